import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createSession } from "../filter/session.ts";
import { SessionProvider } from "../filter/use-session.ts";
import { App } from "./app.tsx";
import { browserBar } from "./browser-bar.ts";
import { handOver } from "./hand-over.ts";
import { routeOf } from "./route.ts";
import "../ui/fonts.css";
import "../ui/styles.css";

const root = document.getElementById("app");
if (root === null) throw new Error("the page has no #app");

handOver(document, root);
const session = createSession(browserBar(window, routeOf(window.location.pathname).page === "embed"));
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <SessionProvider value={session}>
        <App />
      </SessionProvider>
    </QueryClientProvider>
  </StrictMode>,
);
