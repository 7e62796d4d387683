import { createPictures } from "#app/pictures/createPictures.ts";
import type { MadePicture } from "#app/pictures/Pictures.ts";
import { observable } from "#app/observable.ts";
import type { TabModel } from "#app/tabModel.ts";
import type { GoalId } from "#domain/goal/goal.ts";
import type { Locks } from "#store/local/Locks.ts";
import { memoryLocks } from "#store/local/memoryLocks.ts";
import { memoryPictureShelf } from "#store/local/pictures/memoryPictureShelf.ts";
import type { PictureLibrary } from "#store/pictures/PictureLibrary.ts";
import type { PictureShelf } from "#store/pictures/PictureShelf.ts";
import { StoreProblem, type StoreProblemKind } from "#store/StoreProblem.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { tom, tomsDirectory } from "#support/galleryPeople.ts";
import { openTab } from "#support/openTab.ts";
import { jpegHead } from "#support/pictureFiles.ts";
import { createAir, createClock } from "../../store/local/device.ts";

const own = { kind: "own", owner: tom.id } as const;
/** A JPEG of so many bytes, as far as its header goes. */
export const picture = (bytes: number, fill = 0): Blob => {
  const head = jpegHead({ width: 16, height: 9 });
  const rest = new Uint8Array(bytes - head.length).fill(fill);
  return new Blob([new Uint8Array(head), rest], { type: "image/jpeg" });
};
export const made = (fill: number): MadePicture => ({
  thumbnail: `data:image/jpeg;base64,${"A".repeat(fill)}`,
  file: picture(100, fill),
  alt: `Picture ${fill}`,
});
export const day = 24 * 60 * 60_000;

/** A library of which a test can say how it fails, and hold back what is sent. */
export function testLibrary() {
  const files = new Map<string, Blob>();
  let failing: StoreProblem | undefined;
  let held: Promise<void> | undefined;
  let isDeaf = false;
  const calls: string[] = [];
  const call = (name: string): void => {
    calls.push(name);
    if (failing) throw failing;
  };
  const library: PictureLibrary = {
    put: async (id, file, { progress, signal } = {}) => {
      call("put");
      progress?.(0.5);
      const off = Promise.withResolvers<never>();
      if (!isDeaf) signal?.addEventListener("abort", () => off.reject(signal.reason));
      await Promise.race([held, off.promise]);
      files.set(id, file);
    },
    get: async (id) => {
      call("get");
      return files.get(id);
    },
    remove: async (id) => {
      call("remove");
      files.delete(id);
    },
    all: async () => {
      call("all");
      return [...files.keys()];
    },
  };
  return {
    library,
    files,
    calls,
    fail: (kind: StoreProblemKind | undefined, retryAfter?: number) =>
      void (failing = kind && new StoreProblem(kind, "The test made it fail.", { retryAfter })),
    /** What is on its way goes on whatever is said, as a file does that travels in one piece. */
    deafen: () => void (isDeaf = true),
    hold: () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      held = promise;
      return () => {
        held = undefined;
        resolve();
      };
    },
  };
}

type Parts = {
  readonly shelf?: PictureShelf;
  readonly clock?: ReturnType<typeof createClock>;
  /** What the person's windows share. */
  readonly locks?: Locks;
  readonly air?: ReturnType<typeof createAir>;
  /** A page that is open already; one is opened, its notice read, unless given. */
  readonly model?: TabModel;
};

let ids = 0;

export async function picturesTab(
  service = testLibrary(),
  lists = galleryLists(),
  {
    shelf = { ...memoryPictureShelf(), keeps: () => true },
    clock = createClock(),
    locks = memoryLocks(),
    air = createAir(),
    model: given,
  }: Parts = {},
) {
  const model = given ?? (await openTab(lists, tomsDirectory)).model;
  const isSaved = observable(true);
  const drafted = new Set<string>();
  const pictures = createPictures({
    goals: model.goals,
    isSaved,
    confirmedAt: async () => clock.now(),
    isDrafted: (id) => drafted.has(id),
    shelf,
    library: service.library,
    inTurn: (work) => locks.hold("pictures", work),
    windows: air.channel(),
    newId: () => `file-${(ids += 1)}`,
    nowMillis: clock.now,
    later: { wake: clock.wake, random: () => 1 },
  });
  const fileOf = (goal: GoalId): string | undefined => {
    const row = lists.in(own).find(({ id }) => id === goal);
    return row?.kind === "goal" ? row.picture?.fileId : undefined;
  };
  const delivery = () => [...pictures.deliveries.get().values()];
  return {
    ...service,
    model,
    pictures,
    lists,
    shelf,
    clock,
    locks,
    air,
    drafted,
    isSaved,
    fileOf,
    delivery,
  };
}

/** Lets everything that was begun come to its end. */
export const settled = async () => {
  for (let turn = 0; turn < 60; turn += 1) await Promise.resolve();
};
