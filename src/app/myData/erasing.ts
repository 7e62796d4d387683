import { dayIn } from "#domain/day.ts";
import type { Reminder } from "#domain/reminder/reminder.ts";
import type { SentTask } from "#domain/talk/sentTask.ts";
import type { OwnedPlace } from "#store/owned/OwnedLists.ts";
import type { StoreProblem } from "#store/StoreProblem.ts";
import type { ModelParts } from "../ModelParts.ts";
import { observable, type Readable } from "../observable.ts";
import { asProblem } from "../records/asProblem.ts";
import { placeKey } from "../records/placeKey.ts";
import { removeSeries } from "../reminders/removeSeries.ts";
import { ownPlace } from "../session/places.ts";
import { readySession } from "../session/readySession.ts";
import { whenReady } from "../session/whenReady.ts";
import type { MyServices } from "./MyServices.ts";
import { placesToErase, type NamedPlace } from "./placesToErase.ts";
import { showNobody } from "./showNobody.ts";

/** One place with how much of each kind is there, or was; `problem` says why that is not known. */
export type Contents = NamedPlace & {
  readonly kinds: ReadonlyMap<string, number>;
  readonly problem?: StoreProblem;
};

export type EraseState =
  | { readonly status: "looking" }
  /** Nothing was touched. */
  | { readonly status: "unknown"; readonly problem: StoreProblem }
  | {
      readonly status: "ready";
      readonly places: readonly Contents[];
      /** Whether there is a series in the calendar to take out as well. */
      readonly hasReminder: boolean;
    }
  | { readonly status: "erasing"; readonly gone: number; readonly total: number }
  /** Some of it is gone; `left` is what is still there, to be tried again. */
  | {
      readonly status: "stopped";
      readonly gone: readonly Contents[];
      readonly left: readonly Left[];
      /** The person chose meanwhile, in another window or on another device, to keep the rest. */
      readonly calledOff?: true;
    }
  | {
      readonly status: "erased";
      readonly gone: readonly Contents[];
      /** Lists and libraries that refuse themselves to the person, or were never set up. */
      readonly refused: readonly Left[];
      readonly reminder: ReminderEnd;
      /** What became of the promises that were put in To Do. */
      readonly tasks: "none" | "removed" | "failed";
    };

/** What would not go: a place, or the copy on this device, or the word to show nobody anything. */
export type Left = {
  readonly what: NamedPlace | "device" | "participation";
  readonly problem: StoreProblem;
};

/** What became of the series in the calendar. */
type ReminderEnd = "none" | "kept" | "removed" | "failed";

export type Erasing = {
  readonly state: Readable<EraseState>;
  /** Asks the service what is there, not this device; changes nothing. */
  readonly look: () => Promise<void>;
  /**
   * Removes all of it, what others see first. What goes is gone; where something will not, it is
   * said, and calling this again goes on from there. Each place goes only while the person's list still
   * says that it is to: whoever chooses elsewhere to keep the rest keeps it. One row stays in the person's own list: that
   * they do not take part, so that what still waits on another device is shown to nobody.
   */
  readonly erase: (options: { readonly reminder: boolean }) => Promise<void>;
};

const wordThatStays = "participation";

