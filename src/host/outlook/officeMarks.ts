import { HostProblem } from "../HostProblem.ts";
import type { MeetingItem, Sensitivity } from "../MeetingItem.ts";
import type { OfficeCalls } from "./officeCalls.ts";
import type { OfficeDoor, OfficeItem } from "./OfficeDoor.ts";

/** What a form one writes tells beyond its text, as far as this Outlook has it. */
export function officeMarks(
  { context }: OfficeDoor,
  item: OfficeItem,
  ask: OfficeCalls,
): Pick<MeetingItem, "isSaved" | "sensitivity"> {
  const has = (version: string) => context.requirements.isSetSupported("Mailbox", version);
  const idOf = has("1.8") ? item.getItemIdAsync?.bind(item) : undefined;
  const sensitivity = has("1.14") ? sensitivityOf(item, ask) : undefined;
  return {
    ...(idOf && { isSaved: async () => await isSaved(ask, idOf) }),
    ...(sensitivity && { sensitivity }),
  };
}

/** Only an item that was saved has an id; Outlook has no other way to tell. */
async function isSaved(
  ask: OfficeCalls,
  idOf: NonNullable<OfficeItem["getItemIdAsync"]>,
): Promise<boolean> {
  try {
    const id = await ask<string | null>("tell whether the meeting is saved", (done) => idOf(done));
    return typeof id === "string" && id !== "";
  } catch (error) {
    if (error instanceof HostProblem && error.kind === "notSaved") return false;
    throw error;
  }
}

/** Office.js throws at fields that the add-in may not see; nothing is offered then. */
function sensitivityOf(item: OfficeItem, ask: OfficeCalls): Sensitivity | undefined {
  let there: OfficeItem["sensitivity"];
  try {
    there = item.sensitivity;
  } catch {
    return undefined;
  }
  if (typeof there !== "object" || there === null) return undefined;
  const get = there.getAsync?.bind(there);
  const set = there.setAsync?.bind(there);
  if (!get || !set) return undefined;
  return {
    read: async () => {
      const level = await ask<string | null>("tell whether the meeting is private", (done) =>
        get(done),
      );
      return level === "normal" || level === "private" ? level : "other";
    },
    set: async (level) => {
      await ask<unknown>("mark the meeting", (done) => set(level, done));
    },
  };
}
