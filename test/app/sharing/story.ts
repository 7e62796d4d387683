import { createIntroductions } from "#app/sharing/introductions.ts";
import { createTabModel, type TabModel } from "#app/tabModel.ts";
import { addDays } from "#domain/day.ts";
import type { Goal, GoalId } from "#domain/goal/goal.ts";
import type { GoalFields } from "#domain/goal/goalFields.ts";
import type { PersonId } from "#domain/person/person.ts";
import type { Relation } from "#domain/person/relation.ts";
import type { OwnRecord } from "#domain/sharing/place.ts";
import { showValue, writeValue } from "#domain/value/reviseValues.ts";
import { testDevice } from "#support/deviceStore.ts";
import { goal, team, today, tom, tomsDirectory } from "#support/galleryPeople.ts";
import { memoryLists } from "#support/memoryStore.ts";
import { fixedInputs } from "#support/openTab.ts";
import { readers, type Deed } from "./deeds.ts";
import { doInTalk, theirRows } from "./talkStory.ts";
import { money, names, secret } from "./tokens.ts";

const own = { kind: "own", owner: tom.id } as const;

/** What Tom has had for a while, shown to both and on the wall, when a story begins. */
const begun: readonly OwnRecord[] = names.slice(0, 3).map((name, index) =>
  goal(`old-${String(index)}`, `A trip to ${name}`, {
    category: "travel",
    rank: index + 1,
    why: "We said so",
    money: money(index),
    obstacle: secret,
    picture: { thumbnail: "data:image/png;base64,AA", alt: "A tram", fileId: secret },
    consents: readers.map((to) => ({
      reader: to,
      since: addDays(today, -40),
      inInvites: index !== 1,
    })),
    wall: [{ team: team.id, since: addDays(today, -40), why: index === 0 }],
  }),
);

/** Tom over one device, his lists, and whom he meets. */
export async function begin() {
  const lists = memoryLists();
  lists.plant(own, ...begun);
  for (const by of readers) lists.plant({ kind: "shown", by, to: tom.id }, ...theirRows(by));
  let relations: readonly Relation[] = tomsDirectory.relations;
  const directory = () => ({ ...tomsDirectory, relations });
  const service = { ...lists.storeFor(tomsDirectory), directory: async () => directory() };
  const device = testDevice(service, tom.id);
  const inputs = fixedInputs();
  const openModel = (): TabModel => {
    const opened = createTabModel(device.store, inputs);
    // What is to be read before the first words has a test of its own.
    opened.notice.read();
    return opened;
  };
  let model = openModel();
  const settle = async (): Promise<void> => {
    await device.store.device.hurry();
  };
  await model.open();
  await settle();
  let named = begun.length;
  const freshName = (): string => {
    named += 1;
    return names[named % names.length] ?? "";
  };
  const goals = (): readonly Goal[] => {
    const board = model.goals.board.get();
    return board.status === "ready" ? board.goals.map((one) => one.goal) : [];
  };
  const goalAt = (index: number): GoalId | undefined => goals()[index % goals().length]?.id;

  const doOne = async (deed: Deed): Promise<void> => {
    const id = "at" in deed ? goalAt(deed.at) : undefined;
    switch (deed.deed) {
      case "add": {
        const title = `A trip to ${freshName()}`;
        await model.goals.add({ ...bare, title, ...deed.fields }).saved;
        return;
      }
      case "takePart":
        await model.participation.set(deed.on);
        return;
      case "online":
        device.setOnline(deed.on);
        return;
      case "value":
        await writeFirst(model, deed.label);
        await showFirst(model, deed.reader, deed.on);
        return;
      case "introduce": {
        const introductions = createIntroductions(model.parts, model.goals);
        const [first] = introductions.newcomers.get();
        const chosen = first?.goals.slice(0, deed.many).map((one) => one.id) ?? [];
        if (first) await introductions.answer(first.relation.other.id, chosen).saved;
        return;
      }
      case "meet":
        // Who is met no longer is known from the directory, which is read with a connection.
        device.setOnline(true);
        relations = relations.map((relation) =>
          relation.other.id === deed.reader ? meeting(relation, deed.how) : relation,
        );
        await settle();
        model.close();
        model = openModel();
        await model.open();
        await model.open();
        return;
      case "point":
      case "dropPoint":
      case "close":
      case "missed":
      case "keep":
        await doInTalk(model, deed);
        return;
      default:
        if (id !== undefined) await doTo(model, id, deed);
    }
  };
  return { lists, doOne, settle, relations: () => relations };
}

const bare: GoalFields = {
  title: "",
  category: "travel",
  progress: { kind: "steps" },
  steps: [],
  keptClose: false,
};

function meeting(relation: Relation, how: "anew" | "no more" | "always"): Relation {
  const before = addDays(today, -400);
  const { other, kind, addresses } = relation;
  const from = how === "anew" ? addDays(today, -1) : before;
  return { other, kind, addresses, from, ...(how === "no more" && { until: today }) };
}

function firstValue(model: TabModel): string | undefined {
  const values = model.values.values.get();
  return values.status === "ready" ? values.values[0]?.record.id : undefined;
}

async function writeFirst(model: TabModel, label: string): Promise<void> {
  const words = { label, atWork: "", fromOthers: "" };
  await model.values.change(writeValue(firstValue(model), 1, words)).saved;
}

async function showFirst(model: TabModel, to: PersonId, on: boolean): Promise<void> {
  const value = firstValue(model);
  if (value !== undefined) await model.values.change(showValue(value, to, on)).saved;
}

type DeedToGoal = Extract<Deed, { readonly at: number }>;

async function doTo(model: TabModel, id: GoalId, deed: DeedToGoal): Promise<void> {
  switch (deed.deed) {
    case "edit":
      await model.goals.edit(id, deed.edit);
      break;
    case "take":
      await model.goals.take(id, deed.step);
      break;
    case "say": {
      const progress = { kind: "steps" } as const;
      await model.goals.update(id, { progress, stepsDone: new Set(), text: deed.text });
      break;
    }
    case "move":
      await model.goals.move(id, "first");
      break;
    case "remove":
    case "removeAndUndo": {
      const removal = model.goals.remove(id);
      await removal.saved;
      if (deed.deed === "removeAndUndo") await removal.undo();
      break;
    }
  }
}
