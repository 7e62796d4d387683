import { parseObject } from "../shared/wire.ts";
import type { MailboxStore } from "./MeetingForm.ts";

/** Custom properties and roaming settings, kept by the browser for each mailbox and add-in. */
export function mailboxStore(personId: string, addInId: string): MailboxStore {
  const key = (name: string, itemId: string | undefined): string =>
    ["sandbox.outlook", name, personId, addInId, itemId ?? ""].join(".");
  return {
    read: (name, itemId) => parseObject(localStorage.getItem(key(name, itemId)) ?? "{}"),
    write: (name, values, itemId) =>
      localStorage.setItem(key(name, itemId), JSON.stringify(values)),
  };
}
