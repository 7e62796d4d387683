import { goalPhrase, type GoalPhrase } from "../question/phrase.ts";
import { patterns } from "../question/patterns.ts";
import { isOurLine, isProgressLine, linePattern, plainLine, progressLineOf } from "./ourLines.ts";
import { allInviteWords } from "./words/words.ts";

/** What is asked of a goal to tell whether a line may name it. */
type Nameable = { readonly title: string; readonly phrase?: string; readonly inInvites: boolean };

/**
 * Whether one of these lines of ours names something else than `goals`, as far as those may be named in
 * invites. What names nothing, and what a person typed, names nothing that is gone.
 *
 * A line is taken for one about a goal when it reads to the letter as that goal is called now: of one
 * that was called otherwise when the line was written, the old name is gone too.
 */
export function namesGone(lines: readonly string[], goals: readonly Nameable[]): boolean {
  const naming = lines.map(plainLine).filter(namesSomething);
  if (naming.length === 0) return false;
  const allowed = goals
    .filter(({ inInvites }) => inInvites)
    .map((goal) => goalPhrase(goal))
    .filter(({ masked }) => !masked)
    .flatMap(linesAbout);
  return naming.some((line) => !allowed.some((about) => about.test(line)));
}

/** True for a line of ours that has a goal's name in it. */
function namesSomething(line: string): boolean {
  if (!isOurLine(line)) return false;
  if (isProgressLine(line)) return true;
  return named.some((one) => one.test(line)) && !general.some((one) => one.test(line));
}

/** Every line that may say something of a goal called so. */
function linesAbout({ your, my }: GoalPhrase): readonly RegExp[] {
  const rest = (phrase: string): string => phrase.slice(phrase.indexOf(" "));
  const progress = allInviteWords.flatMap(({ whose }) => [
    progressLineOf(whose.theirs + rest(your)),
    progressLineOf(whose.mine + rest(my)),
  ]);
  return [...progress, ...asking.map((text) => whole(text.replace(goalSlot, () => your)))];
}

const goalSlot = /\{[GN]\}/gu;
const anySlot = /\{\w+\}/gu;

const asking = patterns.map(({ text }) => text).filter((text) => text.search(goalSlot) >= 0);
const named = asking.map((text) => whole(text.replace(goalSlot, "{any}")));
const general = patterns
  .map(({ text }) => text)
  .filter((text) => text.search(anySlot) < 0)
  .map(whole);

/** A question to the letter, with anything in the slots that are left. */
function whole(text: string): RegExp {
  return linePattern(text, anySlot);
}
