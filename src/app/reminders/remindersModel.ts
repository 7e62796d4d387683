import { dayIn } from "#domain/day.ts";
import { nextOn, type Reminder, type Schedule } from "#domain/reminder/reminder.ts";
import type { Kept } from "#store/Store.ts";
import type { StoreProblem } from "#store/StoreProblem.ts";
import { createLeave } from "../leave.ts";
import type { ModelParts } from "../ModelParts.ts";
import type { MyServices } from "../myData/MyServices.ts";
import { hasBegun } from "../notice/hasBegun.ts";
import { derived, observable, type Readable } from "../observable.ts";
import { oneAtATime } from "../oneAtATime.ts";
import { asProblem } from "../records/asProblem.ts";
import { ownRecords } from "../records/ownRecords.ts";
import { ownPlace } from "../session/places.ts";
import { whenReady } from "../session/whenReady.ts";
import { keptReminder } from "./keptReminder.ts";
import { stateOf, type ReminderState, type Seen } from "./reminderState.ts";
import { removeSeries } from "./removeSeries.ts";

/** Words for the event; whoever may look into the person's calendar in spite of all reads them. */
type ReminderWords = {
  readonly subject: string;
  readonly note: string;
  readonly link: string;
};

export type RemindersModel = {
  readonly state: Readable<ReminderState>;
  readonly busy: Readable<boolean>;
  /** Whether leave is being waited for, in a window that may have been closed by hand. */
  readonly waits: Readable<boolean>;
  readonly stopWaiting: () => void;
  /** Why the last of these did not work; a refusal of leave for the calendar is `signedOut` or `forbidden`. */
  readonly problem: Readable<StoreProblem | undefined>;
  /** Looks whether the series is still there, where leave was given before; asks nobody for anything. */
  readonly look: () => Promise<void>;
  /** Asks for leave where it is needed and puts a series into the calendar; from a click alone. */
  readonly set: (schedule: Schedule, words: ReminderWords) => Promise<boolean>;
  /** Takes the series out of the calendar; from a click alone. */
  readonly remove: () => Promise<boolean>;
  /**
   * Leaves out one that is no longer in the calendar, or perhaps never was; from a click alone.
   * "perhaps there" where the calendar lets nobody look, so that a series may be left in it.
   */
  readonly forget: () => Promise<"gone" | "perhaps there" | "failed">;
};

const minutes = 5;
/** How often another device may have been first. */
const mostTries = 3;

