import { daysBetween, type Day } from "../day.ts";
import { dateSpan } from "../goal/dateSpan.ts";
import { mentionsSensitive } from "../goal/sensitiveWords.ts";
import { tellsAmount } from "../sharing/amounts.ts";
import type { ShownGoal, ShownValue } from "../sharing/shown.ts";
import { earlierSets } from "./asked.ts";
import { tellsAll, type NamedGoal } from "./namedGoal.ts";
import { activityFor } from "./developmentOffer.ts";
import { englishDate } from "./pack/enDate.ts";
import { quote, speakable } from "./phrase.ts";
import type { Pattern, QuestionFacts } from "./question.ts";
import { shorten } from "./shorten.ts";

/** What fills the slots of a pattern: a goal, a value, or neither. */
export type Subject =
  | { readonly kind: "goal"; readonly named: NamedGoal }
  | { readonly kind: "value"; readonly value: ShownValue }
  | { readonly kind: "general" };

type Dated = Pick<ShownGoal, "targetDay" | "datePrecision">;

const recent = 60;

/** The pattern's text about `subject`; undefined when a slot has nothing to fill it, so that none is ever printed. */
export function fill(pattern: Pattern, subject: Subject, facts: QuestionFacts): string | undefined {
  let missing = false;
  const text = pattern.text.replace(/\{(\w+)\}/gu, (_, slot: string) => {
    const words = slotWords(slot, subject, facts);
    missing ||= words === undefined;
    return words ?? "";
  });
  return missing ? undefined : text;
}

function slotWords(slot: string, subject: Subject, facts: QuestionFacts): string | undefined {
  if (slot === "since") return since(facts);
  if (subject.kind === "goal") {
    const { your, thing } = subject.named.phrase;
    if (slot === "G" || (slot === "N" && thing)) return your;
    // Dates, steps and the owner's own lines are for the two alone, and not for paper.
    return tellsAll(facts.channel) ? goalDetail(slot, subject.named, facts) : undefined;
  }
  if (subject.kind === "value" && tellsAll(facts.channel)) {
    if (slot === "V") return valueWords(subject.value.label);
    if (slot === "act") return activityFor(subject.value.label, facts.declined)?.doing;
  }
  return undefined;
}

function goalDetail(slot: string, { goal }: NamedGoal, facts: QuestionFacts): string | undefined {
  switch (slot) {
    case "date":
      return dateWords(goal, facts.meetingDay);
    case "before":
      return isBefore(goal, facts.meetingDay) ? dateWords(goal, facts.meetingDay) : undefined;
    case "step":
      return goal.progress.kind === "steps" ? own(goal.progress.next, "the step ", 6) : undefined;
    case "said":
      return own(goal.lastUpdate?.text, "", 8);
    default:
      return undefined;
  }
}

function dateWords({ targetDay, datePrecision }: Dated, today: Day): string | undefined {
  return targetDay && englishDate(targetDay, datePrecision ?? "day", today.slice(0, 4));
}

/** Whether one can still speak of what is left to do before the date: not on the day, nor in June before "June". */
function isBefore({ targetDay, datePrecision }: Dated, today: Day): boolean {
  if (targetDay === undefined) return false;
  const { first, last } = dateSpan(targetDay, datePrecision);
  // "The end of the year" is its last day.
  return today < (datePrecision === "year" ? last : first);
}

/** The person's own words, quoted; undefined when they tell an amount or touch something tender. */
function own(text: string | undefined, before: string, mostWords: number): string | undefined {
  const words = speakable(text ?? "");
  if (!/[\p{L}\p{N}]/u.test(words) || tellsAmount(words) || mentionsSensitive(words))
    return undefined;
  return before + quote(shorten(words, 60, mostWords));
}

function since(facts: QuestionFacts): string {
  const last = earlierSets(facts, 1)[0]?.day;
  if (
    !tellsAll(facts.channel) ||
    last === undefined ||
    daysBetween(last, facts.meetingDay) > recent
  )
    return "since we last spoke";
  return `since ${englishDate(last, "day", facts.meetingDay.slice(0, 4))}`;
}

/** A value's label inside a sentence; undefined when it could reveal belief, health or an amount. */
function valueWords(label: string): string | undefined {
  const words = speakable(label);
  if (
    !/[\p{L}\p{N}]/u.test(words) ||
    tellsAmount(words) ||
    mentionsSensitive(words) ||
    /\b(?:god|faith|spirit|religio)/iu.test(words)
  )
    return undefined;
  if (
    /^[\p{Script=Latin}\p{M}'\u2019-]+(?: [\p{Script=Latin}\p{M}'\u2019-]+)?$/u.test(words) &&
    words.length <= 30
  )
    return words.toLowerCase();
  return quote(shorten(words, 40, 6));
}
