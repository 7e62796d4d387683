import type { Instant } from "#domain/day.ts";

/** What the app takes from outside so that the same calls give the same answers. */
export type Inputs = {
  readonly now: () => Instant;
  /** A new id, unlike any other: a UUID in production. */
  readonly newId: () => string;
  /** The person's time zone, an IANA name. */
  readonly zone: string;
  /** A BCP 47 tag. */
  readonly locale: string;
  /** The SHA-256 of `text` in lower-case hexadecimal. */
  readonly digest: (text: string) => Promise<string>;
};
