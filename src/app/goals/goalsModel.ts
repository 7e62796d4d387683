import { addDays, dayIn, type Day } from "#domain/day.ts";
import type { Goal, GoalId, GoalUpdate } from "#domain/goal/goal.ts";
import type { GoalFields } from "#domain/goal/goalFields.ts";
import {
  achieve,
  applyFields,
  createGoal,
  letGo,
  rest,
  reviseGoal,
  takeUp,
} from "#domain/goal/reviseGoal.ts";
import type { UpdateInput } from "#domain/goal/readUpdate.ts";
import { moveItem } from "#domain/goal/moveItem.ts";
import type { PersonId } from "#domain/person/person.ts";
import { tickStep } from "#domain/goal/tickStep.ts";
import { leaveToSee, toldNow } from "#domain/sharing/leave.ts";
import { takesPart } from "#domain/sharing/participation.ts";
import { movesForOthers } from "#domain/sharing/shownProgress.ts";
import type { OwnPlace } from "#domain/sharing/place.ts";
import type { Inputs } from "../Inputs.ts";
import { derived, type Readable } from "../observable.ts";
import { ownRecords } from "../records/ownRecords.ts";
import type { RecordBook } from "../records/recordBook.ts";
import type { Removal } from "../records/Removal.ts";
import type { Session } from "../session/Session.ts";
import { whenReady } from "../session/whenReady.ts";
import type { Publisher } from "../sharing/publisher.ts";
import type { Board, OwnGoal } from "./Board.ts";
import type { GoalEdit } from "#domain/goal/reviseGoal.ts";
import { holdBack } from "#domain/sharing/consentEdits.ts";
import { readBoard } from "./readBoard.ts";

export type GoalStep = "rest" | "achieve" | "takeUp";

/** How long "Not this time" lasts where nothing tells the day of the next talk: over two weekly ones. */
const heldDays = 14;

/**
 * The person's own goals. Each use case shows its change at once and resolves
 * true when the store has it; on false the words are still here, unsaved.
 */
export type GoalsModel = {
  readonly board: Readable<Board>;
  readonly add: (
    fields: GoalFields,
    status?: "draft" | "active",
  ) => { readonly id: GoalId; readonly saved: Promise<boolean> };
  readonly change: (id: GoalId, fields: GoalFields) => Promise<boolean>;
  readonly edit: (id: GoalId, edit: GoalEdit) => Promise<boolean>;
  readonly take: (id: GoalId, step: GoalStep) => Promise<boolean>;
  /** Lets a goal go, with its picture or without. The answer takes it up again as it was. */
  readonly letGo: (id: GoalId, keepPicture: boolean) => Removal;
  /** The reached goal was opened, which happens once. */
  readonly celebrated: (id: GoalId) => Promise<boolean>;
  readonly update: (id: GoalId, input: UpdateInput) => Promise<boolean>;
  /** Ticks a step as done today, or takes the tick away. */
  readonly tick: (id: GoalId, step: string, done: boolean) => Promise<boolean>;
  readonly removeUpdate: (id: string) => Removal;
  /**
   * Moves a goal among the active ones of the board, to a place counted from 0 or by one; the
   * first is the large one.
   */
  readonly move: (id: GoalId, to: number | "first" | "earlier" | "later") => Promise<boolean>;
  /** Leaves a goal out of the next talk with `reader`, which is on `talk` where its day is known. */
  readonly notThisTime: (id: GoalId, reader: PersonId, talk?: Day) => Promise<boolean>;
  /** Erases a goal, its lines and all that others see of it. The answer puts it back. */
  readonly remove: (id: GoalId) => Removal;
};

