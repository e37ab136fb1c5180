import type { SharedAxis } from "../charts/chart.ts";
import { spanOfDomain, zoomAt } from "../charts/time-axis.ts";
import type { OnChange } from "../filter/filter.ts";
import { everything } from "../filter/filter.ts";
import { useTexts } from "../text/use-texts.ts";

/** What the timeline's keys do, as buttons. */
export const ZoomTools = ({
  axis,
  onChange,
  onKeys,
}: {
  readonly axis: Pick<SharedAxis, "domain" | "bounds">;
  readonly onChange: OnChange;
  /** The reader asked for the list of keys. */
  readonly onKeys: () => void;
}) => {
  const text = useTexts();
  const { domain } = axis;
  const bounds = axis.bounds ?? domain;
  const zoomed = (factor: number) => zoomAt(domain, (domain[0] + domain[1]) / 2, factor, bounds);
  const zoomBy = (factor: number): void => onChange({ time: spanOfDomain(zoomed(factor), bounds) }, true);
  return (
    <fieldset className="zoom-tools">
      <legend className="sr-only">{text.say("zoomTools")}</legend>
      <button
        type="button"
        aria-label={text.say("zoomIn")}
        title={text.say("zoomIn")}
        disabled={zoomed(2) === domain}
        onClick={() => zoomBy(2)}
      >
        +
      </button>
      <button
        type="button"
        aria-label={text.say("zoomOut")}
        title={text.say("zoomOut")}
        disabled={zoomed(0.5) === domain}
        onClick={() => zoomBy(0.5)}
      >
        −
      </button>
      <button
        type="button"
        disabled={domain[0] === bounds[0] && domain[1] === bounds[1]}
        onClick={() => onChange({ time: everything.time }, true)}
      >
        {text.say("wholePeriod")}
      </button>
      <button type="button" aria-label={text.say("keysShow")} title={text.say("keysShow")} onClick={onKeys}>
        ?
      </button>
    </fieldset>
  );
};
