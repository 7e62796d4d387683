import type { Clash, Merged, Rule } from "./Clash.ts";
import { equal } from "./equal.ts";

export type Source = Readonly<Record<string, unknown>>;

/**
 * How the parts of a record are settled when both sides changed them. Names joined by a
 * space are one part: they mean something only together, as a status and the day it was reached.
 */
export type Parts = Readonly<Record<string, Rule>>;

/** Merges member by member; a member that `parts` does not name clashes when both sides changed it. */
export function mergeMembers(
  base: Source | undefined,
  mine: Source,
  theirs: Source,
  parts: Parts,
  prefix = "",
): Merged<Source> {
  const groups = Object.keys(parts).map((part) => part.split(" "));
  const named = new Set(groups.flat());
  const others = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].filter(
    (name) => !named.has(name),
  );
  const members: [string, unknown][] = [];
  const clashes: Clash[] = [];
  for (const names of [...groups, ...others.map((name) => [name])]) {
    const rule = parts[names.join(" ")] ?? clash;
    const [was, here, there] = [base, mine, theirs].map((side) => partOf(side, names));
    const field = `${prefix}${names[0] ?? ""}`;
    const { value, clashes: found } = threeWay(rule, was, here, there, field);
    clashes.push(...found);
    members.push(...membersOf(value, names));
  }
  // fromEntries defines members and never sets a prototype, whatever a record calls its members.
  return { value: Object.fromEntries(members), clashes };
}

function threeWay(rule: Rule, base: unknown, mine: unknown, theirs: unknown, field: string) {
  if (equal(mine, theirs) || equal(theirs, base)) return { value: mine, clashes: [] };
  if (equal(mine, base)) return { value: theirs, clashes: [] };
  return rule(base, mine, theirs, field);
}

/** A part that only the person can decide on: changed on both sides, it clashes. */
export const clash: Rule = (_base, mine, theirs, field) => ({
  value: mine,
  clashes: [{ field, mine, theirs }],
});

function partOf(side: Source | undefined, names: readonly string[]): unknown {
  const [only] = names;
  if (only !== undefined && names.length === 1) return side?.[only];
  const members = names.flatMap((name) => membersOf(side?.[name], [name]));
  return members.length === 0 ? undefined : Object.fromEntries(members);
}

function membersOf(value: unknown, names: readonly string[]): readonly [string, unknown][] {
  const [only] = names;
  if (value === undefined || only === undefined) return [];
  if (names.length === 1) return [[only, value]];
  return isSource(value) ? Object.entries(value) : [];
}

export function isSource(value: unknown): value is Source {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
