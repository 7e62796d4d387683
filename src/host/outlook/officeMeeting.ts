import type { MeetingItem } from "../MeetingItem.ts";
import { formChanges, type Recheck } from "./formChanges.ts";
import type { OfficeCalls } from "./officeCalls.ts";
import type { OfficeBody, OfficeDoor, OfficeItem } from "./OfficeDoor.ts";
import { officeMarks } from "./officeMarks.ts";
import { officeProblem } from "./officeProblem.ts";
import { isGetter, readMeeting } from "./readMeeting.ts";

/** Outlook takes no longer text in one call. */
const bodyLimit = 1_000_000;

/**
 * The port over Outlook's open appointment. The form decides the mode: who opens
 * an own meeting only to read it cannot write, and counts as an attendee here.
 */
export function officeMeeting(
  office: OfficeDoor,
  item: OfficeItem,
  me: string,
  ask: OfficeCalls,
  onReturn: Recheck["onReturn"],
): MeetingItem {
  let last: string | undefined;
  const differs = async () => {
    const before = last;
    return before !== undefined && before !== JSON.stringify(await readMeeting(item, me, ask));
  };
  const writable = isFormToWrite(item);
  const set = hasCall(item.body, "setAsync") ? item.body.setAsync.bind(item.body) : undefined;
  return {
    mode: writable ? "organiser" : "attendee",
    read: async () => {
      const facts = await readMeeting(item, me, ask);
      last = JSON.stringify(facts);
      return facts;
    },
    body: async () => {
      const body = bodyOf(item, "read the invite");
      const type = await bodyType(body, ask);
      const content = await ask<string | null>("read the invite", (done) =>
        body.getAsync(type, done),
      );
      if (typeof (content ?? "") !== "string") throw officeProblem("unexpected", "read the invite");
      return { type, content: content ?? "" };
    },
    ...(writable && set
      ? {
          setBody: async (content: string, type: "html" | "text") => {
            const purpose = "write into the invite";
            if (content.length > bodyLimit) throw officeProblem("tooLong", purpose);
            await ask<unknown>(purpose, (done) => set(content, { coercionType: type }, done));
          },
          ...officeMarks(office, item, ask),
        }
      : {}),
    onChange: formChanges(office, item, ask, { onReturn, differs }),
  };
}

/** A form for reading has the subject itself; where Outlook throws at it, nothing may be written either. */
function isFormToWrite(item: OfficeItem): boolean {
  try {
    return isGetter(item.subject);
  } catch {
    return false;
  }
}

function bodyOf(item: OfficeItem, purpose: string): OfficeBody {
  if (!item.body) throw officeProblem("missing", purpose);
  return item.body;
}

/** A form for reading has no way to tell; Outlook gives its text as HTML there. */
async function bodyType(body: OfficeBody, ask: OfficeCalls): Promise<"html" | "text"> {
  if (!hasCall(body, "getTypeAsync")) return "html";
  const getType = body.getTypeAsync.bind(body);
  const type = await ask<string>("tell the kind of the invite", (done) => getType(done));
  return type === "text" ? "text" : "html";
}

/** Detected by the member and not by a requirement set alone. */
function hasCall<T extends object, Name extends keyof T>(
  there: T | null | undefined,
  name: Name,
): there is T & Readonly<Required<Pick<T, Name>>> {
  return typeof there?.[name] === "function";
}
