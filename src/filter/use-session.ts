import { createContext, startTransition, useContext, useEffect, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import type { Session, Viewed } from "./session.ts";

const SessionContext = createContext<Session | null>(null);
export const SessionProvider = SessionContext.Provider;

/** The session, to change it. @throws outside a `SessionProvider` */
export const useSession = (): Session => {
  const session = useContext(SessionContext);
  if (session === null) throw new Error("no session: wrap the page in a SessionProvider");
  return session;
};

const LateContext = createContext<Viewed | null>(null);
/** Everything inside sees what `useLate` gives, instead of what the reader has just asked for. */
export const LateProvider = LateContext.Provider;

const never = () => () => {};

/** What the reader sees now, or inside a `LateProvider` what it gives; redraws when that changes. */
export const useViewed = (): Viewed => {
  const session = useSession();
  const late = useContext(LateContext);
  const get = late === null ? session.get : () => late;
  return useSyncExternalStore(late === null ? session.subscribe : never, get, get);
};

/**
 * What the reader sees, for the large parts of a page: at once while a gesture lasts, since they follow the hand, and
 * after the next paint where a click settled something, so that what was clicked answers first.
 */
export const useLate = (): Viewed => {
  const session = useSession();
  const [late, setLate] = useState(session.get);
  useEffect(() => {
    const follow = (): void => {
      const next = session.get();
      if (next.filter !== next.address.filter) flushSync(() => setLate(next));
      else startTransition(() => setLate(next));
    };
    follow();
    return session.subscribe(follow);
  }, [session]);
  return late;
};
