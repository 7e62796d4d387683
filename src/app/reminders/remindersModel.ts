import { dayIn } from "#domain/day.ts";
import { nextOn, type Reminder, type Schedule } from "#domain/reminder/reminder.ts";
import type { StoreProblem } from "#store/StoreProblem.ts";
import type { MyServices } from "../myData/MyServices.ts";
import { derived, observable, type Readable } from "../observable.ts";
import { asProblem } from "../records/asProblem.ts";
import { ownRecords } from "../records/ownRecords.ts";
import { ownPlace } from "../session/places.ts";
import { whenReady } from "../session/whenReady.ts";
import type { ModelParts } from "../ModelParts.ts";

/** Five minutes now and then in the person's own calendar, as the page knows them. */
type ReminderState =
  | { readonly status: "none" }
  /** Asked for on this device or another, and the calendar has not answered. */
  | { readonly status: "unfinished"; readonly reminder: Reminder }
  | {
      readonly status: "set";
      readonly reminder: Reminder;
      /** As it is in the calendar; undefined when it was changed into something else there. */
      readonly schedule: Schedule | undefined;
    }
  /** Taken out in Outlook, or moved into another calendar. */
  | { readonly status: "gone"; readonly reminder: Reminder };

/** Words for the event; whoever may look into the person's calendar in spite of all reads them. */
type ReminderWords = {
  readonly subject: string;
  readonly note: string;
  readonly link: string;
};

export type RemindersModel = {
  readonly state: Readable<ReminderState>;
  readonly busy: Readable<boolean>;
  /** Why the last of these did not work; a refusal of leave for the calendar is `signedOut` or `forbidden`. */
  readonly problem: Readable<StoreProblem | undefined>;
  /** Looks whether the series is still there, where leave was given before; asks nobody for anything. */
  readonly look: () => Promise<void>;
  /** Asks for leave where it is needed and puts a series into the calendar; from a click alone. */
  readonly set: (schedule: Schedule, words: ReminderWords) => Promise<boolean>;
  /** Takes the series out of the calendar; from a click alone. */
  readonly remove: () => Promise<boolean>;
  /** Forgets a series that is no longer in the calendar. */
  readonly forget: () => Promise<boolean>;
};

const minutes = 5;

export function createRemindersModel(
  { session, book, inputs }: ModelParts,
  { calendar, tabLink }: Pick<MyServices, "calendar" | "tabLink">,
): RemindersModel {
  const busy = observable(false);
  const problem = observable<StoreProblem | undefined>(undefined);
  /** What the calendar said of the series with this id. */
  const seen = observable<Seen | undefined>(undefined);

  const kept = (): Reminder | undefined => {
    const now = session.get();
    if (now.status !== "ready") return undefined;
    const found = ownRecords(book, now).find(({ kind }) => kind === "reminder");
    return found?.kind === "reminder" ? found : undefined;
  };
  const state = derived([session, book.changes, seen], () => stateOf(kept(), seen.get()));
  const place = () => ownPlace(whenReady(session));

  /** One thing at a time: a second click adds nothing. */
  const alone = async (work: () => Promise<boolean>): Promise<boolean> => {
    if (busy.get()) return false;
    busy.set(true);
    problem.set(undefined);
    try {
      return await work();
    } catch (error) {
      problem.set(asProblem(error));
      return false;
    } finally {
      busy.set(false);
    }
  };

  const look: RemindersModel["look"] = async () => {
    const reminder = kept();
    if (reminder?.event === undefined) return;
    const { event } = reminder;
    try {
      const found = await calendar.find(event, reminder.zone);
      seen.set(found ? { event, there: true, schedule: found.schedule } : { event, there: false });
    } catch {
      // Without leave on this device, or without a network, what was kept is shown.
    }
  };

  const set: RemindersModel["set"] = (schedule, words) =>
    alone(async () => {
      await calendar.allow();
      const before = kept();
      // An answer was lost: the same is sent again, and the calendar takes it once.
      const isRepeat =
        before !== undefined &&
        before.event === undefined &&
        before.zone === inputs.zone &&
        same(before.schedule, schedule);
      const reminder: Reminder = isRepeat
        ? before
        : {
            kind: "reminder",
            id: "reminder",
            schedule,
            zone: inputs.zone,
            from: nextOn(schedule.weekday, dayIn(inputs.zone, inputs.now())),
            transaction: inputs.newId(),
          };
      void book.put(place(), reminder);
      const event = await calendar.create({
        ...schedule,
        transaction: reminder.transaction,
        from: reminder.from,
        zone: reminder.zone,
        minutes,
        subject: words.subject,
        note: words.note,
        link: { text: words.link, href: await tabLink() },
      });
      seen.set({ event, there: true, schedule });
      void book.put(place(), { ...reminder, event });
      return true;
    });

  const remove: RemindersModel["remove"] = () =>
    alone(async () => {
      const reminder = kept();
      if (reminder?.event !== undefined) {
        await calendar.allow();
        await calendar.remove(reminder.event);
      }
      return await book.remove(place(), "reminder");
    });

  return {
    state,
    busy,
    problem,
    look,
    set,
    remove,
    forget: () => book.remove(place(), "reminder"),
  };
}

type Seen =
  | { readonly event: string; readonly there: true; readonly schedule: Schedule | undefined }
  | { readonly event: string; readonly there: false };

function stateOf(reminder: Reminder | undefined, seen: Seen | undefined): ReminderState {
  if (reminder === undefined) return { status: "none" };
  if (reminder.event === undefined) return { status: "unfinished", reminder };
  if (seen?.event !== reminder.event)
    return { status: "set", reminder, schedule: reminder.schedule };
  return seen.there
    ? { status: "set", reminder, schedule: seen.schedule }
    : { status: "gone", reminder };
}

function same(one: Schedule, other: Schedule): boolean {
  return (
    one.weekday === other.weekday && one.time === other.time && one.everyWeeks === other.everyWeeks
  );
}
