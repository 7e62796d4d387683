import { mailboxPermissions, type MailboxLevel } from "../outlookEvents.ts";

/** The least permission for each call of Outlook that the code makes, as Microsoft's declarations state it. */
export const officeMembers: Readonly<Record<string, MailboxLevel>> = {
  "Mailbox.addHandlerAsync": "read item",
  "AppointmentCompose.addHandlerAsync": "read item",
  "AppointmentCompose.getItemIdAsync": "read item",
  "Body.getAsync": "read item",
  "Body.getTypeAsync": "read item",
  "Body.setAsync": "read/write item",
  "EnhancedLocation.getAsync": "read item",
  "NotificationMessages.addAsync": "read item",
  "NotificationMessages.removeAsync": "read item",
  "NotificationMessages.replaceAsync": "read item",
  "Recipients.getAsync": "read item",
  "RoamingSettings.saveAsync": "restricted",
  "SessionData.getAsync": "read item",
  "SessionData.setAsync": "read item",
};

/** The least permission with which all of them work. */
export function neededPermission(
  members: Readonly<Record<string, MailboxLevel>> = officeMembers,
): MailboxLevel {
  const needed = Object.values(members);
  const last = mailboxPermissions.findLast(({ level }) => needed.includes(level));
  return last?.level ?? "restricted";
}
