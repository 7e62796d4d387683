import type { Rule } from "./Clash.ts";
import { clash, isSource, mergeMembers, type Source } from "./mergeMembers.ts";
import { laterOf, listBy } from "./rules.ts";

/** Target and result in one currency are two sums, each settled by itself; in two they are chosen together. */
export const sums: Rule = (base, mine, theirs, field) => {
  if (!isSource(mine) || !isSource(theirs) || mine["currency"] !== theirs["currency"]) {
    return clash(base, mine, theirs, field);
  }
  const was = isSource(base) && base["currency"] === mine["currency"] ? base : undefined;
  return mergeMembers(was, mine, theirs, {});
};

const lists = {
  deals: listBy("id", {}, { keepChanged: true }),
  cancellations: listBy("deal", {}, { keepChanged: true }),
};

/** The deals of both sides; where one deal stands differently in them, all of them are one choice. */
export const deals: Rule = (base, mine, theirs, field) => {
  const { value, clashes } = mergeMembers(
    isSource(base) ? base : undefined,
    sourceOf(mine),
    sourceOf(theirs),
    lists,
  );
  return { value, clashes: clashes.length === 0 ? [] : [{ field, mine, theirs }] };
};

/** Choices are settled one by one: one that was made on both sides is as it was made last. */
export const choices: Rule = (base, mine, theirs) => {
  const last = laterOf(mine, theirs);
  const [here, there] = [last, last === mine ? theirs : mine].map(sourceOf);
  const { value: content } = mergeMembers(
    sourceOf(sourceOf(base)["content"]),
    sourceOf(here?.["content"]),
    sourceOf(there?.["content"]),
    {},
  );
  return { value: { ...here, content }, clashes: [] };
};

function sourceOf(side: unknown): Source {
  return isSource(side) ? side : {};
}
