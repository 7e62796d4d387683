import { dayIn } from "#domain/day.ts";
import type { Participation } from "#domain/sharing/participation.ts";
import type { OwnedPlace } from "#store/owned/OwnedLists.ts";
import type { StoreProblem } from "#store/StoreProblem.ts";
import type { ModelParts } from "../ModelParts.ts";
import { observable, type Readable } from "../observable.ts";
import { asProblem } from "../records/asProblem.ts";
import { ownRecords } from "../records/ownRecords.ts";
import { removeSeries } from "../reminders/removeSeries.ts";
import { ownPlace, shownByMe } from "../session/places.ts";
import { whenReady } from "../session/whenReady.ts";
import type { MyServices } from "./MyServices.ts";

/** One place with what is in it, by kind; `problem` says why that is not known. */
export type PlaceToErase = {
  readonly place: OwnedPlace;
  readonly kinds: ReadonlyMap<string, number>;
  readonly problem?: StoreProblem;
};

export type EraseState =
  | { readonly status: "looking" }
  /** Nothing was touched. */
  | { readonly status: "unknown"; readonly problem: StoreProblem }
  | { readonly status: "ready"; readonly places: readonly PlaceToErase[] }
  | { readonly status: "erasing"; readonly gone: number; readonly total: number }
  /** Some of it is gone; `left` is what is still there, to be tried again. */
  | { readonly status: "stopped"; readonly gone: number; readonly left: readonly Left[] }
  | {
      readonly status: "erased";
      readonly gone: number;
      /** Lists that refuse themselves to the person. */
      readonly refused: readonly Left[];
      readonly reminder: ReminderEnd;
    };

/** What would not go: a place, or the copy on this device, or the word to show nobody anything. */
export type Left = {
  readonly what: OwnedPlace | "device" | "participation";
  readonly problem: StoreProblem;
};

/** What became of the series in the calendar. */
type ReminderEnd = "none" | "kept" | "removed" | "failed";

export type Erasing = {
  readonly state: Readable<EraseState>;
  /** Whether there is a series in the calendar to take out as well. */
  readonly hasReminder: () => boolean;
  /** Counts what is there; changes nothing. */
  readonly look: () => Promise<void>;
  /**
   * Removes all of it, what others see first. What goes is gone; where something will not, it is
   * said, and calling this again goes on from there.
   */
  readonly erase: (options: { readonly reminder: boolean }) => Promise<void>;
};

/** Ends the person's taking part last, for as long as anything is left that might be shown anew. */
const lastKind = "participation";

export function createErasing(
  { session, book, inputs }: ModelParts,
  { lists, service, calendar }: Pick<MyServices, "lists" | "service" | "calendar">,
  /** Drops what this device holds, and what waits to be sent from it. */
  forget: () => Promise<void>,
): Erasing {
  const state = observable<EraseState>({ status: "looking" });
  const me = whenReady(session);
  // What others see goes before what it is worked out from.
  const places: readonly OwnedPlace[] = [
    ...shownByMe(me),
    { kind: "pictures", owner: me.me.id },
    ownPlace(me),
  ];
  const series = ownRecords(book, me).find((record) => record.kind === "reminder");
  let gone = 0;
  let reminderEnd: ReminderEnd = series === undefined ? "none" : "kept";

  const survey = async (place: OwnedPlace): Promise<PlaceToErase> => {
    try {
      return { place, kinds: await lists.survey(place) };
    } catch (error) {
      return { place, kinds: new Map(), problem: asProblem(error) };
    }
  };
  const look: Erasing["look"] = async () => {
    state.set({ status: "looking" });
    const found = await Promise.all(places.map(survey));
    const own = found.find(({ place }) => place.kind === "own");
    // Who cannot even see their own list would be told of nothing and erase nothing.
    state.set(
      own?.problem
        ? { status: "unknown", problem: own.problem }
        : { status: "ready", places: found },
    );
  };

  /** From here on no other window or device of the person's shows anything anew. */
  const showNobody = async (): Promise<void> => {
    const own = ownPlace(me);
    const [read] = await service.read([own]);
    if (read?.status !== "read") throw read?.problem ?? new Error("The list was not read.");
    const known = read.rows.find(({ record }) => record.kind === "participation");
    if (known?.record.kind === "participation" && !known.record.taking) return;
    const away: Participation = {
      kind: "participation",
      id: "participation",
      taking: false,
      since: dayIn(inputs.zone, inputs.now()),
    };
    await service.put(own, away, known?.version);
  };

  const empty = async (place: OwnedPlace, total: number): Promise<void> =>
    await lists.empty(place, {
      last: lastKind,
      gone: (count) => {
        gone += count;
        state.set({ status: "erasing", gone, total: Math.max(total, gone) });
      },
    });

  const erase: Erasing["erase"] = async ({ reminder }) => {
    const known = state.get();
    if (known.status !== "ready" && known.status !== "stopped") return;
    const found = known.status === "ready" ? known.places : await Promise.all(places.map(survey));
    const total = gone + found.reduce((sum, one) => sum + countOf(one), 0);
    state.set({ status: "erasing", gone, total });
    const left: Left[] = [];
    const refused: Left[] = [];
    const attempt = async (what: Left["what"], work: () => Promise<void>): Promise<boolean> => {
      try {
        await work();
        return true;
      } catch (error) {
        const problem = asProblem(error);
        // A list that is no longer this person's keeps nobody from erasing the rest.
        (isSeen(what) && isRefusal(problem) ? refused : left).push({ what, problem });
        return false;
      }
    };

    // Nothing else is begun before this stands, and before nothing waits here to be sent after all.
    if ((await attempt("participation", showNobody)) && (await attempt("device", forget))) {
      if (reminder && series !== undefined && reminderEnd !== "removed") {
        reminderEnd = await removeSeries(calendar, series).then(
          () => "removed" as const,
          () => "failed" as const,
        );
      }
      for (const place of places) {
        // The own list says what is shown: while something still is, it is not taken apart.
        const before = place.kind === "own" ? left.find(({ what }) => isSeen(what)) : undefined;
        if (before) left.push({ what: place, problem: before.problem });
        else await attempt(place, () => empty(place, total));
      }
      // Read again meanwhile by another window, it is here once more.
      if (left.length === 0) await attempt("device", forget);
    }
    state.set(
      left.length > 0
        ? { status: "stopped", gone, left }
        : { status: "erased", gone, refused, reminder: reminderEnd },
    );
  };

  return { state, hasReminder: () => series !== undefined, look, erase };
}

/** How many entries are in a place. */
export function countOf({ kinds }: Pick<PlaceToErase, "kinds">): number {
  return [...kinds.values()].reduce((sum, count) => sum + count, 0);
}

function isSeen(what: Left["what"]): boolean {
  return typeof what === "object" && (what.kind === "shown" || what.kind === "wall");
}

function isRefusal({ kind }: StoreProblem): boolean {
  return kind === "forbidden" || kind === "notFound" || kind === "notProvisioned";
}
