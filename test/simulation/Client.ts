import type { Goal } from "#domain/goal/goal.ts";
import type { Day } from "#domain/day.ts";
import type { PersonId } from "#domain/person/person.ts";
import { isCurrent, type Relation } from "#domain/person/relation.ts";
import type { OwnPlace, OwnRecord, Place, ShownPlace, WallPlace } from "#domain/sharing/place.ts";
import { reconcile, reconcileWall } from "#domain/sharing/reconcile.ts";
import { standingConsents } from "#domain/sharing/standingConsents.ts";
import type { CoreValue } from "#domain/value/coreValue.ts";
import type { Waiting } from "#store/Device.ts";
import type { LocalStore } from "#store/local/createLocalStore.ts";
import type { Directory, Kept } from "#store/Store.ts";
import { StoreProblem } from "#store/StoreProblem.ts";
import { people, teams } from "./Company.ts";
import type { Random } from "./Random.ts";
import type { Words } from "./Words.ts";
import { isSimulated, writerOf } from "./writerOf.ts";

/** What everybody did, for the request budget and to know that it was done at all. */
export type Done = {
  discards: number;
  edits: number;
  reads: number;
  stops: number;
  choices: number;
  retries: number;
};

/** One window in which somebody types: it reads, edits what it has seen, and publishes as the app does. */
export type Client = {
  readonly edit: () => void;
  readonly read: () => void;
  /** Looks at what needs a decision now, and decides now or, what it has seen, at a later call. */
  readonly decide: () => void;
  readonly decideAll: () => void;
};

export type ClientOptions = {
  readonly store: LocalStore;
  readonly me: PersonId;
  readonly today: () => Day;
  readonly random: Random;
  readonly words: Words;
  readonly done: Done;
  /** The person asks for this to be sent as it is. */
  readonly touched: (place: Place, id: string) => void;
};

/** Whom the person meets now, whom they met once, as the app tells them apart at its opening. */
type Session = {
  readonly relations: readonly Relation[];
  readonly met: readonly PersonId[];
  readonly former: readonly PersonId[];
};

