import type { Correction } from "../../checker/read-sentence.ts";
import type { Address } from "../../filter/address.ts";
import { serializeAddress } from "../../filter/address.ts";

/** What a reader wants checked. */
export interface Asked {
  readonly text: string;
  readonly corrections: readonly Correction[];
}

/** A longer address is cut by browsers, servers and messengers on its way. */
const LONGEST_ADDRESS = 7_000;
/** More are no reader's. */
const MOST = 200;

/** The parameters of a check. */
export const ASKED: readonly string[] = ["text", "fix"];

/** What an address asks: `text`, and in `fix` the corrections as `34~unit-rub,50~none`. Never throws. */
export const askedIn = ({ rest }: Pick<Address, "rest">): Asked => {
  const given = (name: string): string => rest.find(([param]) => param === name)?.[1] ?? "";
  const corrections = given("fix")
    .split(",", MOST)
    .flatMap((one) => {
      const [, at, to] = /^(\d{1,6})~([a-z0-9-]{1,60})$/.exec(one) ?? [];
      return at === undefined || to === undefined ? [] : [{ at: Number(at), to }];
    });
  return { text: given("text").toWellFormed(), corrections };
};

/** The parameters that ask it again. */
const restOf = ({ text, corrections }: Asked): Address["rest"] => [
  ...(text === "" ? [] : [["text", text] as const]),
  ...(corrections.length === 0 ? [] : [["fix", corrections.map(({ at, to }) => `${at}~${to}`).join(",")] as const]),
];

/** An address with what is asked in place of what it asked; `null` where it would be too long. */
export const asking = (path: string, address: Address, asked: Asked): string | null => {
  const url = `${path}${serializeAddress({ ...address, rest: restOf(asked) })}`;
  return url.length > LONGEST_ADDRESS ? null : url;
};
