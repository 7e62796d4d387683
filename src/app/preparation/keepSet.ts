import type { ChosenQuestions } from "#domain/sharing/shown.ts";
import type { Outcome } from "./Outcome.ts";
import { placeOf } from "./Desk.ts";
import { withRow } from "./mineRows.ts";
import { keptSet } from "./questionFacts.ts";
import { pairOn, type Tools } from "./Tools.ts";

/**
 * Keeps the ticked questions for this day on the talk page. One set a day: a
 * second choice takes the place of the first.
 */
export async function keepSet(tools: Tools): Promise<Outcome> {
  const { facts, occasion, choice } = pairOn(tools);
  const before = keptSet(facts, occasion);
  const set: ChosenQuestions = {
    kind: "questions",
    id: before?.id ?? tools.inputs.newId(),
    day: occasion.day,
    questions: choice
      .filter(({ ticked }) => ticked)
      .map(({ question }) => ({ pattern: question.pattern, text: question.text })),
    chosenAt: tools.inputs.now(),
  };
  const version = facts.mine.find(({ record }) => record.id === set.id)?.version;
  withRow(tools, facts, await tools.store.put(placeOf(facts), set, version));
  return {};
}