export function createClient(options: ClientOptions): Client {
  const { store, me, today, random, words, done, touched } = options;
  const ownPlace: OwnPlace = { kind: "own", owner: me };
  const walls = teams.map((team): WallPlace => ({ kind: "wall", owner: me, team }));
  let session: Session | undefined;
  let seen: readonly Kept<OwnRecord>[] = [];
  let pondered: Waiting | undefined;

  /** Runs as the app does behind a click: what fails is tried by somebody later. */
  const behind = (work: () => Promise<void>): void => {
    work().catch((problem: unknown) => {
      if (!(problem instanceof StoreProblem)) throw problem;
    });
  };

  const open = async (): Promise<Session> => {
    // What was to be taken back is asked for at each opening again.
    for (const { place, id, record } of needsDecision())
      if (record === undefined && place.kind !== "own") touched(place, id);
    const directory: Directory = await store.directory();
    const relations = directory.relations.filter((relation) => isCurrent(relation, today()));
    const met = [...new Set(relations.map(({ other }) => other.id))];
    const others = new Set(directory.relations.map(({ other }) => other.id));
    return { relations, met, former: [...others].filter((id) => !met.includes(id)) };
  };

  const placesOf = ({ met, former }: Session): readonly Place[] => [
    ownPlace,
    ...walls,
    ...[...met, ...former].map((to): ShownPlace => ({ kind: "shown", by: me, to })),
    ...met.map((by): ShownPlace => ({ kind: "shown", by, to: me })),
    ...people.flatMap((owner) =>
      owner === me ? [] : teams.map((team): WallPlace => ({ kind: "wall", owner, team })),
    ),
  ];

  const look = async (): Promise<void> => {
    const [known] = await store.device.known([ownPlace]);
    const relations = session?.relations ?? [];
    seen =
      known?.rows.map(({ record, version }) => ({
        record: standingConsents(record, relations),
        version,
      })) ?? [];
  };

  const change = async (
    record: OwnRecord | undefined,
    before: Kept<OwnRecord> | undefined,
  ): Promise<void> => {
    const asking = words.asking(before?.record, record);
    const id = record?.id ?? before?.record.id ?? "";
    touched(ownPlace, id);
    try {
      if (record === undefined) await store.remove(ownPlace, id, before?.version);
      else await store.put(ownPlace, record, before?.version);
    } catch (problem) {
      asking.rejected();
      throw problem;
    }
    asking.acknowledged();
  };

  const publish = async (): Promise<void> => {
    if (session === undefined) return;
    const { relations, former } = session;
    const known = await store.device.known(placesOf(session));
    const there = known.find(({ place }) => place.kind === "own");
    if (there === undefined) return;
    const own = there.rows.map(({ record }) => standingConsents(record as OwnRecord, relations));
    for (const { place, rows: all } of known) {
      const rows = all as readonly Kept<Parameters<typeof reconcile>[1][number]>[];
      const records = rows.map(({ record }) => record);
      if (!isSimulated(place) || place.kind === "own" || writerOf(place) !== me) continue;
      const wanted =
        place.kind === "wall"
          ? reconcileWall(own, records as never, place.team, today())
          : reconcile(former.includes(place.to) ? [] : own, records, place.to, today());
      const versionOf = (id: string) => rows.find(({ record }) => record.id === id)?.version;
      for (const id of wanted.remove) await store.remove(place, id);
      for (const record of wanted.put) await store.put(place, record, versionOf(record.id));
    }
  };

  const changed = (goal: Goal): Goal => {
    switch (random.below(8)) {
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
        const at = random.below(goal.steps.length);
        return {
          ...goal,
          steps: goal.steps.map((step, index) =>
            index === at ? { ...step, text: words.fresh() } : step,
          ),
        };
      }
      case 4:
        return { ...goal, rank: random.below(9), keptClose: random.chance(0.1) };
      case 5: {
        const team = random.pick(teams);
        const rest = goal.wall.filter((given) => given.team !== team);
        if (rest.length < goal.wall.length || team === undefined) return { ...goal, wall: rest };
        const why = random.chance(0.5);
        return { ...goal, wall: [...rest, { team, since: today(), why }] };
      }
      default: {
        const reader = random.pick(session?.met ?? []);
        const rest = goal.consents.filter((consent) => consent.reader !== reader);
        const had = rest.length < goal.consents.length;
        if (had || reader === undefined) return { ...goal, consents: rest };
        return { ...goal, consents: [...rest, { reader, since: today(), inInvites: true }] };
      }
    }
  };

  const changedValue = (value: CoreValue): CoreValue => {
    const reader = random.pick(session?.met ?? []);
    if (reader === undefined || random.chance(0.4)) return { ...value, label: words.fresh() };
    const rest = value.shownTo.filter((given) => given.reader !== reader);
    if (rest.length < value.shownTo.length) return { ...value, shownTo: rest };
    return { ...value, shownTo: [...rest, { reader, since: today() }] };
  };

  const editSomething = async (): Promise<void> => {
    const goals = seen.filter(({ record }) => record.kind === "goal");
    const kept = random.pick(goals);
    const roll = random.next();
    if (roll < 0.03) {
      const before = seen.find(({ record }) => record.kind === "participation");
      const taking = before?.record.kind === "participation" && !before.record.taking;
      done.stops += taking ? 0 : 1;
      const id = "participation";
      return await change({ kind: id, id, taking, since: today() }, before);
    }
    if (roll < 0.1) {
      const value = random.pick(seen.filter(({ record }) => record.kind === "value"));
      if (value?.record.kind !== "value") return await change(words.value(), undefined);
      return await change(random.chance(0.9) ? changedValue(value.record) : undefined, value);
    }
    if (kept?.record.kind !== "goal" || (roll < 0.18 && goals.length < 4))
      return await change(words.goal(), undefined);
    if (roll < 0.22) return await change(undefined, kept);
    if (roll < 0.3 && seen.length < 12)
      return await change(words.line(kept.record.id, today()), undefined);
    if (roll < 0.34) {
      const line = random.pick(seen.filter(({ record }) => record.kind === "update"));
      if (line !== undefined) await change(undefined, line);
      return;
    }
    await change(changed(kept.record), kept);
  };

  const edit = async (): Promise<void> => {
    // Sometimes what is on the screen is old, as it is when another window has changed it.
    if (random.chance(0.7)) await look();
    await editSomething();
    await publish();
    if (random.chance(0.7)) await look();
  };

  const read = async (): Promise<void> => {
    session = await open();
    await store.read(placesOf(session));
    await look();
    await publish();
  };

  const needsDecision = (): readonly Waiting[] =>
    store.device.waiting
      .get()
      .filter(({ state }) => state.status === "clash" || state.status === "refused");

  const choose = async (item: Waiting): Promise<void> => {
    const { state } = item;
    if (state.status !== "clash") return;
    done.choices += 1;
    const fields = state.clashes.map(({ field }) => field);
    const all = random.chance(0.5);
    const theirs = new Set(fields.filter(() => (random.chance(0.2) ? random.chance(0.5) : all)));
    // The person reads their own words and those that clash with them; no others may go.
    const [kept, dropped] = [false, true].map((isDropped) =>
      state.clashes.map((clash) =>
        theirs.has(clash.field) === isDropped
          ? [clash.mine, valueAt(item.record, clash.field)]
          : clash.theirs,
      ),
    );
    const asking = words.asking(dropped, kept);
    touched(item.place, item.id);
    await store.device.choose(item, theirs);
    asking.acknowledged();
  };

  const letGo = async (item: Waiting): Promise<void> => {
    const asking = words.asking(item.record, undefined);
    await store.device.discard(item);
    asking.acknowledged();
  };

  const decideOn = (item: Waiting): void => {
    if (item.state.status === "clash") behind(async () => await choose(item));
    else if (item.state.status !== "refused") return;
    else if (random.chance(0.15)) {
      done.discards += 1;
      behind(async () => await letGo(item));
    } else {
      done.retries += 1;
      touched(item.place, item.id);
      behind(async () => await store.device.retry(item));
    }
  };

  return {
    edit: () => {
      done.edits += 1;
      behind(edit);
    },
    read: () => {
      done.reads += 1;
      behind(read);
    },
    decide: () => {
      const item = pondered ?? random.pick(needsDecision());
      pondered = undefined;
      if (item === undefined) return;
      if (random.chance(0.5)) pondered = item;
      else decideOn(item);
    },
    decideAll: () => {
      pondered = undefined;
      for (const item of needsDecision()) decideOn(item);
    },
  };
}

/** The part of a record that a clash names: `title`, or `steps/s1/text`. */
function valueAt(record: unknown, field: string): unknown {
  return field.split("/").reduce<unknown>((part, name) => {
    if (Array.isArray(part)) return part.find((each: { id?: unknown }) => each.id === name);
    return typeof part === "object" && part !== null ? Reflect.get(part, name) : undefined;
  }, record);
}
