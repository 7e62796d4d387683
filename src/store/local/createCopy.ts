import { equal } from "#domain/merge/equal.ts";
import type { Place } from "#domain/sharing/place.ts";
import type { Kept, Version } from "../Store.ts";
import type { AnyRecord } from "./AnyRecord.ts";
import { putOver, removeOver } from "./change.ts";
import type { CopiedPlace } from "./Copied.ts";
import type { Copy, Sent } from "./Copy.ts";
import type { Entry } from "./Entry.ts";
import { placeKey, rowKey } from "./keys.ts";
import type { LocalInputs } from "./LocalInputs.ts";
import type { Locks } from "./Locks.ts";
import { outOfDate } from "./outOfDate.ts";
import { rebase } from "./rebase.ts";
import { createSeen } from "./Seen.ts";
import type { Shelf, ShelfChange } from "./Shelf.ts";
import { taken } from "./taken.ts";
import { viewIn, viewOf } from "./view.ts";

export type CopyOptions = {
  readonly shelf: Shelf;
  readonly locks: Locks;
  readonly inputs: Pick<LocalInputs, "newId" | "nowMillis">;
  /** Called after each change, with the keys of the places in which something is different. */
  readonly changed: (places: readonly string[]) => void;
};

/** States of one row that may have arrived unanswered; more than anybody types while one is under way. */
const mostSent = 6;

