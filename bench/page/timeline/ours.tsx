import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { timelineChart } from "../../../src/charts/timeline/index.ts";
import { LivePicture, useFigure } from "../../../src/figure/live-figure.tsx";
import type { AddressBar, Session } from "../../../src/filter/session.ts";
import { createSession } from "../../../src/filter/session.ts";
import { SessionProvider } from "../../../src/filter/use-session.ts";
import { isoOf } from "../../../src/record/dates.ts";
import type { LoadedRecord } from "../../../src/record/use-record.ts";
import { textsFor } from "../../../src/text/make-texts.ts";
import { TextsProvider } from "../../../src/text/use-texts.ts";
import { recordOf } from "../facts.ts";
import type { Contender } from "./contender.ts";
import { windowed } from "./contender.ts";

/** An address bar that nobody reads. */
export const memoryBar = (): AddressBar => ({
  read: () => ({ path: "/en/", query: "" }),
  write() {},
  listen: () => () => {},
  frame: (run) => requestAnimationFrame(run),
});

const Lanes = ({ loaded }: { readonly loaded: LoadedRecord }) => (
  <LivePicture chart={timelineChart} figure={useFigure(timelineChart, loaded)} loaded={loaded} width={1200} />
);

let session: Session | null = null;

/** The chart as a page of ours shows it: session, figure, live picture, gestures. */
export const ours: Contender = {
  marks: "[data-fact], [data-count]",
  load(place, facts) {
    session = createSession(memoryBar());
    createRoot(place).render(
      <QueryClientProvider client={new QueryClient()}>
        <TextsProvider value={textsFor("en", new Map())}>
          <SessionProvider value={session}>
            <Lanes loaded={{ record: recordOf(facts), failures: {} }} />
          </SessionProvider>
        </TextsProvider>
      </QueryClientProvider>,
    );
  },
  ...windowed((from, to) => session?.change({ time: { from: isoOf(from), to: isoOf(to) } }, false)),
};
