import type { Day } from "#domain/day.ts";
import type { Money } from "#domain/money.ts";

/** The words of the exported page, in the person's language. */
export type ExportWords = {
  readonly language: string;
  readonly title: (name: string) => string;
  readonly takenOn: (day: string) => string;
  readonly goals: string;
  readonly values: string;
  readonly updates: string;
  /** Lines whose goal is no longer there. */
  readonly strays: string;
  readonly shown: (name: string) => string;
  readonly wall: (team: string) => string;
  readonly rest: string;
  readonly plan: string;
  readonly notUnderstood: string;
  readonly missing: string;
  /** Said of a place that is in it as this device had it from SharePoint on that day. */
  readonly asOf: (place: string, day: string) => string;
  /** A place that could not be read, by its key and the name of whom it is for. */
  readonly place: (key: string, name: string | undefined) => string;
  readonly someone: string;
  readonly yes: string;
  readonly no: string;
  /** What a record without a name of its own is called. */
  readonly kind: (kind: string) => string;
  /** What a member is called; an unknown one in words made from its name. */
  readonly label: (member: string) => string;
  /** A word of ours that stands for a choice, such as a status; anything else as it is. */
  readonly choice: (value: string) => string;
  readonly day: (day: Day) => string;
  readonly money: (money: Money) => string;
  /** How far something is, or how that is measured; undefined for a shape that is not ours. */
  readonly progress: (progress: unknown) => string | undefined;
  /** A move that its writer said nothing about. */
  readonly bareUpdate: string;
};