export function createRemindersModel(
  { session, book, store, inputs }: ModelParts,
  { calendar, service, tabLink }: Pick<MyServices, "calendar" | "service" | "tabLink">,
): RemindersModel {
  const { busy, problem, alone } = oneAtATime();
  const leave = createLeave();
  /** What the calendar said of the series with this id. */
  const seen = observable<Seen | undefined>(undefined);
  /** What was last done here, for as long as the book has not heard of it. */
  const done = observable<Done | undefined>(undefined);
  const place = () => ownPlace(whenReady(session));
  const kept = keptReminder(service, place);

  const inBook = (): Reminder | undefined => {
    const now = session.get();
    if (now.status !== "ready") return undefined;
    const found = ownRecords(book, now).find(({ kind }) => kind === "reminder");
    return found?.kind === "reminder" ? found : undefined;
  };
  const known = (): Reminder | undefined => {
    const last = done.get();
    const now = inBook();
    return last !== undefined && isSame(last.over, now) ? last.reminder : now;
  };
  const state = derived([session, book.changes, seen, done], () => stateOf(known(), seen.get()));
  const tell = async (reminder: Reminder | undefined): Promise<void> => {
    done.set({ reminder, over: inBook() });
    // The copy on this device follows; when it does not, it will at the next opening.
    await book.read([place()]).catch(() => undefined);
  };

  const look: RemindersModel["look"] = async () => {
    const reminder = known();
    if (reminder?.event === undefined) return;
    const { event } = reminder;
    try {
      const found = await calendar.find(event, reminder.zone);
      seen.set(found ? { event, there: true, schedule: found.schedule } : { event, there: false });
    } catch {
      // Without leave on this device, or without a network, what was kept is shown.
    }
  };

  /** Makes `wanted` the one reminder there is, once what an earlier one put into the calendar is out of it. */
  const claim = async (wanted: Reminder, tries = mostTries): Promise<Kept<Reminder>> => {
    const before = await kept.read();
    // An answer was lost, or another device is at the same: it is sent again, and the calendar takes it once.
    if (before && isRepeat(before.record, wanted)) return before;
    // In this order nothing is left in the calendar of which the list does not tell.
    if (before) await removeSeries(calendar, before.record);
    const now = await kept.put(wanted, before);
    if (now?.record.transaction === wanted.transaction) return now;
    if (tries > 1) return await claim(wanted, tries - 1);
    throw new Error("Another device changes the reminder at the same time. Wait, then try again.");
  };

  const send = async (
    { schedule, transaction, from, zone }: Reminder,
    { subject, note, link }: ReminderWords,
  ): Promise<string> =>
    await calendar.create({
      ...schedule,
      transaction,
      from,
      zone,
      minutes,
      subject,
      note,
      link: { text: link, href: await tabLink() },
    });

  /** Puts what was claimed into the calendar; false where another device took its place meanwhile. */
  const fulfil = async (claimed: Kept<Reminder>, words: ReminderWords): Promise<boolean> => {
    let now = claimed;
    let event: string;
    try {
      event = await send(now.record, words);
    } catch (error) {
      // What was sent under this transaction was taken out in Outlook since: nothing brings that back.
      const anew = { ...now.record, transaction: inputs.newId() };
      const next = asProblem(error).kind === "conflict" ? await kept.put(anew, now) : undefined;
      if (next === undefined) throw error;
      now = next;
      event = await send(now.record, words);
    }
    if (!(await kept.finish(now, event))) {
      await calendar.remove(event);
      await tell((await kept.read())?.record);
      return false;
    }
    seen.set({ event, there: true, schedule: now.record.schedule });
    await tell({ ...now.record, event });
    return true;
  };

  const set: RemindersModel["set"] = (schedule, words) =>
    alone(async () => {
      await leave.ask(calendar.allow);
      const wanted: Reminder = {
        kind: "reminder",
        id: "reminder",
        schedule,
        zone: inputs.zone,
        from: nextOn(schedule.weekday, dayIn(inputs.zone, inputs.now())),
        transaction: inputs.newId(),
      };
      if (hasBegun(session.get(), book) === false) {
        // The first words of all wait in the book until it was read who can read them.
        await book.put(place(), wanted);
        await store.device?.flush();
      }
      const claimed = await claim(wanted);
      try {
        return await fulfil(claimed, words);
      } catch (error) {
        await tell(claimed.record);
        throw error;
      }
    }, false);

  /** Takes out of the list what `empty` has taken out of the calendar. */
  const takeOut = async (empty: (reminder: Reminder) => Promise<void>): Promise<void> => {
    const now = await kept.read();
    if (now) {
      await empty(now.record);
      await kept.remove(now);
    }
    await tell(undefined);
  };

  const remove: RemindersModel["remove"] = () =>
    alone(async () => {
      await leave.ask(calendar.allow);
      await takeOut(async (reminder) => await removeSeries(calendar, reminder));
      return true;
    }, false);

  const forget: RemindersModel["forget"] = () =>
    alone(async () => {
      let end: "gone" | "perhaps there" = "gone";
      // Neither an organisation that allows it to nobody nor a missing mailbox changes by trying again.
      const orRefused = (error: unknown): void => {
        const { kind } = asProblem(error);
        if (kind !== "forbidden" && kind !== "notFound") throw error;
        end = "perhaps there";
      };
      const isSeenGone = ({ event }: Reminder): boolean => {
        const last = seen.get();
        return last !== undefined && last.event === event && !last.there;
      };
      const before = known();
      if (before && !isSeenGone(before)) await leave.ask(calendar.allow).catch(orRefused);
      await takeOut(async (reminder) => {
        if (end === "gone" && !isSeenGone(reminder))
          await removeSeries(calendar, reminder).catch(orRefused);
      });
      return end;
    }, "failed");

  return {
    state,
    busy,
    waits: leave.waits,
    stopWaiting: leave.stop,
    problem,
    look,
    set,
    remove,
    forget,
  };
}

type Done = { readonly reminder: Reminder | undefined; readonly over: Reminder | undefined };

/** Whether `wanted` is what was asked for before and has had no answer. */
function isRepeat(before: Reminder, wanted: Reminder): boolean {
  const { weekday, time, everyWeeks } = before.schedule;
  return (
    before.event === undefined &&
    before.zone === wanted.zone &&
    weekday === wanted.schedule.weekday &&
    time === wanted.schedule.time &&
    everyWeeks === wanted.schedule.everyWeeks
  );
}

function isSame(one: Reminder | undefined, other: Reminder | undefined): boolean {
  return one?.transaction === other?.transaction && one?.event === other?.event;
}
