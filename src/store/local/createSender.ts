import { equal } from "#domain/merge/equal.ts";
import type { PersonId } from "#domain/person/person.ts";
import type { OwnPlace, Place } from "#domain/sharing/place.ts";
import type { Directory } from "../Store.ts";
import type { StoreProblem } from "../StoreProblem.ts";
import { afterFailure, askedMillis, millisUntil } from "./afterFailure.ts";
import type { Copy, Sent } from "./Copy.ts";
import type { Entry } from "./Entry.ts";
import { isProjection, type AnyRecord } from "./AnyRecord.ts";
import { rowKey } from "./keys.ts";
import type { LocalInputs } from "./LocalInputs.ts";
import { busy } from "./localProblems.ts";
import type { Locks } from "./Locks.ts";
import { isShowing, projectionsIn } from "./projections.ts";
import type { Remote } from "./Remote.ts";
import type { Shelf } from "./Shelf.ts";
import { storeProblem } from "./storeProblem.ts";

export type SenderOptions = {
  readonly remote: Remote;
  readonly me: PersonId;
  readonly copy: Copy;
  readonly shelf: Shelf;
  readonly locks: Locks;
  readonly inputs: LocalInputs;
  readonly online: () => boolean;
  /** Whom the person meets, as this device last learnt it. */
  readonly directory: () => Promise<Directory | undefined>;
  /** Brings a place of the copy up to date; answers the problem when that failed. */
  readonly refresh: (place: Place) => Promise<StoreProblem | undefined>;
  /** Called with the keys of the rows that are on their way, whenever those are others. */
  readonly sending: (keys: ReadonlySet<string>) => void;
  /** Whether somebody waits to hear of the end of an entry, and has its words still. */
  readonly isAwaited: (key: string) => boolean;
  /** Called when an entry came to an end, with the problem where it was not what was wanted. */
  readonly ended: (key: string, problem: StoreProblem | undefined) => void;
};

export type Sender = {
  /** Sends what is due; resolves when nothing is, and never rejects. */
  readonly flush: () => Promise<void>;
  /**
   * Does `work` while nothing is on its way from any window, and begins nothing meanwhile. Rejects with
   * `throttled`, and `work` undone, when another window is not done with sending for a minute.
   */
  readonly still: <T>(work: () => Promise<T>) => Promise<T>;
  readonly stop: () => void;
};

/** Rows on their way at the same time: enough to hide the round trip, few enough to be no burst. */
const mostAtOnce = 4;

/** Longer than anything is on its way whose turn came before. */
const stillMillis = 60_000;

/**
 * Sends what waits, one window at a time. A row has one entry, so its writes follow each other;
 * what a person typed and what they took back goes first, what is shown by it comes after.
 */
