import type { MeetingForm } from "../MeetingForm.ts";
import type { PaneHost } from "../PaneHost.ts";
import { wirePerson } from "./persons.ts";
import { wireRecurrence } from "./wireRecurrence.ts";

/**
 * Requirement sets this host says it has. Office.js only reads the table: npm's library of 2022
 * lacks what came after Mailbox 1.12, and saying more would make feature tests lie.
 */
const requirements = JSON.stringify({ Mailbox: "1.12", DialogApi: "1.1", IdentityAPI: "1.3" });

const outlook = 64;

/** The first answer: without it, and it not null, `onReady` never comes. */
export function appContext(host: PaneHost, hostUrl: string): Readonly<Record<string, unknown>> {
  const settings = Object.fromEntries(
    Object.entries(host.form.roamingSettings()).map(([name, value]) => [
      name,
      JSON.stringify(value),
    ]),
  );
  return {
    _id: host.addInId,
    _appName: outlook,
    _appVersion: "16.01",
    _appUILocale: host.locale,
    _dataLocale: host.locale,
    _docUrl: hostUrl,
    _clientMode: 1,
    _settings: settings,
    _reason: 0,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: crypto.randomUUID(),
    _appInstanceId: crypto.randomUUID(),
    _requirementMatrix: requirements,
    _hostFullVersion: "16.0.0.0",
  };
}

const itemTypes = { read: 2, compose: 5 } as const;
const readWriteItem = 3;

/** What the library knows of the mailbox and the item before it asks anything. */
export function initialData(host: PaneHost, hostUrl: string): Readonly<Record<string, unknown>> {
  const { form, user } = host;
  const item = form.appointment();
  return {
    itemType: itemTypes[form.mode],
    permissionLevel: readWriteItem,
    userDisplayName: user.name,
    userEmailAddress: user.address,
    userTimeZone: "UTC",
    userProfileType: "enterprise",
    hostVersion: "16.0.0.0",
    owaView: "ThreeColumns",
    ewsUrl: `${hostUrl}/ews`,
    restUrl: `${hostUrl}/api`,
    isRestIdSupported: false,
    timeZoneOffsets: [{ start: "-62135596800000", end: "253402300800000", offset: "0" }],
    seriesId: item.seriesId ?? null,
    ...(form.mode === "read" ? readData(form) : {}),
  };
}

function readData(form: MeetingForm): Readonly<Record<string, unknown>> {
  const item = form.appointment();
  return {
    id: item.id,
    subject: item.subject,
    normalizedSubject: item.subject.replace(/^((re|fw|fwd|aw|wg):\s*)+/i, ""),
    itemClass: item.seriesId === undefined ? "IPM.Appointment" : "IPM.Appointment.Occurrence",
    location: item.location,
    start: item.start,
    end: item.end,
    organizer: wirePerson(item.organizer),
    to: item.required.map(wirePerson),
    cc: item.optional.map(wirePerson),
    attachments: [],
    recurrence: item.recurrence === undefined ? null : wireRecurrence(item.recurrence),
    dateTimeCreated: item.created ?? item.start,
    dateTimeModified: item.modified ?? item.start,
    isAllDayEvent: false,
    sensitivity: 0,
  };
}
