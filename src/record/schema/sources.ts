import * as v from "valibot";
import { id, isoDate } from "./common.ts";

/** A publication a reader can open. `kind`: an official text, a news report, or a work of reference. */
export const source = v.strictObject({
  id,
  url: v.pipe(v.string(), v.url()),
  title: v.pipe(v.string(), v.nonEmpty()),
  publisher: v.pipe(v.string(), v.nonEmpty()),
  date: v.optional(isoDate),
  /** BCP 47 tag of the publication's language. */
  language: v.pipe(v.string(), v.nonEmpty()),
  kind: v.picklist(["primary", "agency", "reference"]),
});
/** The schema of sources.json. */
export const sourcesFile = v.strictObject({ $schema: v.string(), as_of: isoDate, sources: v.array(source) });
