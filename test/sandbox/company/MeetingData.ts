import type { PersonKey } from "./people.ts";

/** Somebody invited who is not one of Northfold's people, or a room. */
export type Guest = {
  readonly name: string;
  readonly address: string;
  readonly kind: "person" | "room";
};

/** One meeting as its organiser set it up. Clock times are those of London. */
export type MeetingData = {
  readonly key: string;
  readonly subject: string;
  readonly organiser: PersonKey;
  readonly invited: readonly PersonKey[];
  readonly guests?: readonly Guest[];
  /** An address of `invited` other than their first, as somebody once typed it. */
  readonly typedAs?: Partial<Record<PersonKey, string>>;
  /** 1 is Monday. */
  readonly weekday: 1 | 2 | 3 | 4 | 5;
  readonly start: string;
  readonly minutes: number;
  /** `weekly` is a series; `both` are two single meetings, this week's and next week's. */
  readonly repeats: "weekly" | "both" | "thisWeek" | "nextWeek";
  readonly paragraphs: readonly string[];
  readonly online: boolean;
};
