import { patterns } from "../question/patterns.ts";
import { sessionSteps } from "../session/sessionSteps.ts";
import { allSessionInviteWords } from "../session/words/inviteWords.ts";
import { allInviteWords } from "./words/words.ts";

/** Longer lines are never ours. */
const longestLine = 500;

/** A line of a body as it is compared: single spaces, straight quotes, no number before it. */
export function plainLine(text: string): string {
  return text
    .replace(/[\s\u00a0]+/gu, " ")
    .replace(/[\u201c\u201d]/gu, '"')
    .replace(/[\u2018\u2019]/gu, "'")
    .trim()
    .replace(/^(?:\d+[.)]|[\u2022\u00b7o-]) /u, "");
}

/** True for a line that some version of the block may have written; anything else a person typed. */
export function isOurLine(text: string): boolean {
  const line = plainLine(text);
  return (
    line.length <= longestLine &&
    (fixed.has(line) || linkLines.has(line) || progress.test(line) || isOurQuestion(line))
  );
}

/** True when `text` is the block's first line in some language. */
export function isHeading(text: string): boolean {
  return headings.has(plainLine(text));
}

/** True for the line that ends every block, and for the words of its link alone. */
export function isLinkLine(text: string): boolean {
  return linkLines.has(plainLine(text));
}

const headings: ReadonlySet<string> = new Set(
  [...allInviteWords, ...allSessionInviteWords].map(({ heading }) => plainLine(heading)),
);

const linkLines: ReadonlySet<string> = new Set(
  [
    ...allInviteWords.flatMap(({ addOrSwap, add, link }) => [
      link,
      `${add} ${link}`,
      `${addOrSwap} ${link}`,
    ]),
    ...allSessionInviteWords.flatMap(({ invitation, link }) => [link, `${invitation} ${link}`]),
  ].map(plainLine),
);

/** What invites to a session of any form and turn say between their heading and their link. */
const agendas = allSessionInviteWords.flatMap(({ heading, invitation, agenda, steps }) => [
  heading,
  invitation,
  ...(["team", "pair"] as const).flatMap((form) =>
    (["first", "quarterly"] as const).flatMap((turn) =>
      sessionSteps(form, turn).map(({ name, from, to }) => agenda(to - from, steps[name])),
    ),
  ),
]);

const fixed: ReadonlySet<string> = new Set(
  [
    ...allInviteWords.flatMap(({ heading, questionsForMe, addOrSwap, add }) => [
      heading,
      questionsForMe,
      add,
      addOrSwap,
    ]),
    ...agendas,
  ].map(plainLine),
);

// A number is one word: with a free text in its place somebody's long line would be read for seconds.
const any = "\u0000";
const number = "\u0001";
const standing = allInviteWords.flatMap(({ under }) => [
  under.way,
  under.comingUp,
  under.reached,
  ...[1, 2].map((of) => under.steps(1, of).replace(/\d+/gu, number)),
  under.count(number, number, undefined),
  under.count(number, number, any),
]);
const whose = allInviteWords.flatMap((words) => Object.values(words.whose));
const progress = new RegExp(
  `^(?:${whose.map(asPattern).join("|")}) .+: (?:${standing.map(asPattern).join("|")})$`,
  "u",
);

// A question is told by its fixed words in their order.
const questions = patterns.map(({ text }) => linePattern(text, /\{\w+\}/gu));

/** A line that says `text`, with anything where `open` matches in it. */
export function linePattern(text: string, open: RegExp): RegExp {
  return new RegExp(`^${asPattern(text.replace(open, any))}$`, "u");
}

/** True for a line that tells how something stands, whatever that is called. */
export function isProgressLine(line: string): boolean {
  return progress.test(line);
}

/** The line that tells how what is called `name`, such as "Your trip", stands. */
export function progressLineOf(name: string): RegExp {
  return new RegExp(`^${asPattern(name)}: (?:${standing.map(asPattern).join("|")})$`, "u");
}

function isOurQuestion(line: string): boolean {
  return line.endsWith("?") && questions.some((question) => question.test(line));
}

function asPattern(text: string): string {
  return plainLine(text)
    .replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")
    .replaceAll(number, "\\S+")
    .replaceAll(any, ".+");
}
