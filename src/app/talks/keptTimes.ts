import { parseInstant, type Instant } from "#domain/day.ts";
import { parsePersonId } from "#domain/person/person.ts";
import type { NextTalk } from "#domain/talk/nextTalks.ts";

/** What a device keeps of the person's calendar: with whom and when, of talks of two alone. */
export type KeptTimes = {
  readonly v: 1;
  readonly readAt: Instant;
  readonly talks: readonly NextTalk[];
  /** The last of each that was over when the calendar was read; absent in what older versions kept. */
  readonly over?: readonly NextTalk[];
};

/** What was kept here before, or undefined when it is of another version or unreadable. */
export function readKeptTimes(kept: unknown): KeptTimes | undefined {
  if (!isGroup(kept) || kept["v"] !== 1) return undefined;
  const readAt = instant(kept["readAt"]);
  const talks: unknown = kept["talks"];
  if (!readAt || !Array.isArray(talks)) return undefined;
  const over: unknown = kept["over"];
  return {
    v: 1,
    readAt,
    talks: talks.flatMap(talkOf),
    ...(Array.isArray(over) && { over: over.flatMap(talkOf) }),
  };
}

function talkOf(source: unknown): readonly NextTalk[] {
  if (!isGroup(source)) return [];
  const { other, start, end } = source;
  const id = typeof other === "string" ? parsePersonId(other) : undefined;
  const [from, until] = [instant(start), instant(end)];
  return id && from && until ? [{ other: id, start: from, end: until }] : [];
}

function instant(source: unknown): Instant | undefined {
  return typeof source === "string" ? parseInstant(source) : undefined;
}

function isGroup(source: unknown): source is Readonly<Record<string, unknown>> {
  return typeof source === "object" && source !== null;
}