/** The copy on a shelf. Each change reads, decides and writes in one turn that all windows share. */
export function createCopy({ shelf, locks, inputs, changed }: CopyOptions): Copy {
  const seen = createSeen();

  const turn = async (
    places: readonly Place[],
    work: () => Promise<readonly ShelfChange[]>,
  ): Promise<void> => {
    const wrote = await locks.hold("copy", async () => {
      const changes = await work();
      if (changes.length > 0) await shelf.write(changes);
      return changes.length > 0;
    });
    if (wrote) changed(places.map(placeKey));
  };

  const find = async (place: Place, id: string) => {
    const key = rowKey(place, id);
    const [row, entry] = await Promise.all([shelf.get("rows", key), shelf.get("outbox", key)]);
    return { key, row, entry };
  };

  const hand = (place: Place, kept: Kept<AnyRecord>): Kept<AnyRecord> => {
    seen.keep(placeKey(place), kept.version, kept.record);
    return kept;
  };

  const outbox = (key: string, value: Entry | undefined): ShelfChange => ({
    table: "outbox",
    key,
    value,
  });

  const put: Copy["put"] = async (place, record, version) => {
    let kept: Kept<AnyRecord> | undefined;
    await turn([place], async () => {
      const { key, row, entry } = await find(place, record.id);
      const before = viewOf(row, entry);
      const base = version && seenBy(place, version, before);
      const changing = { place, row, entry, stamp: inputs.newId(), now: inputs.nowMillis() };
      const next = putOver(changing, record, base);
      kept = next === undefined ? before : viewOf(row, next);
      return next === undefined ? [] : [outbox(key, next)];
    });
    return hand(place, kept ?? { record, version: { item: record.id, etag: "" } });
  };

  const seenBy = (place: Place, version: Version, before: Kept<AnyRecord> | undefined) => {
    const base =
      before?.version.etag === version.etag ? before.record : seen.of(placeKey(place), version);
    if (base === undefined) throw outOfDate();
    return base;
  };

  const remove: Copy["remove"] = async (place, id, version) => {
    await turn([place], async () => {
      const { key, row, entry } = await find(place, id);
      const before = viewOf(row, entry);
      if (before === undefined) return [];
      const base = version && seen.of(placeKey(place), version);
      // Changed since by another device: whoever removes it has not read what is in it now.
      if (base !== undefined && !equal(base, before.record)) throw outOfDate();
      const changing = { place, row, entry, stamp: inputs.newId(), now: inputs.nowMillis() };
      return [outbox(key, removeOver(changing, id))];
    });
  };

  const turnOf: Copy["turnOf"] = async (place) =>
    Number((await shelf.get("meta", turnKey(place))) ?? 0);

  const nextTurn = async (place: Place): Promise<ShelfChange> => ({
    table: "meta",
    key: turnKey(place),
    value: (await turnOf(place)) + 1,
  });

  const take: Copy["take"] = async (answer, asked) => {
    let good = false;
    await turn([answer.place], async () => {
      const prefix = placeKey(answer.place);
      good = (await turnOf(answer.place)) === asked;
      if (!good) return [];
      const [rows, entries, known] = await Promise.all([
        shelf.all("rows", prefix),
        shelf.all("outbox", prefix),
        shelf.get("places", prefix),
      ]);
      const changes = taken({ answer, rows, entries, known, inputs });
      return [...changes, await nextTurn(answer.place)];
    });
    return good;
  };

  const drop: Copy["drop"] = async (places) => {
    await turn(places, async () => {
      const changes: ShelfChange[] = [];
      for (const place of places) {
        const prefix = placeKey(place);
        for (const { record } of await shelf.all("rows", prefix)) {
          changes.push({ table: "rows", key: rowKey(place, record.id), value: undefined });
        }
        changes.push({ table: "places", key: prefix, value: undefined }, await nextTurn(place));
      }
      return changes;
    });
  };

  const revise: Copy["revise"] = async (place, id, change) => {
    let after: Entry | undefined;
    await turn([place], async () => {
      const { key, entry } = await find(place, id);
      if (entry === undefined) return [];
      after = change(entry);
      return after === entry ? [] : [outbox(key, after)];
    });
    return after;
  };

  const begin: Copy["begin"] = async ({ place, id, stamp }, may) => {
    let sent: Sent | undefined;
    await turn([], async () => {
      const { key, entry } = await find(place, id);
      if (entry?.state.status !== "waiting" || entry.stamp !== stamp) return [];
      if (!(await may())) return [];
      sent = { entry, token: (await shelf.get("places", placeKey(place)))?.token };
      const { wanted } = entry;
      if (wanted === undefined || entry.sent.some((record) => equal(record, wanted))) return [];
      // On the shelf before it is on its way, so that a crash in between knows what may have arrived.
      return [outbox(key, { ...entry, sent: [...entry.sent, wanted].slice(-mostSent) })];
    });
    return sent;
  };

  const confirm: Copy["confirm"] = async ({ entry: sent, token }, there) => {
    const { place, id } = sent;
    await turn([place], async () => {
      const { key, row, entry } = await find(place, id);
      const exact = there === undefined || (sent.wanted && equal(there.record, sent.wanted));
      const last =
        exact && entry?.stamp === sent.stamp && entry.version?.etag === sent.version?.etag;
      const next = last || entry === undefined ? undefined : after(entry, there, exact === true);
      const tag = exact ? sent.stamp : there?.version.etag;
      const copied = there && { ...there, tag: tag ?? there.version.etag };
      const changes: ShelfChange[] = [
        { table: "rows", key, value: copied },
        outbox(key, next),
        await nextTurn(place),
      ];
      // A read in between may know more of the row than this answer does: all is read anew.
      const known = await shelf.get("places", placeKey(place));
      if (
        known !== undefined &&
        known.token !== token &&
        row?.version.etag !== there?.version.etag
      ) {
        const { token: _, ...value }: CopiedPlace = known;
        changes.push({ table: "places", key: placeKey(place), value });
      }
      return changes;
    });
  };

  const after = (entry: Entry, there: Kept<AnyRecord> | undefined, exact: boolean) => {
    if (there === undefined) {
      const { base: _, version: __, ...rest } = entry;
      return rest.wanted && { ...rest, sent: [], tries: 0, notBefore: 0 };
    }
    if (!exact) return rebase(entry, there, inputs.newId());
    const { record: base, version } = there;
    return { ...entry, base, version, sent: [], tries: 0, notBefore: 0 };
  };

  const settle: Copy["settle"] = async ({ entry: sent }) => {
    await turn([sent.place], async () => {
      const { key, row, entry } = await find(sent.place, sent.id);
      if (entry === undefined || entry.version?.etag !== sent.version?.etag) return [];
      if (entry.version?.etag === row?.version.etag) return [];
      return [outbox(key, rebase(entry, row, inputs.newId()))];
    });
  };

  return {
    put,
    remove,
    take,
    drop,
    revise,
    begin,
    confirm,
    settle,
    turnOf,
    rows: async (place) => (await viewIn(shelf, place)).map((kept) => hand(place, kept)),
  };
}

function turnKey(place: Place): string {
  return `turn ${placeKey(place)}`;
}
