import { useState } from "react";
import { SourceList } from "../../figure/source-list.tsx";
import type { ClaimFact, FactRecord } from "../../record/record.ts";
import type { MessageKey } from "../../text/texts.ts";
import { useTexts } from "../../text/use-texts.ts";
import { behindRows } from "./behind.ts";
import { BEHIND } from "./scenes.ts";

const SUPPORTS = {
  yes: "evidenceYes",
  partly: "evidencePartly",
  no: "evidenceNo",
} as const satisfies { readonly [S in ClaimFact["evidence"][number]["supports"]]: MessageKey };

/** Facts of the record that the claim stands or falls with; nothing where none are named. */
export const Behind = ({ claim, record }: { readonly claim: ClaimFact; readonly record: Partial<FactRecord> }) => {
  const text = useTexts();
  const rows = behindRows(BEHIND[claim.id] ?? [], record, text);
  if (rows.length === 0) return null;
  const figured = rows.some(({ figure, growth }) => figure !== "" || growth !== "");
  const largest = Math.max(...rows.map(({ million }) => million ?? 0));
  return (
    <table className="behind">
      <caption>{text.say("claimBehind")}</caption>
      <thead>
        <tr>
          <th scope="col">{text.say("behindWho")}</th>
          {figured && <th scope="col">{text.say("behindFigure")}</th>}
          <th scope="col">{text.say("behindWhat")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.fact} data-behind={row.fact}>
            <th scope="row">
              <time dateTime={row.date}>{text.write(row.date, "date")}</time>
              {row.who !== "" && <span>{row.who}</span>}
            </th>
            {figured && (
              <td className="behind-figure">
                {row.figure}
                {row.growth !== "" && <span className="behind-growth">{row.growth}</span>}
                {row.million !== null && (
                  <span
                    className="behind-bar"
                    data-said={row.said}
                    style={{ inlineSize: `${(row.million / largest) * 100}%` }}
                  />
                )}
              </td>
            )}
            <td>{row.what}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const EvidenceItem = ({ one }: { readonly one: ClaimFact["evidence"][number] }) => {
  const text = useTexts();
  return (
    <li data-supports={one.supports}>
      <p>{text.pick(one.says)}</p>
      <p className="evidence-meta">
        {text.pick(one.speaker)} · <time dateTime={one.date}>{text.write(one.date, "date")}</time> ·{" "}
        <em>{text.say(SUPPORTS[one.supports])}</em>
      </p>
    </li>
  );
};

/** What was found for and against the claim, and where. */
export const Evidence = ({
  claim,
  alone = false,
}: {
  readonly claim: ClaimFact;
  /** True where the claim is all there is to read: the evidence is shown at once. */
  readonly alone?: boolean;
}) => {
  const text = useTexts();
  // The list of all sources is large: it comes when the first evidence is opened.
  const Heading = alone ? "h2" : "h4";
  const [wanted, setWanted] = useState(alone);
  return (
    <details className="evidence" open={alone} onToggle={({ currentTarget }) => currentTarget.open && setWanted(true)}>
      <summary>{text.say("claimEvidence", { count: claim.evidence.length })}</summary>
      <ul>
        {claim.evidence.map((one) => (
          <EvidenceItem key={one.id} one={one} />
        ))}
      </ul>
      {wanted && (
        <>
          <Heading>{text.say("sources")}</Heading>
          <SourceList ids={claim.sources} />
        </>
      )}
    </details>
  );
};
