import type { Clash, Rule } from "./Clash.ts";
import { equal } from "./equal.ts";
import { isSource, mergeMembers, type Parts, type Source } from "./mergeMembers.ts";

/** A part that settles itself: `choose` must not care which side is which. */
function settled(choose: (mine: unknown, theirs: unknown) => unknown): Rule {
  return (_base, mine, theirs) => ({ value: choose(mine, theirs), clashes: [] });
}

/** The later or larger; one that is there goes before one that is not. */
export const larger: Rule = settled((mine, theirs) => (above(mine, theirs) ? mine : theirs));

/** The earlier or smaller; one that is there goes before one that is not. */
export const smaller: Rule = settled((mine, theirs) =>
  mine === undefined || (theirs !== undefined && above(mine, theirs)) ? theirs : mine,
);

/** Leave that one side did not give, or took back, is not given. */
export const both: Rule = settled((mine, theirs) => mine === true && theirs === true);

/** What one side took back is not given; of two that both stand, the one of the later day. */
export const whileBothStand: Rule = settled((mine, theirs) => {
  if (mine === undefined || theirs === undefined) return undefined;
  return above([dayOf(mine), mine], [dayOf(theirs), theirs]) ? mine : theirs;
});

function dayOf(side: unknown): unknown {
  return isSource(side) ? side["on"] : undefined;
}

/** Of lists only what stands in both, so that a merge tells nobody; a list goes before none. */
export const common: Rule = settled((mine, theirs) => {
  if (!Array.isArray(mine) || !Array.isArray(theirs)) return mine ?? theirs;
  return mine.filter((one) => theirs.includes(one)).toSorted(byText);
});

function byText(one: unknown, other: unknown): number {
  return String(one) < String(other) ? -1 : 1;
}

/** What one side asked to be kept close is kept close. */
export const oneOfBoth: Rule = settled((mine, theirs) => mine === true || theirs === true);

/** Texts one below the other, each line once, so that no line that somebody typed is lost. */
export const lines: Rule = settled((mine, theirs) => {
  const [first, second] = [mine, theirs]
    .map((side) => (typeof side === "string" ? side : ""))
    .sort();
  const known = new Set(first?.split("\n"));
  const added = second?.split("\n").filter((line) => !known.has(line)) ?? [];
  return [first, ...added].filter((line) => line !== "").join("\n");
});

type Named = { readonly id: string; readonly element: Source };

/**
 * A list whose elements are known by the member `name`. An element added on one side stays.
 * One removed on one side goes, unless the other side changed it and `keepChanged` says that
 * words count for more than their removal.
 */
export function listBy(
  name: string,
  members: Parts,
  { keepChanged }: { readonly keepChanged: boolean },
): Rule {
  return (base, mine, theirs, field) => {
    const [before, ours, others] = [base, mine, theirs].map((list) => namedIn(list, name));
    const clashes: Clash[] = [];
    const found = new Map<string, Source>();
    const ids = orderOf(before ?? [], ours ?? [], others ?? []);
    for (const id of ids) {
      const was = find(before, id);
      const here = find(ours, id);
      const there = find(others, id);
      if (here && there) {
        const merged = mergeMembers(was, here, there, members, `${field}/${id}/`);
        found.set(id, merged.value);
        clashes.push(...merged.clashes);
        continue;
      }
      const left = here ?? there;
      if (left && (!was || (keepChanged && !equal(left, was)))) found.set(id, left);
    }
    return { value: [...found.values()], clashes };
  };
}

function namedIn(list: unknown, name: string): readonly Named[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((element: unknown) =>
    isSource(element) ? [{ id: String(element[name]), element }] : [],
  );
}

function find(list: readonly Named[] | undefined, id: string): Source | undefined {
  return list?.find((each) => each.id === id)?.element;
}

/** The order of the side that moved something; of both, the one whose ids sort first, so that both sides agree. */
function orderOf(
  base: readonly Named[],
  mine: readonly Named[],
  theirs: readonly Named[],
): ReadonlySet<string> {
  const [before, ours, others] = [base, mine, theirs].map((list) => list.map(({ id }) => id));
  const lists = equal(ours, before)
    ? [others, ours]
    : equal(others, before)
      ? [ours, others]
      : [ours, others].sort((one, other) => (String(one) < String(other) ? -1 : 1));
  return new Set(lists.flatMap((list) => list ?? []));
}

/** All of the side that was written last. */
export const latest: Rule = settled(laterOf);

/** The side that was written last, whichever way round they are given. */
export function laterOf(mine: unknown, theirs: unknown): unknown {
  return above([writtenAt(mine), mine], [writtenAt(theirs), theirs]) ? mine : theirs;
}

function writtenAt(side: unknown): unknown {
  return isSource(side) ? side["updatedAt"] : undefined;
}

function above(one: unknown, other: unknown): boolean {
  if (typeof one === "number" && typeof other === "number") return one > other;
  if (typeof one === "string" && typeof other === "string") return one > other;
  if (one === undefined || other === undefined) return other === undefined;
  return stable(one) > stable(other);
}

function stable(value: unknown): string {
  return JSON.stringify(value, (_name, member: unknown) =>
    isSource(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}

/**
 * Whether and since when somebody takes part: what they said last, and no where they said both on one
 * day. That all of theirs is being erased outlasts a no of the same day.
 */
export const takingPart: Rule = settled((mine, theirs) => {
  const [here, there] = [mine, theirs].map((side) => (isSource(side) ? side : {}));
  if (here?.["since"] !== there?.["since"]) {
    return above(here?.["since"], there?.["since"]) ? here : there;
  }
  if (here?.["taking"] !== there?.["taking"]) return here?.["taking"] === true ? there : here;
  return here?.["erasing"] === true ? here : there;
});

/** Readers and the day of laying aside, each settled as `members` say; what is laid aside has no reader. */
export function unlessAside(members: Parts): Rule {
  return (base, mine, theirs, field) => {
    const [was, here, there] = [base, mine, theirs].map((side) => (isSource(side) ? side : {}));
    const merged = mergeMembers(was, here ?? {}, there ?? {}, members, `${field}/`);
    const { value } = merged;
    return value["until"] === undefined ? merged : { ...merged, value: { ...value, shownTo: [] } };
  };
}
