import { observable, type Observable } from "#app/observable.ts";
import type { Delivery, PictureChange, Pictures } from "#app/pictures/Pictures.ts";

export type MemoryPictures = Pictures & {
  readonly deliveries: Observable<ReadonlyMap<string, Delivery>>;
  /** What was said of a picture, and which file was given up, in order. */
  readonly described: string[];
  readonly givenUp: string[];
  readonly tended: () => number;
};

/** Pictures of which nothing is kept but what was asked for. */
export function memoryPictures(): MemoryPictures {
  const described: string[] = [];
  const givenUp: string[] = [];
  let tended = 0;
  const change: PictureChange = {
    saved: Promise.resolve(true),
    undo: async () => true,
    settle: () => undefined,
  };
  return {
    deliveries: observable<ReadonlyMap<string, Delivery>>(new Map()),
    described,
    givenUp,
    tended: () => tended,
    set: async () => change,
    keep: async ({ thumbnail, alt }) => ({ thumbnail, alt, fileId: "kept" }),
    giveUp: async (fileId) => void givenUp.push(fileId),
    describe: async (_goal, alt) => {
      described.push(alt);
      return true;
    },
    remove: async () => change,
    full: async () => undefined,
    stop: async () => undefined,
    send: async () => undefined,
    tend: async () => void (tended += 1),
    close: () => undefined,
    end: async () => undefined,
  };
}
