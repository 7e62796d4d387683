import type { HostAttendee } from "../MeetingItem.ts";
import { attendeesOf } from "./attendees.ts";
import type { NoticeItem } from "./NoticeDoor.ts";
import type { OfficeCalls } from "./officeCalls.ts";
import type { OfficeGetter } from "./OfficeDoor.ts";
import { officeProblem } from "./officeProblem.ts";

/** Who is invited in the open form, without the rest of the meeting. */
export async function readInvited(
  item: NoticeItem,
  ask: OfficeCalls,
): Promise<readonly HostAttendee[]> {
  const purpose = "tell who is invited";
  const list = async <T>(field: OfficeGetter<readonly T[]> | null | undefined) => {
    if (!field) return [];
    return (await ask<readonly T[] | null>(purpose, (done) => field.getAsync(done))) ?? [];
  };
  // Absent is not empty: a list taken for empty would make a group look like a talk of two.
  if (!item.requiredAttendees) throw officeProblem("missing", purpose);
  const [required, optional, locations] = await Promise.all([
    list(item.requiredAttendees),
    list(item.optionalAttendees),
    list(item.enhancedLocation).catch(() => []),
  ]);
  return attendeesOf({ required, optional, locations, location: "" });
}
