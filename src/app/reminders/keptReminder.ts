import type { Reminder } from "#domain/reminder/reminder.ts";
import type { OwnPlace } from "#domain/sharing/place.ts";
import type { Kept } from "#store/Store.ts";
import type { MyServices } from "../myData/MyServices.ts";
import { asProblem } from "../records/asProblem.ts";

/**
 * The one reminder in a person's own list, past the copy on this device: what is in the calendar and
 * what the list says of it are only kept alike where each change is made over what was read.
 */
export type KeptReminder = {
  /** Rejects with a StoreProblem where the list cannot be read. */
  readonly read: () => Promise<Kept<Reminder> | undefined>;
  /** Answers the reminder that is there after it; undefined where another device changed it first. */
  readonly put: (
    reminder: Reminder,
    over: Kept<Reminder> | undefined,
  ) => Promise<Kept<Reminder> | undefined>;
  /** Notes the calendar's id of `kept`; false where another device has put its own in the place of it. */
  readonly finish: (kept: Kept<Reminder>, event: string) => Promise<boolean>;
  readonly remove: (kept: Kept<Reminder>) => Promise<void>;
};

export function keptReminder(service: MyServices["service"], place: () => OwnPlace): KeptReminder {
  const read: KeptReminder["read"] = async () => {
    const [found] = await service.read([place()]);
    if (found?.status !== "read") throw found?.problem ?? new Error("The own list was not read.");
    for (const { record, version } of found.rows)
      if (record.kind === "reminder") return { record, version };
    return undefined;
  };
  const put: KeptReminder["put"] = async (reminder, over) => {
    try {
      const { record, version } = await service.put(place(), reminder, over?.version);
      return record.kind === "reminder" ? { record, version } : undefined;
    } catch (error) {
      if (asProblem(error).kind === "conflict") return undefined;
      throw error;
    }
  };
  return {
    read,
    put,
    finish: async (kept, event) => {
      if (await put({ ...kept.record, event }, kept)) return true;
      const now = await read();
      if (now?.record.transaction !== kept.record.transaction) return false;
      return (await put({ ...now.record, event }, now)) !== undefined;
    },
    remove: async ({ record, version }) => await service.remove(place(), record.id, version),
  };
}
