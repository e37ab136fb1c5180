import type { Trouble } from "../record/load.ts";
import { RecordError } from "../record/load.ts";
import type { Failure } from "../record/use-record.ts";
import { ltr } from "../text/bidi.ts";
import type { MessageKey } from "../text/texts.ts";
import { useTexts } from "../text/use-texts.ts";

const SAID: { readonly [T in Trouble]: MessageKey } = {
  missing: "errorMissing",
  unreachable: "errorUnreachable",
  slow: "errorSlow",
  broken: "errorBroken",
  invalid: "errorInvalid",
};

/** What went wrong, in the reader's language, and a way to try again. */
export const FailurePanel = ({ failure }: { readonly failure: { readonly error: Error; retry(): void } | Failure }) => {
  const text = useTexts();
  const { error } = failure;
  const reason =
    error instanceof RecordError ? text.say(SAID[error.trouble], { file: ltr(error.file) }) : text.say("errorDrawing");
  const detail = error instanceof RecordError ? error.detail : error.message;
  return (
    <div className="failure" role="alert">
      <p>
        <strong>{text.say("errorTitle")}</strong> {reason} {text.say("restWorks")}
      </p>
      {detail && (
        <details>
          <summary>{text.say("errorDetail")}</summary>
          <code dir="ltr">{detail}</code>
        </details>
      )}
      <button type="button" onClick={failure.retry}>
        {text.say("retry")}
      </button>
    </div>
  );
};
