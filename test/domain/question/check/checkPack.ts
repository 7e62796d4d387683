import { findHidden } from "#domain/cleanText.ts";
import { inviteBlock } from "#domain/invite/inviteBlock.ts";
import { renderInviteHtml } from "#domain/invite/renderInvite.ts";
import { checksUp } from "#domain/question/activity/checksUp.ts";
import { speaksOf } from "#domain/question/activity/goalWords.ts";
import { namedGoals } from "#domain/question/namedGoal.ts";
import type { Pattern, QuestionChannel, QuestionFacts } from "#domain/question/question.ts";
import { brokenRules } from "#domain/question/rules/rules.ts";
import { fill, type Subject } from "#domain/question/slots.ts";
import type { ShownGoal } from "#domain/sharing/shown.ts";
import { shownGoal, today } from "../../arbitraries.ts";
import { hardNames } from "./hardNames.ts";
import { packFaults, patternFaults, type Fault } from "./patternFaults.ts";
import { goalsAt } from "./settings.ts";

const channels: readonly QuestionChannel[] = ["pane", "invite", "series", "print"];

/**
 * Everything that is wrong with a pack of questions: with the pack, with each pattern, and with what each says of every
 * hard name wherever it may be read. A pattern must be in the shipped pack by its name, for the rules to know it.
 */
export function checkPack(pack: readonly Pattern[]): readonly Fault[] {
  return [...packFaults(pack), ...pack.flatMap(checkPattern)];
}

/** What is wrong with one pattern by itself. */
export function checkPattern(pattern: Pattern): readonly Fault[] {
  return [...patternFaults(pattern), ...said(pattern)];
}

function said(pattern: Pattern): readonly Fault[] {
  let asked = 0;
  const names = Object.entries(hardNames).slice(
    0,
    /\{[^s]\w*\}/u.test(pattern.text) ? Infinity : 1,
  );
  const faults = names.flatMap(([what, name]) =>
    channels.flatMap((channel): readonly Fault[] => {
      const facts = factsFor(pattern, name, channel);
      const named = namedGoals(facts);
      const text = subjects(pattern, facts).flatMap(
        (subject) => fill(pattern, subject, facts) ?? [],
      )[0];
      if (text === undefined) return [];
      asked += 1;
      const goal = named[0]?.goal.id;
      const about = pattern.stage in goalsAt && goal !== undefined ? { goal } : {};
      const question = { pattern: pattern.id, text, type: pattern.type, ...about };
      const broken = [
        ...brokenRules({ questions: [question], named, facts }, "each"),
        ...seen(text, facts.goals),
      ];
      return broken.map((fault) => ({
        pattern: pattern.id,
        fault: `${fault} (${what}, ${channel})`,
        text,
      }));
    }),
  );
  if (asked > 0) return faults;
  return [{ pattern: pattern.id, fault: "can be asked of nobody", text: pattern.text }];
}

/** What no rule asks because nothing but a hard name could bring it about. */
function seen(text: string, goals: readonly ShownGoal[]): readonly string[] {
  const theirs = goals.map(speaksOf);
  const ours = text.replace(/\u201c[^\u201d]*\u201d/gu, "this");
  return [
    ...(text.isWellFormed() ? [] : ["half a character"]),
    ...(findHidden(text) ? ["a hidden character"] : []),
    ...(text.normalize("NFC") === text ? [] : ["letters and accents apart"]),
    ...(/^\s|\s$|[\n\t]/u.test(text) ? ["spaces that are not single"] : []),
    ...(checksUp(ours, (clause) => theirs.some((speaks) => speaks(clause))) === undefined
      ? []
      : ["checks up on activity"]),
  ];
}

function subjects(pattern: Pattern, facts: QuestionFacts): readonly Subject[] {
  const open = facts.channel !== "pane";
  switch (pattern.stage) {
    case "value":
      return facts.values.map((value) => ({ kind: "value", value }));
    case "none":
      return pattern.tone === "gentle" || namedGoals(facts).length > 0 ? [{ kind: "general" }] : [];
    case "neutral":
      return [{ kind: "general" }];
    case "imminent":
    case "achieved":
      return namedGoals(facts)
        .filter(({ stage }) => stage === pattern.stage)
        .map((named) => ({ kind: "goal", named }));
    default:
      return open && !pattern.steady
        ? []
        : namedGoals(facts).map((named) => ({ kind: "goal", named }));
  }
}

/** One goal and one value of that name; a line and a step of that name where the goal has any. */
function factsFor(pattern: Pattern, name: string, channel: QuestionChannel): QuestionFacts {
  const { stage, category } = pattern;
  const part = stage in goalsAt ? goalsAt[stage as keyof typeof goalsAt] : goalsAt.onTrack;
  const { progress, lastUpdate } = part;
  const goal = shownGoal({
    title: name,
    category: category === "any" ? "other" : category,
    ...part,
    ...(progress?.kind === "steps" && { progress: { ...progress, next: name } }),
    ...(lastUpdate && { lastUpdate: { ...lastUpdate, text: name } }),
  });
  // Activities are known by the names of values alone.
  const label = pattern.text.includes("{act}") ? "Leadership" : name;
  return {
    pair: "pair",
    meetingDay: today,
    channel,
    people: "pair",
    goals: [goal],
    values: [{ kind: "shownValue", id: "value", label, rank: 1, revision: 1 }],
    asked: [],
    linkedToPay: [goal.id],
  };
}

/** The block of an invite that names a goal so: every tag in it must be one of ours. */
export function strangeTags(title: string): readonly string[] {
  const html = renderInviteHtml(
    inviteBlock({
      language: "en",
      shape: "single",
      people: "pair",
      voice: "theirs",
      pair: "pair",
      meetingDay: today,
      goals: [shownGoal({ title, ...goalsAt.onTrack })],
      asked: [],
      link: "https://example.com/talk",
    }),
  );
  const ours =
    /^<\/?(?:table|tbody|tr|td|p|b|ol|li|a)(?: (?:border|cellpadding|width|dir|id|href)="[^"<>]*")*>$/u;
  return (html.match(/<[^>]*>?/gu) ?? []).filter((tag) => !ours.test(tag));
}
