import type { Observable } from "../observable.ts";
import { withTask, type Desk } from "./Desk.ts";
import type { Outcome } from "./Outcome.ts";
import type { Deed } from "./PreparationState.ts";
import { troubleOf } from "./troubleOf.ts";

/** What a person does, one thing at a time, told in the desk's task whatever comes of it. */
export type Deeds = {
  /** False when it failed, or another deed was still being done. */
  readonly run: (deed: Deed, work: () => Promise<Outcome>) => Promise<boolean>;
  /** Does again what failed last; undefined where nothing did. */
  readonly again: () => (() => Promise<boolean>) | undefined;
  /** Takes back what was done last. */
  readonly undo: () => Promise<boolean>;
};

export function createDeeds(desk: Observable<Desk>): Deeds {
  let again: (() => Promise<boolean>) | undefined;
  let takeBack: (() => Promise<boolean>) | undefined;

  const run: Deeds["run"] = async (deed, work) => {
    const now = desk.get();
    if ((now.status !== "pair" && now.status !== "group") || now.task.status === "busy")
      return false;
    desk.update((last) => withTask(last, { status: "busy", deed }));
    try {
      const { undo, ...told } = await work();
      again = undefined;
      takeBack = undo;
      const done = { status: "done", deed, undo: undo !== undefined, ...told } as const;
      desk.update((last) => withTask(last, done));
      return true;
    } catch (error) {
      again = () => run(deed, work);
      takeBack = undefined;
      const trouble = troubleOf(error);
      desk.update((last) => withTask(last, { status: "failed", deed, trouble }));
      return false;
    }
  };

  return { run, again: () => again, undo: async () => (takeBack ? await takeBack() : false) };
}