export function createSender(options: SenderOptions): Sender {
  const {
    remote,
    me,
    copy,
    shelf,
    locks,
    inputs,
    online,
    directory,
    refresh,
    sending,
    isAwaited,
    ended,
  } = options;
  const ownPlace: OwnPlace = { kind: "own", owner: me };
  const onTheirWay = new Set<string>();
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  /** How many wait for nothing to be on its way. */
  let halted = 0;
  let callOff: (() => void) | undefined;
  /** The service asked all of this client to wait until then. */
  let pausedUntil = 0;

  const isPaused = (): boolean => millisUntil(pausedUntil, inputs.nowMillis()) > 0;

  const due = async (): Promise<readonly Entry[]> => {
    if (stopped || halted > 0 || !online() || isPaused()) return [];
    const now = inputs.nowMillis();
    const entries = await shelf.all("outbox");
    return entries
      .filter(
        ({ state, notBefore }) => state.status === "waiting" && millisUntil(notBefore, now) === 0,
      )
      .sort((one, other) => one.since - other.since);
  };

  const sendAll = async (entries: readonly Entry[]): Promise<void> => {
    const left = [...entries];
    const worker = async (): Promise<void> => {
      for (let next = left.shift(); next !== undefined; next = left.shift()) {
        if (halted === 0 && !isPaused()) await send(next);
      }
    };
    await Promise.all(Array.from({ length: mostAtOnce }, worker));
  };

  const send = async (entry: Entry): Promise<void> => {
    const { place, id } = entry;
    const key = rowKey(place, id);
    // A queue takes its time, and consent may be gone since it was looked at.
    const sent = await copy.begin(entry, async () => !isShowing(entry) || (await isAllowed(entry)));
    if (sent === undefined) return;
    onTheirWay.add(key);
    sending(onTheirWay);
    try {
      await write(sent);
    } catch (cause) {
      await failed(sent, storeProblem(cause));
    } finally {
      onTheirWay.delete(key);
      sending(onTheirWay);
    }
  };

  const write = async (sent: Sent): Promise<void> => {
    const { place, id, kind, wanted, version } = sent.entry;
    if (wanted === undefined && version === undefined && !isProjection(kind)) {
      // Whether the row ever arrived is not known, nor what another device made of it since.
      const unread = await refresh(place);
      if (unread !== undefined) throw unread;
      const row = await shelf.get("rows", rowKey(place, id));
      await (row === undefined ? copy.confirm(sent, undefined) : copy.settle(sent));
    } else if (wanted === undefined) {
      // Taking back what others see is right whatever it has become meanwhile.
      await remote.remove(place, id, isProjection(kind) ? undefined : version);
      await copy.confirm(sent, undefined);
    } else {
      await copy.confirm(sent, await remote.put(place, wanted, version));
    }
    await told(sent);
  };

  /** Tells of the end of an entry, if it has come to one. */
  const told = async ({ entry: { place, id } }: Sent): Promise<void> => {
    const key = rowKey(place, id);
    if ((await shelf.get("outbox", key)) === undefined) ended(key, undefined);
  };

  const failed = async (sent: Sent, problem: StoreProblem): Promise<void> => {
    const { place, id } = sent.entry;
    let cause = problem;
    if (problem.kind === "conflict") {
      const unread = await refresh(place);
      if (unread === undefined) {
        const before = sent.entry.version?.etag;
        await copy.settle(sent);
        const entry = await shelf.get("outbox", rowKey(place, id));
        // Moved on to a later state of the row, or done: that is no failure.
        if (entry === undefined || entry.version?.etag !== before) {
          await told(sent);
          return;
        }
      } else cause = unread;
    }
    if (cause.kind === "throttled" && cause.retryAfter !== undefined) {
      const until = inputs.nowMillis() + askedMillis(cause);
      pausedUntil = Math.max(isPaused() ? pausedUntil : 0, until);
    }
    await putOff(sent.entry, cause);
  };

  /**
   * Without a shelf that keeps it, a change that was not taken is the caller's again, at once. One that
   * was acknowledged while the shelf still kept is nobody's else, and is tried again from the memory.
   */
  const putOff = async ({ place, id }: Entry, problem: StoreProblem): Promise<void> => {
    const after = await copy.revise(place, id, (entry) => {
      if (!shelf.keeps() && isAwaited(rowKey(place, id))) return undefined;
      // A clash by now: what the other device typed is still to be read, whatever became of the try.
      return entry.state.status === "waiting" ? afterFailure(entry, problem, inputs) : entry;
    });
    if (after?.state.status !== "waiting") ended(rowKey(place, id), problem);
  };

  const toShow = async (place: Place): Promise<ReadonlyMap<string, AnyRecord>> =>
    await projectionsIn(shelf, place, {
      me,
      today: inputs.today(),
      directory: await directory(),
    });

  const isAllowed = async ({ place, id, wanted }: Entry): Promise<boolean> => {
    const now = (await toShow(place)).get(id);
    return now !== undefined && equal(now, wanted);
  };

  /** Projections that are due, as the owner's list in the service lets them be by now. */
  const allowed = async (entries: readonly Entry[]): Promise<readonly Entry[]> => {
    if (entries.length === 0) return [];
    const unread = await refresh(ownPlace);
    if (unread !== undefined) {
      for (const entry of entries) await putOff(entry, unread);
      return [];
    }
    const ready: Entry[] = [];
    for (const { place, id } of entries) {
      const wanted = (await toShow(place)).get(id);
      const after = await copy.revise(place, id, (entry) => {
        if (!isShowing(entry) || (wanted && equal(wanted, entry.wanted))) return entry;
        // Not to be shown as it was meant to be: what is to be shown is worked out anew below.
        return undefined;
      });
      if (after === undefined) ended(rowKey(place, id), undefined);
      else ready.push(after);
    }
    return ready;
  };

  /** Brings what others see in line with the owner's list, both as the service has them. */
  const repair = async (places: readonly Place[]): Promise<void> => {
    // Whoever is not known to be met is not for that reason met no longer.
    if ((await directory()) === undefined) return;
    for (const place of places) {
      const wanted = await toShow(place);
      const waits = new Set(
        (await shelf.all("outbox")).flatMap((entry) => [entry.id, goalOf(entry)]),
      );
      // Whether the person takes part at all is not settled yet.
      if (waits.has("participation")) continue;
      for (const { record, version } of await copy.rows(place)) {
        if (!isProjection(record.kind) || waits.has(record.id)) continue;
        if (!wanted.has(record.id)) await copy.remove(place, record.id, version);
      }
      const there = new Map((await copy.rows(place)).map((kept) => [kept.record.id, kept]));
      for (const [id, record] of wanted) {
        const kept = there.get(id);
        if (waits.has(id) || (kept && equal(kept.record, record))) continue;
        await copy.put(place, record, kept?.version);
      }
    }
  };

  const pass = async (): Promise<void> => {
    const shown = new Map<string, Place>();
    for (;;) {
      const entries = await due();
      const typed = entries.filter((entry) => !isShowing(entry));
      if (typed.length > 0) {
        await sendAll(typed);
        continue;
      }
      const showing = entries.filter(isShowing);
      if (showing.length > 0) {
        for (const { place } of showing) shown.set(rowKey(place, ""), place);
        await sendAll(await allowed(showing));
        continue;
      }
      if (shown.size === 0 || !online() || stopped) return;
      // Another device may have taken back a consent while this one was showing by it.
      const places = [...shown.values()];
      shown.clear();
      if ((await refresh(ownPlace)) !== undefined) return;
      await repair(places);
    }
  };

  const schedule = async (): Promise<void> => {
    callOff?.();
    callOff = undefined;
    if (stopped) return;
    const waiting = (await shelf.all("outbox")).filter(({ state }) => state.status === "waiting");
    if (waiting.length === 0) return;
    const now = inputs.nowMillis();
    const next = Math.min(...waiting.map(({ notBefore }) => millisUntil(notBefore, now)));
    callOff = inputs.wake(Math.max(millisUntil(pausedUntil, now), next), () => void flush());
  };

  const flush = async (): Promise<void> => {
    again = true;
    await settled();
  };

  const settled = async (): Promise<void> => {
    running ??= locks
      .hold("send", async () => {
        while (again) {
          again = false;
          await pass();
        }
        if (online()) await schedule();
      })
      .finally(() => {
        running = undefined;
      });
    await running;
    // Asked for while the last pass was already putting its things away; another who asked may have begun anew.
    if (again || running !== undefined) await settled();
  };

  const still: Sender["still"] = async (work) => {
    const { promise: late, reject } = Promise.withResolvers<never>();
    let isLate = false;
    halted += 1;
    const end = inputs.wake(stillMillis, () => {
      isLate = true;
      reject(busy());
    });
    try {
      const turn = locks.hold("send", async () => {
        end();
        if (isLate) throw busy();
        return await work();
      });
      return await Promise.race([turn, late]);
    } finally {
      end();
      halted -= 1;
    }
  };

  return {
    flush,
    still,
    stop: () => {
      stopped = true;
      callOff?.();
    },
  };
}

function goalOf({ wanted, base }: Entry): string {
  const record = wanted ?? base;
  return record?.kind === "update" ? record.goal : "";
}
