/** An event of an appointment for which Outlook starts an add-in. */
type OutlookEvent = {
  /** Its name in the unified manifest; that of the add-in-only manifest is its key. */
  readonly unified: string;
  /** The Mailbox requirement set that brings it. */
  readonly mailbox: string;
};

/** The events there are, as Microsoft documents them; the schema takes any text for one. */
export const outlookEvents: Readonly<Record<string, OutlookEvent>> = {
  OnNewAppointmentOrganizer: { unified: "newAppointmentOrganizerCreated", mailbox: "1.10" },
  OnAppointmentAttendeesChanged: { unified: "appointmentAttendeesChanged", mailbox: "1.11" },
  OnAppointmentTimeChanged: { unified: "appointmentTimeChanged", mailbox: "1.11" },
  OnAppointmentRecurrenceChanged: { unified: "appointmentRecurrenceChanged", mailbox: "1.11" },
  OnAppointmentAttachmentsChanged: { unified: "appointmentAttachmentsChanged", mailbox: "1.11" },
  OnInfoBarDismissClicked: { unified: "infoBarDismissClicked", mailbox: "1.11" },
  OnAppointmentOrganizer: { unified: "appointmentOrganizerOpened", mailbox: "1.12" },
  OnAppointmentSend: { unified: "appointmentSending", mailbox: "1.12" },
};

/** What an add-in may do with a mailbox, least first, under its name in either manifest. */
export const mailboxPermissions = [
  { level: "restricted", unified: "MailboxItem.Restricted.User", addin: "Restricted" },
  { level: "read item", unified: "MailboxItem.Read.User", addin: "ReadItem" },
  { level: "read/write item", unified: "MailboxItem.ReadWrite.User", addin: "ReadWriteItem" },
  { level: "read/write mailbox", unified: "Mailbox.ReadWrite.User", addin: "ReadWriteMailbox" },
] as const;

export type MailboxLevel = (typeof mailboxPermissions)[number]["level"];
