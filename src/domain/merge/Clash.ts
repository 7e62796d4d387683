/** A part that was changed on both sides, and not to the same. `field` is a path such as `steps/s1/text`. */
export type Clash = { readonly field: string; readonly mine: unknown; readonly theirs: unknown };

/** What a merge came to; where sides clash, `value` holds mine. An absent part is undefined. */
export type Merged<T = unknown> = { readonly value: T; readonly clashes: readonly Clash[] };

/** Merges one part of a record; `field` is for naming a clash. */
export type Rule = (base: unknown, mine: unknown, theirs: unknown, field: string) => Merged;
