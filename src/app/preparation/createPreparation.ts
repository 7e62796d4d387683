import type { GoalId } from "#domain/goal/goal.ts";
import { derived, observable, type Readable } from "../observable.ts";
import type { Desk, PairDesk } from "./Desk.ts";
import { drawState } from "./drawState.ts";
import { dropSet, isNoted } from "./dropSet.ts";
import { holdGoal } from "./holdGoal.ts";
import { keepSet } from "./keepSet.ts";
import type { Outcome } from "./Outcome.ts";
import type { PreparationParts } from "./PreparationParts.ts";
import type { Deed, PreparationState } from "./PreparationState.ts";
import { readDesk, type Seen } from "./readDesk.ts";
import { addPoint, removePoint } from "./points.ts";
import { swapped, ticked } from "./offer.ts";
import { troubleOf } from "./troubleOf.ts";
import { putBlock, removeOurBlock } from "./writeBlock.ts";

/** One meeting's preparation: what is known as a state that can be followed, and the use cases. */
export type Preparation = {
  readonly state: Readable<PreparationState>;
  /** Reads the meeting and follows its changes until the returned function is called. */
  readonly start: () => () => void;
  /** Reads everything again; what was chosen stays where it still fits. */
  readonly read: () => Promise<void>;
  /**
   * Reads again only if people or times are not as they were read: some forms change them without telling,
   * as the scheduling assistant does.
   */
  readonly recheck: () => Promise<void>;
  /** The next step after a trouble: signs in where that is needed, then repeats what failed. */
  readonly recover: () => Promise<void>;
  readonly tick: (index: number, on: boolean) => void;
  /** False when no other question fits. */
  readonly swap: (index: number) => boolean;
  readonly putIn: () => Promise<boolean>;
  readonly takeOut: () => Promise<boolean>;
  /** "Use for Tuesday": keeps the ticked questions on the talk page. */
  readonly keep: () => Promise<boolean>;
  readonly addPoint: (text: string) => Promise<boolean>;
  readonly removePoint: (id: string) => Promise<boolean>;
  /** "Not this time": the other person is shown nothing of the goal until after this meeting. */
  readonly hold: (goal: GoalId) => Promise<boolean>;
  readonly release: (goal: GoalId) => Promise<boolean>;
  readonly undo: () => Promise<boolean>;
};

export function createPreparation(parts: PreparationParts): Preparation {
  const desk = observable<Desk>({ status: "reading" });
  let seen: Seen = {};
  let turns = 0;
  let again: (() => Promise<unknown>) | undefined;
  let takeBack: (() => Promise<boolean>) | undefined;

  const read = async (): Promise<void> => {
    const turn = ++turns;
    const before = desk.get();
    const shown = before.status === "pair" || before.status === "group";
    if (!shown) desk.set({ status: "reading" });
    try {
      const next = await readDesk(parts, seen, before);
      // A later change of the form has been asked about since; its answer counts.
      if (turn !== turns) return;
      seen = next.seen;
      again = undefined;
      desk.set(next.desk);
    } catch (error) {
      if (turn !== turns) return;
      again = read;
      const trouble = troubleOf(error);
      const now = desk.get();
      desk.set(
        now.status === "pair" || now.status === "group"
          ? { ...now, task: { status: "failed", deed: "read", trouble } }
          : { status: "stopped", trouble },
      );
    }
  };

  /** Does one thing at a time, and tells of it in the state whatever comes of it. */
  const run = async (deed: Deed, work: () => Promise<Outcome>): Promise<boolean> => {
    const now = desk.get();
    if ((now.status !== "pair" && now.status !== "group") || now.task.status === "busy")
      return false;
    const setTask = (task: PairDesk["task"]): void =>
      desk.update((last) =>
        last.status === "pair" || last.status === "group" ? { ...last, task } : last,
      );
    setTask({ status: "busy", deed });
    try {
      const { caution, noted, undo } = await work();
      again = undefined;
      takeBack = undo;
      setTask({
        status: "done",
        deed,
        undo: undo !== undefined,
        ...(caution === undefined ? {} : { caution }),
        ...(noted === undefined ? {} : { noted }),
      });
      return true;
    } catch (error) {
      again = () => run(deed, work);
      takeBack = undefined;
      setTask({ status: "failed", deed, trouble: troubleOf(error) });
      return false;
    }
  };

  const onPair = (change: (pair: PairDesk) => PairDesk): void =>
    desk.update((now) => (now.status === "pair" ? change(now) : now));

  const tools = { ...parts, desk };
  const preparation: Preparation = {
    state: derived([desk], () => drawState(desk.get(), parts.inputs)),
    start: () => {
      let stop = (): void => undefined;
      let stopped = false;
      const follow = async (): Promise<void> => {
        const item = await parts.item();
        if (item && !stopped) stop = item.onChange(() => void read());
      };
      // `read` meets the same rejection and puts it on the screen.
      follow().catch(() => undefined);
      void read();
      return () => {
        stopped = true;
        stop();
      };
    },
    read: () => {
      seen = {};
      return read();
    },
    recheck: async () => {
      const before = seen.meeting;
      if (!before) return;
      try {
        const now = await (await parts.item())?.read();
        if (now && JSON.stringify(now) !== JSON.stringify(before)) await read();
      } catch {
        // Nobody asked for this look; what is on the screen stays.
      }
    },
    recover: async () => {
      const now = desk.get();
      const trouble =
        now.status === "stopped"
          ? now.trouble
          : "task" in now && now.task.status === "failed"
            ? now.task.trouble
            : undefined;
      const repeat = again;
      switch (trouble?.kind) {
        case "signIn":
        case "signInRefused":
        case "signInCancelled":
        case "windowBlocked":
          try {
            await parts.signIn();
          } catch (error) {
            const failed = troubleOf(error);
            desk.update((last) =>
              last.status === "pair" || last.status === "group"
                ? { ...last, task: { status: "failed", deed: "read", trouble: failed } }
                : { status: "stopped", trouble: failed },
            );
            return;
          }
          await (repeat ?? read)();
          return;
        case "changedElsewhere":
        case "itemChanged":
          seen = {};
          await read();
          return;
        default:
          await (repeat ?? read)();
      }
    },
    tick: (index, on) => onPair((pair) => ({ ...pair, choice: ticked(pair.choice, index, on) })),
    swap: (index) => {
      const now = desk.get();
      if (now.status !== "pair") return false;
      const choice = swapped(now, index);
      if (choice) desk.set({ ...now, choice });
      return choice !== undefined;
    },
    putIn: () =>
      run("putIn", async () => {
        const outcome = await putBlock(tools);
        return isNoted(tools) ? { ...outcome, noted: true } : outcome;
      }),
    takeOut: () =>
      run("takeOut", async () => {
        const outcome = await removeOurBlock(tools);
        return outcome.caution === undefined ? await dropSet(tools) : outcome;
      }),
    keep: () => run("keep", () => keepSet(tools)),
    addPoint: (text) => {
      const point = {
        kind: "point" as const,
        id: parts.inputs.newId(),
        text,
        addedAt: parts.inputs.now(),
      };
      return run("addPoint", () => addPoint(tools, point));
    },
    removePoint: (id) =>
      run("removePoint", async () => {
        const point = await removePoint(tools, id);
        return point ? { undo: () => run("addPoint", () => addPoint(tools, point)) } : {};
      }),
    hold: (goal) => run("hold", () => holdGoal(tools, goal, true)),
    release: (goal) => run("release", () => holdGoal(tools, goal, false)),
    undo: async () => (takeBack ? takeBack() : false),
  };
  return preparation;
}
