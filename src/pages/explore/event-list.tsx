import { useEffect, useRef, useState } from "react";
import { linkTo } from "../../filter/session.ts";
import { useSession, useViewed } from "../../filter/use-session.ts";
import type { EventFact } from "../../record/record.ts";
import { dirOf } from "../../text/bidi.ts";
import { useTexts } from "../../text/use-texts.ts";

const PAGE = 60;

/** The month an event begins in, as far as it is known. */
const monthOf = (event: EventFact | undefined): string => event?.date.slice(0, 7) ?? "";

/** The events that pass the filter, in order of time, with the name of each month before its first. */
export const EventList = ({ events }: { readonly events: readonly EventFact[] }) => {
  const text = useTexts();
  const session = useSession();
  const { address, path } = useViewed();
  const [shown, setShown] = useState(PAGE);
  const list = useRef<HTMLOListElement>(null);
  const openAt = events.findIndex((event) => event.id === address.event);
  const end = Math.max(shown, openAt + 10);
  useEffect(() => {
    if (openAt < 0) return;
    const item = list.current?.querySelector<HTMLElement>('[aria-current="true"]');
    const box = list.current;
    if (item && box && box.scrollHeight > box.clientHeight) box.scrollTop = item.offsetTop - box.offsetTop - 24;
  }, [openAt]);
  return (
    <section className="event-list" aria-labelledby="events-heading">
      <h2 id="events-heading">
        {text.say("eventsInView")} <span className="count">{text.write(events.length, "count")}</span>
      </h2>
      {events.length === 0 && <p className="quiet">{text.say("noEvents")}</p>}
      <ol ref={list}>
        {events.slice(0, end).map((event, i) => (
          <li key={event.id} data-fact={event.id} data-importance={event.importance}>
            {monthOf(event) !== monthOf(events[i - 1]) && (
              <span className="month" aria-hidden="true">
                {text.write(monthOf(event), "date")}
              </span>
            )}
            <time dateTime={event.date}>
              <span className="sr-only">{text.write(event.date, "date")}</span>
              <span aria-hidden="true">
                {event.date.length === 10 && text.write(Number(event.date.slice(8)), "count")}
              </span>
            </time>
            <a
              href={linkTo(path, { ...address, event: event.id })}
              aria-current={event.id === address.event ? "true" : undefined}
              onClick={(click) => {
                if (click.metaKey || click.ctrlKey || click.shiftKey || click.button !== 0) return;
                click.preventDefault();
                session.open(event.id);
              }}
            >
              <span dir={dirOf(event.title)}>{text.pick(event.title)}</span>
            </a>
          </li>
        ))}
      </ol>
      {end < events.length && (
        <button type="button" className="more" onClick={() => setShown(end + PAGE * 2)}>
          {text.say("showMore")}
        </button>
      )}
    </section>
  );
};
