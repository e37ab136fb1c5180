import { useViewed } from "../../filter/use-session.ts";
import type { ClaimFact } from "../../record/record.ts";
import type { LoadedRecord } from "../../record/use-record.ts";
import { isolate } from "../../text/bidi.ts";
import { useTexts } from "../../text/use-texts.ts";
import { chartOf, viewOf } from "./scenes.ts";

/** More would bury the claim; all of them stand on the chart's own page. */
const FINDINGS = 2;

/** What the figure of a claim shows, for those who do not see it. */
export const FigureInWords = ({ claim, loaded }: { readonly claim: ClaimFact; readonly loaded: LoadedRecord }) => {
  const text = useTexts();
  const { address } = useViewed();
  const chart = chartOf(claim);
  if (chart === null || chart.datasets.some((dataset) => loaded.record[dataset] === undefined)) return null;
  const view = viewOf(claim, address);
  const { summary, findings } = chart.over(loaded.record, view.filter, text, view).description;
  return (
    <p className="in-words">
      {text.say("claimInWords", { title: isolate(text.say(chart.title)) })}{" "}
      {[summary, ...findings.slice(0, FINDINGS)].join(" ")}
    </p>
  );
};
