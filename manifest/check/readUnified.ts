import { mailboxPermissions, outlookEvents } from "../outlookEvents.ts";
import type { Edition, EditionButton, EditionEvent, EditionIcon } from "./Edition.ts";
import { type JsonObject, listAt, objectAt, textAt, textsAt } from "./json.ts";

const forms: Readonly<Record<string, string>> = {
  meetingDetailsOrganizer: "organiser",
  meetingDetailsAttendee: "attendee",
};

/** What a unified manifest says of the Outlook add-in, and of the app around it. */
export function readUnified(manifest: unknown): Edition {
  const [extension = {}] = listAt(manifest, "extensions");
  const runtimes = listAt(extension, "runtimes");
  const groups = listAt(extension, "ribbons").flatMap((ribbon) =>
    listAt(ribbon, "tabs").flatMap((tab) =>
      listAt(tab, "groups").map((group) => ({ group, form: formOf(ribbon) })),
    ),
  );
  const controls = groups.flatMap(({ group }) => listAt(group, "controls"));
  const permissions = listAt(
    objectAt(objectAt(manifest, "authorization"), "permissions"),
    "resourceSpecific",
  ).map((each) => textAt(each, "name"));
  const [capability] = listAt(objectAt(extension, "requirements"), "capabilities");
  return {
    format: "unified",
    id: textAt(manifest, "id"),
    version: textAt(manifest, "version"),
    name: textAt(objectAt(manifest, "name"), "short"),
    description: textAt(objectAt(manifest, "description"), "short"),
    publisher: textAt(objectAt(manifest, "developer"), "name"),
    mailbox: textAt(capability, "minVersion"),
    permission: permissions.map(levelOf).join(", "),
    buttons: groups.flatMap(({ group, form }) =>
      listAt(group, "controls").map((control) => button(control, group, form, runtimes)),
    ),
    events: listAt(extension, "autoRunEvents").flatMap((group) =>
      listAt(group, "events").map((event) => launch(event, runtimes)),
    ),
    icons: [
      ...[...groups.map(({ group }) => group), ...controls].flatMap((each) =>
        listAt(each, "icons").map(icon),
      ),
      ...listAt(extension, "alternates").flatMap((each) =>
        listIcons(objectAt(each, "alternateIcons")),
      ),
    ],
    ids: [
      ...runtimes.map((each) => `runtime ${textAt(each, "id")}`),
      ...runtimes.flatMap((each) =>
        listAt(each, "actions").map((action) => `action ${textAt(action, "id")}`),
      ),
      ...groups.map(({ group }) => `group ${textAt(group, "id")}`),
      ...controls.map((each) => `control ${textAt(each, "id")}`),
      ...listAt(manifest, "staticTabs").map((each) => `tab ${textAt(each, "entityId")}`),
    ],
    pages: [
      ...runtimes.flatMap((each) => pagesOf(objectAt(each, "code"))),
      ...listAt(manifest, "staticTabs").map((each) => textAt(each, "contentUrl")),
      ...listAt(manifest, "configurableTabs").map((each) => textAt(each, "configurationUrl")),
    ],
    domains: textsAt(manifest, "validDomains"),
  };
}

function formOf(ribbon: JsonObject): string {
  return textsAt(ribbon, "contexts")
    .map((context) => forms[context] ?? context)
    .join(", ");
}

function levelOf(name: string): string {
  return mailboxPermissions.find(({ unified }) => unified === name)?.level ?? name;
}

function button(
  control: JsonObject,
  group: JsonObject,
  form: string,
  runtimes: readonly JsonObject[],
): EditionButton {
  const supertip = objectAt(control, "supertip");
  return {
    form,
    group: textAt(group, "label"),
    id: textAt(control, "id"),
    label: textAt(control, "label"),
    tip: textAt(supertip, "description"),
    iconSizes: listAt(control, "icons").map(({ size }) => Number(size)),
    does: doing(textAt(control, "actionId"), runtimes),
  };
}

function doing(actionId: string, runtimes: readonly JsonObject[]): string {
  const runtime = runtimeOf(actionId, runtimes);
  const page = textAt(objectAt(runtime, "code"), "page");
  const action = listAt(runtime, "actions").find((each) => textAt(each, "id") === actionId);
  if (action === undefined) return `no action ${actionId}`;
  return textAt(action, "type") === "openPage" ? `opens ${page}` : `runs ${actionId} at ${page}`;
}

function launch(event: JsonObject, runtimes: readonly JsonObject[]): EditionEvent {
  const type = textAt(event, "type");
  const actionId = textAt(event, "actionId");
  const code = objectAt(runtimeOf(actionId, runtimes), "code");
  const known = Object.entries(outlookEvents).find(([, { unified }]) => unified === type);
  return {
    event: known?.[0] ?? type,
    runs: actionId,
    page: textAt(code, "page"),
    script: textAt(code, "script"),
  };
}

function runtimeOf(actionId: string, runtimes: readonly JsonObject[]): JsonObject | undefined {
  return runtimes.find((runtime) =>
    listAt(runtime, "actions").some((action) => textAt(action, "id") === actionId),
  );
}

function icon(source: JsonObject): EditionIcon {
  return { size: Number(source["size"]), url: textAt(source, "url") };
}

/** In Outlook's lists; what is stated as 80 is to be a file of 128, for the schema knows no more. */
function listIcons(icons: JsonObject): readonly EditionIcon[] {
  const fine = icon(objectAt(icons, "highResolutionIcon"));
  return [icon(objectAt(icons, "icon")), { ...fine, size: fine.size === 80 ? 128 : fine.size }];
}

function pagesOf(code: JsonObject): readonly string[] {
  return [textAt(code, "page"), textAt(code, "script")].filter((each) => each !== "");
}
