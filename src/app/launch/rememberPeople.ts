import { addDays, dayIn, type Day } from "#domain/day.ts";
import { isCurrent } from "#domain/person/relation.ts";
import { takesPart } from "#domain/sharing/participation.ts";
import { keepPeople, readKnownPeople, type KnownPeople } from "#domain/talk/knownPeople.ts";
import type { Directory, Store } from "#store/Store.ts";
import type { Inputs } from "../Inputs.ts";
import { troubleOf } from "../preparation/troubleOf.ts";

/** The settings that a mailbox keeps for the add-in, wherever it is opened. */
type MailboxSettings = {
  readonly get: () => unknown;
  /** Keeps a value; `undefined` takes it away. */
  readonly set: (value: unknown) => Promise<void>;
};

export type RememberParts = {
  readonly settings: MailboxSettings;
  readonly store: Pick<Store, "directory" | "read">;
  readonly inputs: Inputs;
  /** Whether this is a computer that keeps nothing; the mailbox is then emptied too. */
  readonly shared: boolean;
};

/** How long an event goes by the table when the pane is not opened again. */
const daysKept = 60;

/**
 * Keeps for Outlook's events whom this person holds 1-1s with, once a day; takes it away from somebody
 * who takes no part, erased all of theirs, or is no longer in the directory. Never the only copy.
 * False where the service could not be asked. Rejects where the mailbox does not keep it.
 */
export async function rememberPeople(parts: RememberParts): Promise<boolean> {
  const { settings, inputs, shared } = parts;
  const kept = settings.get();
  const last = readKnownPeople(kept);
  if (shared) return await forget(settings, kept);
  const today = dayIn(inputs.zone, inputs.now());
  const until = addDays(today, daysKept);
  if (last?.until === until) return true;
  const found = await people(parts, today);
  if (found === undefined) return false;
  if (found === "none") return await forget(settings, kept);
  // A new salt would make another text of the same people.
  const salt = last?.salt ?? inputs.newId();
  const table: KnownPeople = keepPeople({ salt, until, ...found });
  await settings.set(table);
  return true;
}

type Found = Pick<Parameters<typeof keepPeople>[0], "mine" | "people">;

/** Undefined where the service could not be asked just now. */
async function people({ store }: RememberParts, today: Day): Promise<Found | "none" | undefined> {
  try {
    const directory = await store.directory();
    const [own] = await store.read([{ kind: "own", owner: directory.me.id }]);
    if (own?.status !== "read" || own.unconfirmed !== undefined) return undefined;
    if (!takesPart(own.rows.map(({ record }) => record))) return "none";
    return { mine: directory.myAddresses, people: relationsOf(directory, today) };
  } catch (error) {
    const { kind } = troubleOf(error);
    return kind === "notProvisioned" || kind === "refused" ? "none" : undefined;
  }
}

function relationsOf({ relations }: Directory, today: Day): readonly (readonly string[])[] {
  const current = relations.filter((relation) => isCurrent(relation, today));
  const byPerson = new Map(current.map(({ other, addresses }) => [other.id, addresses]));
  return [...byPerson.values()].filter((addresses) => addresses.length > 0);
}

async function forget(settings: MailboxSettings, kept: unknown): Promise<true> {
  if (kept !== undefined && kept !== null) await settings.set(undefined);
  return true;
}
