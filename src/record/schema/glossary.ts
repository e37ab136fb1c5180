import * as v from "valibot";
import { id, label, localText } from "./common.ts";

/**
 * The name of something the record refers to by its id. `short` stands where `name` is too long for a label, or where
 * a shorter form is usual. Names carry no sources: they say how a thing is called, not that something happened.
 */
export const glossaryFact = v.strictObject({
  id,
  kind: v.picklist([
    "topic",
    "measure-kind",
    /** What an act did to a measure: imposed, tightened, eased or lifted it. */
    "direction",
    "country",
    /** Also international bodies, agencies, statistical reporters and armed groups. */
    "institution",
    "company",
    "person",
    "place",
    "treaty",
    "programme",
    "product-group",
    "term",
    "unit",
    "month",
  ]),
  name: localText,
  short: v.optional(label),
});
