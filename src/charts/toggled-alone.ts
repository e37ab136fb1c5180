/** The list after a click on a value: that value alone, or nothing narrowed where it was alone already. */
export const toggledAlone = (chosen: readonly string[], value: string): readonly string[] =>
  chosen.length === 1 && chosen[0] === value ? [] : [value];