export function createGoalsModel(
  session: Readable<Session>,
  book: RecordBook,
  publisher: Publisher,
  inputs: Inputs,
): GoalsModel {
  const board = derived([session, book.changes], () => readBoard(session.get(), book));
  const place = (): OwnPlace => ({ kind: "own", owner: whenReady(session).me.id });
  const goals = (): readonly OwnGoal[] => {
    const now = board.get();
    return now.status === "ready" ? now.goals : [];
  };
  const find = (id: GoalId): OwnGoal => {
    const found = goals().find(({ goal }) => goal.id === id);
    if (!found) throw new Error("A goal was changed that is no longer on the board.");
    return found;
  };
  const today = () => dayIn(inputs.zone, inputs.now());

  const keep = (before: Goal, after: Goal): Promise<boolean> =>
    before === after ? Promise.resolve(true) : publisher.after(book.put(place(), after));
  const edit: GoalsModel["edit"] = (id, change) => {
    const { goal } = find(id);
    return keep(goal, reviseGoal(goal, change(goal), inputs.now()));
  };

  const add: GoalsModel["add"] = (fields, status = "active") => {
    const id = inputs.newId() as GoalId;
    const rank = Math.max(0, ...goals().map(({ goal }) => goal.rank)) + 1;
    const goal = createGoal(fields, { id, now: inputs.now(), rank, status });
    return { id, saved: publisher.after(book.put(place(), goal)) };
  };

  const take: GoalsModel["take"] = (id, step) => {
    const { goal } = find(id);
    const now = inputs.now();
    switch (step) {
      case "achieve":
        return keep(goal, achieve(goal, today(), now));
      case "rest":
        return keep(goal, rest(goal, now));
      case "takeUp":
        return keep(goal, takeUp(goal, now));
    }
  };

  const letGoOf: GoalsModel["letGo"] = (id, keepPicture) => {
    const { goal } = find(id);
    const { status, picture } = goal;
    return {
      saved: keep(goal, letGo(goal, keepPicture, inputs.now())),
      undo: () => edit(id, () => ({ status, picture })),
    };
  };

  const update: GoalsModel["update"] = async (id, input) => {
    const { goal } = find(id);
    const day = today();
    const steps = goal.steps.map((step) => {
      const { doneOn, toldTo: _told, ...open } = step;
      if (!input.stepsDone.has(step.id)) return open;
      return doneOn === undefined ? { ...open, doneOn: day } : step;
    });
    const money = input.saved === undefined ? goal.money : { ...goal.money, saved: input.saved };
    const at = inputs.now();
    const revised = reviseGoal(goal, { progress: input.progress, steps, money }, at);
    const now = whenReady(session);
    const text = input.text.trim();
    const taking = takesPart(ownRecords(book, now));
    // Without a line nobody is named under a box, so that a move is news to those alone who see it.
    const told = toldNow(goal, now.relations, taking).filter(
      ({ other }) => text !== "" || leaveToSee(goal, other.id, day) !== undefined,
    );
    const line: GoalUpdate = {
      kind: "update",
      id: inputs.newId(),
      goal: id,
      day,
      at,
      text,
      progress: input.progress,
      toldTo: told.map(({ other }) => other.id),
      moved: movesForOthers(goal, revised),
      ...(input.saved !== undefined && { saved: input.saved }),
    };
    const writes = [book.put(place(), line)];
    if (revised !== goal) writes.push(book.put(place(), revised));
    return publisher.after(Promise.all(writes).then((done) => done.every(Boolean)));
  };

  const tick: GoalsModel["tick"] = async (id, step, done) => {
    if (!done) return await edit(id, tickStep(step, undefined));
    const { goal } = find(id);
    const [doneOn, now] = [today(), whenReady(session)];
    const toldTo = takesPart(ownRecords(book, now))
      ? now.relations.flatMap(({ other }) => (leaveToSee(goal, other.id, doneOn) ? other.id : []))
      : [];
    return await edit(id, tickStep(step, { doneOn, toldTo }));
  };

  const move: GoalsModel["move"] = async (id, where) => {
    const active = goals().filter(({ goal }) => goal.status === "active");
    const from = active.findIndex(({ goal }) => goal.id === id);
    const to = placeOf(where, from);
    if (!active[from] || !active[to]) return true;
    const now = inputs.now();
    const writes = moveItem(active, from, to).map(({ goal }, index) => {
      const ranked = reviseGoal(goal, { rank: index + 1 }, now);
      return ranked === goal ? Promise.resolve(true) : book.put(place(), ranked);
    });
    return publisher.after(Promise.all(writes).then((done) => done.every(Boolean)));
  };

  const removal = (records: readonly (Goal | GoalUpdate)[]): Removal => {
    const each = (write: (record: Goal | GoalUpdate) => Promise<boolean>): Promise<boolean> =>
      publisher.after(Promise.all(records.map(write)).then((done) => done.every(Boolean)));
    return {
      saved: each((record) => book.remove(place(), record.id)),
      undo: () => each((record) => book.put(place(), record)),
    };
  };
  const remove: GoalsModel["remove"] = (id) => {
    const { goal, updates } = find(id);
    return removal([goal, ...updates]);
  };
  const removeUpdate: GoalsModel["removeUpdate"] = (id) =>
    removal(goals().flatMap(({ updates }) => updates.filter((update) => update.id === id)));

  return {
    board,
    add,
    edit,
    take,
    update,
    tick,
    move,
    remove,
    change: (id, fields) => {
      const { goal } = find(id);
      return keep(goal, applyFields(goal, fields, inputs.now()));
    },
    removeUpdate,
    letGo: letGoOf,
    celebrated: (id) => edit(id, ({ celebratedOn }) => ({ celebratedOn: celebratedOn ?? today() })),
    notThisTime: (id, reader, talk) =>
      edit(id, holdBack(reader, talk ? addDays(talk, 1) : addDays(today(), heldDays))),
  };
}

function placeOf(where: number | "first" | "earlier" | "later", from: number): number {
  if (typeof where === "number") return where;
  return where === "first" ? 0 : where === "earlier" ? from - 1 : from + 1;
}
