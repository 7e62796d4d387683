import { utcDay } from "../day.ts";
import type { Goal } from "../goal/goal.ts";
import type { Relation } from "../person/relation.ts";
import type { OwnRecord } from "./place.ts";
import { maySpeakOf } from "./leave.ts";

/**
 * The goals about which the person is to be asked whether somebody new may see them: those that were
 * written down before the two met. Empty once they were asked in this relation, or have shown this
 * person anything in it. A goal written later has named this reader from its first day.
 */
export function goalsToAskAbout(
  own: readonly OwnRecord[],
  { other, from }: Pick<Relation, "other" | "from">,
): readonly Goal[] {
  const isAnswered = own.some((record) => {
    switch (record.kind) {
      case "introduction":
        return record.reader === other.id && record.day >= from;
      case "goal":
        return record.consents.some(({ reader, since }) => reader === other.id && since >= from);
      case "value":
        return record.shownTo.some(({ reader, since }) => reader === other.id && since >= from);
      case "participation":
        return !record.taking;
      default:
        return false;
    }
  });
  if (isAnswered) return [];
  return own.filter(
    (record): record is Goal =>
      record.kind === "goal" && maySpeakOf(record) && utcDay(record.createdAt) < from,
  );
}
