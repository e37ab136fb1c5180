import { useState } from "react";
import type { Imported, Problem } from "../../record/import/imported.ts";
import { isolate } from "../../text/bidi.ts";
import type { Texts } from "../../text/texts.ts";
import { useTexts } from "../../text/use-texts.ts";

const PAGE = 30;

/** Where in the file a problem stands, as the reader finds it there; `null`: the file as a whole. */
const placeOf = ({ row, column }: Problem, format: Imported["format"], text: Texts): string | null => {
  if (row === null) return null;
  const at = { row: String(row), column: isolate(column ?? "") };
  if (format === null && column !== null) return text.say("importAtLine", at);
  if (format === "sheet" || format === null) return text.say(column === null ? "importAtRow" : "importAtCell", at);
  return text.say(column === null ? "importAtEvent" : "importAtField", at);
};

/** What could not be read of a file, where and why. */
export const ProblemList = ({
  imported: { problems, problemCount, format },
}: {
  readonly imported: Pick<Imported, "problems" | "problemCount" | "format">;
}) => {
  const text = useTexts();
  const [most, setMost] = useState(PAGE);
  const untold = problemCount - Math.min(most, problems.length);
  return (
    <>
      <ul className="problems">
        {problems.slice(0, most).map((problem) => {
          const place = placeOf(problem, format, text);
          const said = text.say(problem.kind, { value: isolate(problem.value) });
          return (
            <li key={`${problem.kind} ${problem.row} ${problem.column} ${problem.value}`} data-lost={problem.lost}>
              {place !== null && <span className="problem-place">{place}</span>} {said}
            </li>
          );
        })}
      </ul>
      {most < problems.length ? (
        <button type="button" onClick={() => setMost(most + PAGE * 3)}>
          {text.say("showMore")}
        </button>
      ) : (
        untold > 0 && <p className="quiet">{text.say("importMoreProblems", { count: untold })}</p>
      )}
    </>
  );
};
