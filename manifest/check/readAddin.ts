import { mailboxPermissions } from "../outlookEvents.ts";
import { all, attribute, child, readXml } from "../xml/readXml.ts";
import type { Edition, EditionButton, EditionEvent } from "./Edition.ts";

const forms: Readonly<Record<string, string>> = {
  AppointmentOrganizerCommandSurface: "organiser",
  AppointmentAttendeeCommandSurface: "attendee",
};

type Resource = (id: string) => string;

/** What an add-in-only manifest says. Throws where the text is not well-formed. */
export function readAddin(text: string): Edition {
  const root = readXml(text);
  const resource = resourcesOf(root);
  const plain = (name: string) => child(root, name)?.textContent ?? "";
  const value = (name: string) => attribute(child(root, name) ?? root, "DefaultValue");
  const permission = plain("Permissions");
  const points = all(root, "ExtensionPoint");
  return {
    format: "add-in only",
    id: plain("Id"),
    version: plain("Version").replace(/^(\d+\.\d+\.\d+)\.0$/, "$1"),
    name: value("DisplayName"),
    description: value("Description"),
    publisher: plain("ProviderName"),
    mailbox: attribute(all(root, "Sets")[0] ?? root, "DefaultMinVersion"),
    permission: mailboxPermissions.find(({ addin }) => addin === permission)?.level ?? permission,
    buttons: points.flatMap((point) => buttonsOf(point, root, resource)),
    events: points.flatMap((point) => eventsOf(point, root, resource)),
    icons: [
      ...all(root, "Image").flatMap((image) =>
        attribute(image, "size") === ""
          ? []
          : [{ size: Number(attribute(image, "size")), url: resource(attribute(image, "resid")) }],
      ),
      { size: 64, url: value("IconUrl") },
      { size: 128, url: value("HighResolutionIconUrl") },
    ],
    ids: [
      ...all(root, "Group").map((each) => `group ${attribute(each, "id")}`),
      ...all(root, "Control").map((each) => `control ${attribute(each, "id")}`),
      ...resourceElements(root).map((each) => `resource ${attribute(each, "id")}`),
    ],
    pages: [
      ...all(root, "SourceLocation").map((each) => attribute(each, "DefaultValue")),
      ...all(root, "Url").map((each) => attribute(each, "DefaultValue")),
    ].filter((each) => each !== ""),
    domains: all(root, "AppDomain").map((each) => each.textContent),
  };
}

export function resourceElements(root: Element): readonly Element[] {
  const [resources] = all(root, "Resources");
  return [...(resources?.children ?? [])].flatMap((kind) => [...kind.children]);
}

function resourcesOf(root: Element): Resource {
  const values = new Map(
    resourceElements(root).map((each) => [attribute(each, "id"), attribute(each, "DefaultValue")]),
  );
  return (id) => values.get(id) ?? `no resource ${id}`;
}

function buttonsOf(point: Element, root: Element, resource: Resource): readonly EditionButton[] {
  const text = (parent: Element | undefined, name: string) => {
    const found = child(parent, name);
    return found === undefined ? "" : resource(attribute(found, "resid"));
  };
  return all(point, "Group").flatMap((group) =>
    all(group, "Control").map((control) => ({
      form: forms[attribute(point, "type")] ?? attribute(point, "type"),
      group: text(group, "Label"),
      id: attribute(control, "id"),
      label: text(control, "Label"),
      tip: text(child(control, "Supertip"), "Description"),
      iconSizes: all(control, "Image").map((image) => Number(attribute(image, "size"))),
      does: doing(control, root, resource),
    })),
  );
}

function doing(control: Element, root: Element, resource: Resource): string {
  const action = child(control, "Action");
  if (action === undefined) return "no action";
  const [page] = all(action, "SourceLocation");
  if (attribute(action, "type") === "ShowTaskpane") {
    return `opens ${resource(attribute(page ?? action, "resid"))}`;
  }
  const [file] = all(root, "FunctionFile");
  const runs = child(action, "FunctionName")?.textContent ?? "";
  return `runs ${runs} at ${resource(attribute(file ?? action, "resid"))}`;
}

function eventsOf(point: Element, root: Element, resource: Resource): readonly EditionEvent[] {
  const location = child(point, "SourceLocation");
  const resid = location === undefined ? "" : attribute(location, "resid");
  const runtime = all(root, "Runtime").find((each) => attribute(each, "resid") === resid);
  const override = child(runtime, "Override");
  return all(point, "LaunchEvent").map((event) => ({
    event: attribute(event, "Type"),
    runs: attribute(event, "FunctionName"),
    page: resource(resid),
    script: override === undefined ? "" : resource(attribute(override, "resid")),
  }));
}
