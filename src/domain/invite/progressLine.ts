import type { NamedGoal } from "../question/namedGoal.ts";
import { isMoneyUnit, tellsAmount } from "../sharing/amounts.ts";
import type { InviteWords } from "./words/InviteWords.ts";

/**
 * "Your trip to Lisbon: 3 of 5 steps done". Steps and counts as their owner showed them, else that it
 * is under way, coming up or reached: never a share, an amount, a date, or that something is late.
 */
export function progressLine(
  named: NamedGoal,
  voice: "theirs" | "mine",
  words: InviteWords,
): string {
  const phrase = voice === "mine" ? named.phrase.my : named.phrase.your;
  const name = phrase.slice(phrase.indexOf(" "));
  return `${words.whose[voice]}${name}: ${figures(named, words)}`;
}

function figures({ goal, stage }: NamedGoal, { under }: InviteWords): string {
  const { progress } = goal;
  if (stage === "achieved") return under.reached;
  // Nothing done yet is no good news, and is nobody's business.
  if (
    (progress.kind === "steps" || progress.kind === "count") &&
    progress.done > 0 &&
    progress.of > 0
  ) {
    const line =
      progress.kind === "steps"
        ? under.steps(progress.done, progress.of)
        : under.count(String(progress.done), String(progress.of), progress.unit);
    if (!tellsAmount(line) && !isMoneyUnit(unitOf(progress))) return line;
  }
  return stage === "imminent" ? under.comingUp : under.way;
}

function unitOf(progress: NamedGoal["goal"]["progress"]): string {
  return progress.kind === "count" ? (progress.unit ?? "") : "";
}
