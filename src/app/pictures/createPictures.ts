import type { Goal, GoalId, Picture } from "#domain/goal/goal.ts";
import { refusePicture } from "#domain/picture/refusePicture.ts";
import type { Channel } from "#store/local/Channel.ts";
import type { PictureLibrary } from "#store/pictures/PictureLibrary.ts";
import type { PictureShelf } from "#store/pictures/PictureShelf.ts";
import type { OwnGoal } from "../goals/Board.ts";
import type { GoalsModel } from "../goals/goalsModel.ts";
import type { Later } from "../Later.ts";
import type { Readable } from "../observable.ts";
import { createDeliveries } from "./deliveries.ts";
import { endableShelf } from "./endableShelf.ts";
import { dropUnheld } from "./dropUnheld.ts";
import { createFarewells } from "./farewells.ts";
import type { PictureChange, Pictures } from "./Pictures.ts";
import { sweep } from "./sweep.ts";
import { turnInTime } from "./turnInTime.ts";

export type PicturesOptions = {
  readonly goals: Pick<GoalsModel, "board" | "edit">;
  /** Whether the service has everything else that was changed here. */
  readonly isSaved: Readable<boolean>;
  /** When the service last confirmed the person's own list, in milliseconds since 1970. */
  readonly confirmedAt: () => Promise<number | undefined>;
  readonly shelf: PictureShelf;
  readonly library: PictureLibrary;
  /** Whether a goal that is still being written has this picture, by the id of its file. */
  readonly isDrafted: (id: string) => boolean;
  /** Takes turns with the person's other windows. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  /** Tells when another window takes away all of the person's. */
  readonly windows: Pick<Channel, "hear">;
  readonly newId: () => string;
  readonly nowMillis: () => number;
  readonly later: Later;
};

export function createPictures(given: PicturesOptions): Pictures {
  const shelf = endableShelf(given.shelf);
  const options = { ...given, shelf };
  const { goals, library, windows, newId, nowMillis } = options;
  const rowsNow = (): readonly OwnGoal[] => {
    const board = goals.board.get();
    return board.status === "ready" ? board.goals : [];
  };
  const goalsNow = (): readonly Goal[] => rowsNow().map(({ goal }) => goal);
  const isHeld = (id: string): boolean => goalsNow().some(({ picture }) => picture?.fileId === id);
  const pictureOf = (id: GoalId): Picture | undefined =>
    goalsNow().find((goal) => goal.id === id)?.picture;
  const isOfSaved = (id: string): boolean =>
    rowsNow().some(({ goal, saving }) => goal.picture?.fileId === id && saving.status === "saved");
  const deliveries = createDeliveries(options, isHeld, isOfSaved);
  const farewells = createFarewells(options, isHeld);
  const asked = new Map<string, Promise<Blob | undefined>>();
  // A goal that comes back, goes or is saved brings its picture along.
  let held = heldIn(rowsNow());
  const stopFollowing = goals.board.subscribe(() => {
    const next = heldIn(rowsNow());
    if (next === held) return;
    held = next;
    void deliveries.send();
  });

  const leave = async (file: string): Promise<void> => {
    await farewells.begin(file);
    deliveries.abandon(file);
  };
  /** Puts `next` in the place of the goal's picture, whose file leaves; the answer brings both back. */
  const exchange = async (id: GoalId, next: Picture | undefined): Promise<PictureChange> => {
    const before = pictureOf(id);
    const saved = goals.edit(id, () => ({ picture: next }));
    if (before?.fileId !== undefined) await leave(before.fileId);
    void deliveries.send();
    return {
      saved,
      settle: () => void (before?.fileId !== undefined && farewells.end(before.fileId)),
      undo: async () => {
        const isHere = before?.fileId === undefined || (await farewells.takeBack(before.fileId));
        const { fileId: _gone, ...small } = before ?? {};
        const back = isHere ? before : (small as Picture);
        const done = await goals.edit(id, () => ({ picture: back }));
        if (next?.fileId !== undefined) {
          await leave(next.fileId);
          await farewells.end(next.fileId);
        }
        void deliveries.send();
        return done;
      },
    };
  };

  const fetched = async (id: string): Promise<Blob | undefined> => {
    const here = await shelf.file(id);
    const known = here && (await shelf.all()).find((one) => one.id === id);
    if (here && known) {
      await shelf.put({ ...known, usedAt: nowMillis() });
      return here;
    }
    const found = await library.get(id);
    // Others than this app can put a file there; what would fill the memory is not handed on to be drawn.
    if (!found || refusePicture(new Uint8Array(await found.arrayBuffer()))) return undefined;
    await shelf.put({ id, usedAt: nowMillis(), state: { status: "sent" } }, found);
    return found;
  };

  let isEnded = false;
  const close = (): void => {
    stopFollowing();
    deliveries.close();
    farewells.close();
  };

  const letGo = async (): Promise<void> => {
    isEnded = true;
    close();
    await shelf.end();
  };
  // The window that takes them away waits for this one's turn to be over.
  windows.hear((news) => {
    if (news === "forgotten") void letGo();
  });

  return {
    deliveries: deliveries.now,
    set: async (id, { thumbnail, file, alt }) => {
      if (isEnded) throw ended();
      const fileId = newId();
      // Before the goal names it, so that no row names what is nowhere.
      await shelf.put({ id: fileId, usedAt: nowMillis(), state: { status: "waiting" } }, file);
      try {
        return await exchange(id, { thumbnail, alt, fileId });
      } catch (cause) {
        // The goal went while its picture was being made.
        await shelf.remove(fileId);
        throw cause;
      }
    },
    keep: async ({ thumbnail, file, alt }) => {
      if (isEnded) throw ended();
      const fileId = newId();
      await shelf.put({ id: fileId, usedAt: nowMillis(), state: { status: "waiting" } }, file);
      return { thumbnail, alt, fileId };
    },
    giveUp: async (fileId) => {
      if (!isHeld(fileId)) await shelf.remove(fileId);
    },
    describe: async (id, alt) => {
      const picture = pictureOf(id);
      return (
        picture === undefined || (await goals.edit(id, () => ({ picture: { ...picture, alt } })))
      );
    },
    remove: async (id) => await exchange(id, undefined),
    full: async (id) => {
      const asking = asked.get(id) ?? fetched(id).finally(() => asked.delete(id));
      asked.set(id, asking);
      // The small picture stands in for one that cannot be had just now.
      return await asking.catch(() => undefined);
    },
    stop: deliveries.stop,
    send: deliveries.again,
    tend: async () => {
      if (isEnded) return;
      await deliveries.send();
      await farewells.endOthers();
      await dropUnheld(options, isHeld);
      await sweep(options, isHeld).catch(() => undefined);
    },
    close,
    end: async () => {
      await letGo();
      // What this window or another is sending has arrived, or never will, by our turn.
      await turnInTime(options, () => shelf.clear());
      await deliveries.tell();
    },
  };
}

/** The files that goals have, and whether these are saved, as one text to compare. */
function heldIn(rows: readonly OwnGoal[]): string {
  return rows
    .flatMap(({ goal: { picture }, saving }) =>
      picture?.fileId === undefined ? [] : `${picture.fileId} ${saving.status}`,
    )
    .join();
}

function ended(): Error {
  return new Error(
    "The pictures were taken off this device while this page was open. Open the app again to add one.",
  );
}
