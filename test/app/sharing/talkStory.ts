import { createTalkMemory } from "#app/talks/talkMemory.ts";
import type { TabModel } from "#app/tabModel.ts";
import { addDays } from "#domain/day.ts";
import type { GoalId } from "#domain/goal/goal.ts";
import type { PersonId } from "#domain/person/person.ts";
import type { ShownRecord } from "#domain/sharing/place.ts";
import { now, today, tom } from "#support/galleryPeople.ts";
import type { TalkDeed } from "./deeds.ts";
import { names } from "./tokens.ts";

/** What the other asked names a goal of Tom's, who may take it back later. */
export const asked = {
  pattern: "any",
  text: `How is your trip to ${names[0] ?? ""} coming along?`,
};
export const theirGoal = "their-goal" as GoalId;

/** What `by` has for Tom when a story begins: questions for today, and a promise. */
export function theirRows(by: PersonId): readonly ShownRecord[] {
  return [
    { kind: "questions", id: `asked-${by}`, day: today, questions: [asked], chosenAt: now },
    {
      kind: "promise",
      id: `promise-${by}`,
      what: "forYou",
      text: "Ask about the hours",
      madeOn: addDays(today, -7),
    },
  ];
}

export async function doInTalk(model: TabModel, deed: TalkDeed): Promise<void> {
  const { reader } = deed;
  const memory = createTalkMemory(model.parts, model.drafts, reader);
  const mine = { kind: "shown", by: tom.id, to: reader } as const;
  switch (deed.deed) {
    case "point":
      await model.talks.addPoint(reader, deed.text);
      return;
    case "dropPoint": {
      const there = model.parts.book.rows(mine);
      const rows = there.status === "read" ? there.rows.map(({ record }) => record) : [];
      const point = rows.find((record) => record.kind === "point");
      if (point) await model.talks.removePoint(reader, point).saved;
      return;
    }
    case "close":
    case "missed": {
      const { newId } = model.parts.inputs;
      await memory.close({
        day: today,
        outcome: deed.deed === "close" ? "held" : "missed",
        asked: [asked],
        lines: { [theirGoal]: deed.text },
        forYou: { id: newId(), text: deed.text },
        nextStep: { id: newId(), text: deed.text },
      });
      return;
    }
    case "keep": {
      const { promises } = memory.remembered.get();
      const known = promises.find(({ by }) => by === deed.by);
      if (known) await memory.keep(known, deed.kept);
    }
  }
}