export function createErasing(
  { session, inputs }: Pick<ModelParts, "session" | "inputs">,
  { lists, service, calendar, tasks }: Pick<MyServices, "lists" | "service" | "calendar" | "tasks">,
  /** Drops what this device holds, and what waits to be sent from it. */
  forget: () => Promise<void>,
): Erasing {
  const state = observable<EraseState>({ status: "looking" });
  const own = ownPlace(whenReady(session));
  let places: readonly NamedPlace[] = [];
  let reminder: Reminder | undefined;
  let reminderEnd: ReminderEnd = "none";
  let sent: readonly SentTask[] = [];
  let hadTasks = false;
  const gone = new Map<string, Contents>();

  const survey = async (named: NamedPlace): Promise<Contents> => {
    try {
      const found = await lists.survey(named.place);
      return { ...named, kinds: new Map([...found].filter(([kind]) => kind !== wordThatStays)) };
    } catch (error) {
      return { ...named, kinds: new Map(), problem: asProblem(error) };
    }
  };
  const look: Erasing["look"] = async () => {
    state.set({ status: "looking" });
    try {
      // Another device may have shown something to somebody of whom this page has not heard.
      const now = await readySession(await service.directory(), inputs);
      const [read] = await service.read([own]);
      if (read?.status !== "read") throw read?.problem ?? new Error("The list was not read.");
      const records = read.rows.map(({ record }) => record);
      reminder = records.find((record) => record.kind === "reminder");
      reminderEnd = reminder === undefined ? "none" : "kept";
      sent = records.filter((record) => record.kind === "task");
      hadTasks = sent.length > 0;
      const surveyed = await Promise.all(placesToErase(now, records).map(survey));
      const found = surveyed.filter((one) => !isNobodys(one));
      places = found.map(({ kinds: _kinds, problem: _problem, ...named }) => named);
      const mine = found.find(({ place }) => place.kind === "own");
      // Who cannot even see their own list would be told of nothing and erase nothing.
      if (mine?.problem) throw mine.problem;
      state.set({ status: "ready", places: found, hasReminder: reminderEnd !== "none" });
    } catch (error) {
      state.set({ status: "unknown", problem: asProblem(error) });
    }
  };

  const say = async (erasing: boolean): Promise<void> =>
    await showNobody(own, service, { since: dayIn(inputs.zone, inputs.now()), erasing });

  /** Whether the list still says that all of it is on its way out. */
  const isMeant = async (): Promise<boolean> => {
    const [read] = await service.read([own]);
    if (read?.status !== "read") throw read?.problem ?? new Error("The list was not read.");
    return read.rows.some(
      ({ record }) => record.kind === "participation" && record.erasing === true,
    );
  };

  const empty = async (named: NamedPlace, total: number): Promise<void> =>
    await lists.empty(named.place, {
      keep: wordThatStays,
      gone: (kinds) => {
        const key = keyOf(named.place);
        const counts = new Map(gone.get(key)?.kinds);
        for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
        gone.set(key, { ...named, kinds: counts });
        const now = countAll(gone.values());
        state.set({ status: "erasing", gone: now, total: Math.max(total, now) });
      },
    });

  const erase: Erasing["erase"] = async (options) => {
    const known = state.get();
    if (known.status !== "ready" && known.status !== "stopped") return;
    const found = known.status === "ready" ? known.places : await Promise.all(places.map(survey));
    const total = countAll(gone.values()) + countAll(found);
    state.set({ status: "erasing", gone: countAll(gone.values()), total });
    const left: Left[] = [];
    const refused: Left[] = [];
    let isCalledOff = false;
    const attempt = async (what: Left["what"], work: () => Promise<void>): Promise<boolean> => {
      try {
        await work();
        return true;
      } catch (error) {
        const problem = asProblem(error);
        // A list that is no longer this person's keeps nobody from erasing the rest.
        (!isOwn(what) && isRefusal(problem) ? refused : left).push({ what, problem });
        return false;
      }
    };

    // Nothing else is begun before this stands, and before nothing waits here to be sent after all.
    if (
      (await attempt("participation", async () => await say(true))) &&
      (await attempt("device", forget))
    ) {
      if (options.reminder && reminder !== undefined && reminderEnd !== "removed") {
        reminderEnd = await removeSeries(calendar, reminder).then(
          () => "removed" as const,
          () => "failed" as const,
        );
      }
      // Once the rows are gone nothing here knows of them.
      const stuck: SentTask[] = [];
      for (const task of sent) await tasks.remove(task).catch(() => void stuck.push(task));
      sent = stuck;
      for (const named of places) {
        try {
          if (!(await isMeant())) {
            isCalledOff = true;
            break;
          }
        } catch (error) {
          left.push({ what: named, problem: asProblem(error) });
          continue;
        }
        // The own list says what is shown: while something still is, it is not taken apart.
        const before = isOwn(named) ? left.find(({ what }) => isSeen(what)) : undefined;
        if (before) left.push({ what: named, problem: before.problem });
        else await attempt(named, async () => await empty(named, total));
      }
      // Read again meanwhile by another window, it is here once more.
      if (
        !isCalledOff &&
        left.length === 0 &&
        (await attempt("participation", async () => await say(false)))
      )
        await attempt("device", forget);
    }
    const told = [...gone.values()];
    state.set(
      left.length > 0 || isCalledOff
        ? {
            status: "stopped",
            gone: told,
            left: [...left, ...refused],
            ...(isCalledOff && { calledOff: true }),
          }
        : {
            status: "erased",
            gone: told,
            refused,
            reminder: reminderEnd,
            tasks: sent.length > 0 ? "failed" : hadTasks ? "removed" : "none",
          },
    );
  };

  return { state, look, erase };
}

/** How many entries are in these places together. */
export function countAll(places: Iterable<Pick<Contents, "kinds">>): number {
  let count = 0;
  for (const { kinds } of places) for (const each of kinds.values()) count += each;
  return count;
}

function keyOf(place: OwnedPlace): string {
  return place.kind === "pictures" ? place.kind : placeKey(place);
}

function isOwn(what: Left["what"]): boolean {
  return typeof what !== "object" || what.place.kind === "own";
}

function isSeen(what: Left["what"]): boolean {
  return typeof what === "object" && (what.place.kind === "shown" || what.place.kind === "wall");
}

/** The list for somebody whom the directory names no longer need not be there any more. */
function isNobodys({ place, name, problem }: Contents): boolean {
  return (
    place.kind === "shown" && name === undefined && problem !== undefined && isRefusal(problem)
  );
}

function isRefusal({ kind }: StoreProblem): boolean {
  return kind === "forbidden" || kind === "notFound" || kind === "notProvisioned";
}
