import type { Goal } from "#domain/goal/goal.ts";
import type { PersonId } from "#domain/person/person.ts";
import type { OwnPlace, OwnRecord, Place, ShownPlace } from "#domain/sharing/place.ts";
import { reconcile } from "#domain/sharing/reconcile.ts";
import type { LocalStore } from "#store/local/createLocalStore.ts";
import type { Kept } from "#store/Store.ts";
import { today } from "#support/companyPlan.ts";
import type { Random } from "./Random.ts";
import type { Words } from "./Words.ts";

/** What one client did, for the request budget. */
export type Done = { edits: number; reads: number };

/** One window in which somebody types: it reads, edits what it has seen, and publishes as the app does. */
export type Client = {
  readonly edit: () => void;
  readonly read: () => void;
  readonly decide: () => void;
};

export function createClient(
  store: LocalStore,
  me: PersonId,
  others: readonly PersonId[],
  random: Random,
  words: Words,
  done: Done,
): Client {
  const ownPlace: OwnPlace = { kind: "own", owner: me };
  const shownPlaces = others.map((to): ShownPlace => ({ kind: "shown", by: me, to }));
  const places: readonly Place[] = [
    ownPlace,
    ...shownPlaces,
    ...others.map((by): ShownPlace => ({ kind: "shown", by, to: me })),
  ];
  let seen: readonly Kept<OwnRecord>[] = [];

  /** Runs as the app does behind a click: what fails is tried by somebody later. */
  const behind = (work: () => Promise<void>): void => {
    work().catch(() => undefined);
  };

  const look = async (): Promise<void> => {
    const [known] = await store.device.known([ownPlace]);
    seen = known?.rows ?? [];
  };

  const put = async (record: OwnRecord, before: Kept<OwnRecord> | undefined): Promise<void> => {
    words.replacing(before?.record, record);
    await store.put(ownPlace, record, before?.version);
    words.acknowledged(record, before?.record);
  };

  const publish = async (): Promise<void> => {
    const known = await store.device.known([ownPlace, ...shownPlaces]);
    const own = known.find(({ place }) => place.kind === "own");
    if (own === undefined) return;
    const records = own.rows.map(({ record }) => record as OwnRecord);
    for (const there of known) {
      const { place } = there;
      if (place.kind !== "shown") continue;
      const rows = there.rows as readonly Kept<Parameters<typeof reconcile>[1][number]>[];
      const wanted = reconcile(
        records,
        rows.map(({ record }) => record),
        place.to,
        today,
      );
      const versionOf = (id: string) => rows.find(({ record }) => record.id === id)?.version;
      for (const id of wanted.remove) await store.remove(place, id, versionOf(id));
      for (const record of wanted.put) await store.put(place, record, versionOf(record.id));
    }
  };

  const change = (goal: Goal): Goal => {
    switch (random.below(7)) {
      case 0:
        return { ...goal, title: words.fresh() };
      case 1:
        return { ...goal, why: words.fresh() };
      case 2:
        return {
          ...goal,
          steps: [...goal.steps, { id: words.id(), text: words.fresh() }].slice(-3),
        };
      case 3: {
        const { length } = goal.steps;
        const at = random.below(length);
        return {
          ...goal,
          steps: goal.steps.map((step, index) =>
            index === at ? { ...step, text: words.fresh() } : step,
          ),
        };
      }
      case 4:
        return { ...goal, rank: random.below(9), keptClose: random.chance(0.1) };
      default: {
        const reader = random.pick(others);
        const rest = goal.consents.filter((consent) => consent.reader !== reader);
        const had = rest.length < goal.consents.length;
        if (had || reader === undefined) return { ...goal, consents: rest };
        return { ...goal, consents: [...rest, { reader, since: today, inInvites: true }] };
      }
    }
  };

  const edit = async (): Promise<void> => {
    // Sometimes what is on the screen is old, as it is when another window has changed it.
    if (random.chance(0.7)) await look();
    const goals = seen.filter(({ record }) => record.kind === "goal");
    const kept = random.pick(goals);
    const roll = random.next();
    if (kept?.record.kind !== "goal" || (roll < 0.1 && goals.length < 4)) {
      await put(words.goal(), undefined);
    } else if (roll < 0.15) {
      words.replacing(kept.record, undefined);
      await store.remove(ownPlace, kept.record.id, kept.version);
    } else if (roll < 0.25 && seen.length < 12) {
      await put(words.line(kept.record.id), undefined);
    } else if (roll < 0.3) {
      const line = random.pick(seen.filter(({ record }) => record.kind === "update"));
      if (line === undefined) return;
      words.replacing(line.record, undefined);
      await store.remove(ownPlace, line.record.id, line.version);
    } else {
      await put(change(kept.record), kept);
    }
    await publish();
    if (random.chance(0.7)) await look();
  };

  return {
    edit: () => {
      done.edits += 1;
      behind(edit);
    },
    read: () => {
      done.reads += 1;
      behind(async () => {
        await store.read(places);
        await look();
        await publish();
      });
    },
    decide: () => {
      const clash = random.pick(
        store.device.waiting.get().filter(({ state }) => state.status === "clash"),
      );
      if (clash?.state.status !== "clash" || clash.record === undefined) return;
      const mine = random.chance(0.5);
      const [kept, dropped] = mine
        ? [clash.record, clash.state.theirs]
        : [clash.state.theirs, clash.record];
      words.replacing(dropped as OwnRecord, kept as OwnRecord);
      const { clashes } = clash.state;
      const theirs = new Set(mine ? [] : clashes.map(({ field }) => field));
      behind(async () => await store.device.choose(clash, theirs));
    },
  };
}
