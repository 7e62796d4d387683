import type { Pattern, PatternStage, QuestionType } from "#domain/question/question.ts";

/** What is wrong with a pattern, or with a text made of it. */
export type Fault = { readonly pattern: string; readonly fault: string; readonly text: string };

const slots: Readonly<Record<"goal" | "value" | "general", readonly string[]>> = {
  goal: ["G", "N", "since", "date", "before", "step", "said"],
  value: ["V", "act"],
  general: ["since"],
};
const ofTheMoment = /\{(?:date|before|step|said|V|act)\}/u;
/** Words of ours besides the slots: with the longest name there are then still fewer than 28. */
const mostWords = 19;

const lints: readonly (readonly [fault: string, wrong: (pattern: Pattern) => boolean])[] = [
  [
    "has a slot that nothing fills at this stage",
    ({ text, stage }) =>
      [...text.matchAll(/\{([^}]*)\}/gu)].some(
        ([, slot]) => !slots[subjectAt(stage)].includes(slot ?? ""),
      ) || /[{}]/u.test(text.replace(/\{\w+\}/gu, "")),
  ],
  [
    "names no goal or value although it is about one",
    ({ text, stage }) => subjectAt(stage) !== "general" && !/\{[GNV]\}/u.test(text),
  ],
  [
    "is called steady and speaks of what changes",
    ({ text, stage, steady }) => steady && (stage !== "onTrack" || ofTheMoment.test(text)),
  ],
  [
    "makes the goal the subject of a verb, so that a plural does not agree",
    ({ text }) =>
      /\b(?:is|are|was|were|has|have|does|do) \{[GN]\} \w/u.test(text) ||
      /(?<!\b(?:of|about|for|to|towards|on|with|in|at|around|before|after)) \{[GN]\} (?:is|are|was|were|has|have|does|do|\w+[^s]s)\b/u.test(
        text,
      ),
  ],
  ["begins with a slot", ({ text }) => text.startsWith("{")],
  ["asks why", ({ text }) => /\bwhy\b/iu.test(text)],
  ["has more than one if", ({ text }) => (text.match(/\bif\b/giu) ?? []).length > 1],
  [
    "cannot be read aloud: brackets, digits, signs or short forms",
    ({ text }) => /[()[\]/\\&+*_#@;"0-9]|\b(?:e\.g|i\.e|etc|vs|approx)\b/u.test(withoutSlots(text)),
  ],
  [
    "is longer than can be said in one breath",
    ({ text }) => withoutSlots(text).split(/\s+/u).filter(Boolean).length > mostWords,
  ],
  [
    "does not begin with a capital and end with its question mark",
    ({ text }) => !/^[A-Z][^?]*\?$/u.test(text),
  ],
  [
    "is celebrated at another stage than reached",
    ({ tone, stage }) => tone === "celebrate" && stage !== "achieved",
  ],
  ["is no short name in lower case", ({ id }) => !/^[a-z]+(?:-[a-z]+)*$/u.test(id)],
];

/** What can be seen of one pattern without anybody's goal. */
export function patternFaults(pattern: Pattern): readonly Fault[] {
  return lints
    .filter(([, wrong]) => wrong(pattern))
    .map(([fault]) => ({ pattern: pattern.id, fault, text: pattern.text }));
}

const needed: readonly (readonly [PatternStage, QuestionType, number])[] = [
  // Four talks in a row must find one each, and a tone, a title or the other questions may rule some out.
  ["onTrack", "progress", 6],
  ["onTrack", "support", 5],
  ["onTrack", "barrier", 5],
  ["onTrack", "meaning", 5],
  ["onTrack", "future", 5],
  ["new", "progress", 4],
  ["imminent", "progress", 3],
  ["achieved", "progress", 3],
  ["passed", "progress", 4],
  ["none", "progress", 5],
  ["none", "support", 5],
  ["none", "barrier", 4],
  ["none", "future", 4],
];

/** What can be seen of the pack as a whole: names given twice, and too few of a kind. */
export function packFaults(pack: readonly Pattern[]): readonly Fault[] {
  const twice = (of: (pattern: Pattern) => string, fault: string) =>
    pack
      .filter((pattern, at) => pack.findIndex((other) => of(other) === of(pattern)) !== at)
      .map(({ id, text }): Fault => ({ pattern: id, fault, text }));
  const steady = (pattern: Pattern) => pattern.stage !== "onTrack" || pattern.steady;
  const gentle = (pattern: Pattern) => pattern.stage !== "none" || pattern.tone === "gentle";
  const few = needed.flatMap(([stage, type, least]): readonly Fault[] => {
    const there = pack
      .filter((pattern) => pattern.category === "any" && steady(pattern) && gentle(pattern))
      .filter((pattern) => pattern.stage === stage && pattern.type === type).length;
    const fault = `there are ${there} of ${type} for anybody, and ${least} are needed`;
    return there < least ? [{ pattern: stage, fault, text: "" }] : [];
  });
  return [
    ...twice(({ id }) => id, "has the name of another"),
    ...twice(({ text }) => text.toLowerCase(), "asks what another asks"),
    ...few,
  ];
}

function subjectAt(stage: PatternStage): "goal" | "value" | "general" {
  if (stage === "value") return "value";
  return stage === "none" || stage === "neutral" ? "general" : "goal";
}

function withoutSlots(text: string): string {
  return text.replace(/\{\w+\}/gu, "");
}
