import { createPreparation } from "#app/preparation/createPreparation.ts";
import type { Preparation } from "#app/preparation/Preparation.ts";
import { createTabModel, type TabModel } from "#app/tabModel.ts";
import type { Instant } from "#domain/day.ts";
import type { Relation } from "#domain/person/relation.ts";
import { attendee, draftMeeting } from "#support/draftMeeting.ts";
import type { OpenWindow } from "./device.ts";

/** The tab's model, opened as the page opens it. */
export async function openTab({ store, inputs, later }: OpenWindow): Promise<TabModel> {
  const model = createTabModel(store, inputs, later);
  await model.open();
  relationsIn(model);
  // Somebody who has used it for long: nothing waits for the first words' notice.
  model.notice.read();
  return model;
}

/** Whom the person of an open tab meets. */
export function relationsIn({ session }: TabModel): readonly Relation[] {
  const now = session.get();
  if (now.status !== "ready") throw new Error(`The tab did not open: ${now.status}.`);
  return now.relations;
}

export type OpenPane = {
  readonly preparation: Preparation;
  readonly body: () => string;
  /** Stops following the form and the device, as closing the pane does. */
  readonly stop: () => void;
};

export type Appointment = {
  /** The address of the person whose pane it is. */
  readonly mine: string;
  readonly with: Relation;
  readonly start: Instant;
};

/**
 * The pane beside a 1-1 with the other person of a relation, opened as the page opens it. Resolves when it has
 * read what it reads at once; throws unless it then has questions.
 */
export async function openPane(
  { store, inputs, later, quiet }: OpenWindow,
  { mine, with: relation, start }: Appointment,
): Promise<OpenPane> {
  const [address] = relation.addresses;
  if (address === undefined) throw new Error("The other person has no address to invite.");
  const meeting = draftMeeting(mine, [attendee(address)], {
    facts: { start, end: start },
    body: { type: "html", content: "<p>Usual half hour</p>" },
  });
  const preparation = createPreparation({
    item: () => Promise.resolve(meeting.item),
    store,
    inputs,
    later,
    linkBase: () =>
      Promise.resolve(
        "https://teams.microsoft.com/l/entity/11111111-0000-4000-8000-000000000001/goals",
      ),
    signIn: () => Promise.reject(new Error("Everybody is signed in here.")),
    pause: () => Promise.resolve(),
  });
  const stop = preparation.start();
  await drawn(preparation);
  await quiet();
  expectQuestions(preparation);
  return { preparation, body: meeting.body, stop };
}

/** Resolves when the pane shows more than that it reads. */
async function drawn({ state }: Preparation): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const look = (): void => {
    if (state.get().status !== "reading") resolve(undefined);
  };
  const stop = state.subscribe(look);
  look();
  await promise;
  stop();
}

function expectQuestions(preparation: Preparation): void {
  const now = preparation.state.get();
  if (now.status === "stopped") throw new Error(`The pane stopped: ${now.trouble.kind}.`);
  if (now.status !== "pair") throw new Error(`The pane shows no pair: ${now.status}.`);
  if (now.unread.length > 0 || now.questions.items.length === 0) {
    throw new Error("A talk could not be read, so its cost says nothing.");
  }
}
