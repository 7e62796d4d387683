import { ownWords, type Rule } from "./Rule.ts";

const work =
  /\b(?:calls?|dials?|e-?mails?|touch(?:es)?|demos?|visits?|proposals?|crm|logs?|pipeline|cadence|scripts?|connect rate|talk time|kpis?|activity|follow-?ups?|leads?|quota|your number|hours)\b/iu;
const checking =
  /\b(?:how many|how often|how long|how quickly|what time|what percentage|count|rate|did you|have you|are you going to|will you|why)\b/iu;
const always =
  /\b(?:than (?:the )?(?:average|others|everyone)|rest of the team|show me|list|justify|prove|run-?down|acceptable|enough|improve|where were you|nobody heard from you)\b/iu;

/** True when `text` checks up on somebody's activity instead of asking about their goal. Over-cautious. */
export function polices(text: string): boolean {
  return always.test(text) || (work.test(text) && checking.test(text));
}

export const policingRule: Rule = {
  id: "facilitates, never polices",
  when: "each",
  // "left on your list" is the person's own list for their own goal.
  broken: (set) => ownWords(set).some((text) => polices(text.replace(/\byour list\b/giu, "yours"))),
};
