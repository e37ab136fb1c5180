import { createContext, useContext, useSyncExternalStore } from "react";
import type { Session, Viewed } from "./session.ts";

const SessionContext = createContext<Session | null>(null);
export const SessionProvider = SessionContext.Provider;

/** The session, to change it. @throws outside a `SessionProvider` */
export const useSession = (): Session => {
  const session = useContext(SessionContext);
  if (session === null) throw new Error("no session: wrap the page in a SessionProvider");
  return session;
};

/** What the reader sees now; redraws when it changes. */
export const useViewed = (): Viewed => {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.get, session.get);
};
