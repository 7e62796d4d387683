import { buttonId, type Button, type Form, source } from "./source.ts";
import { xml, type Xml } from "./xml/writeXml.ts";

export const overridesSpace = "http://schemas.microsoft.com/office/mailappversionoverrides";

const surfaces: Readonly<Record<Form, string>> = {
  organiser: "AppointmentOrganizerCommandSurface",
  attendee: "AppointmentAttendeeCommandSurface",
};

/** Buttons and events, which only a version of the manifest inside the manifest can tell. */
export function addinOverrides(address: string): Xml {
  const inner = xml(
    "VersionOverrides",
    { xmlns: `${overridesSpace}/1.1`, "xsi:type": "VersionOverridesV1_1" },
    [xml("Hosts", {}, [xml("Host", { "xsi:type": "MailHost" }, host())]), resources(address)],
  );
  return xml("VersionOverrides", { xmlns: overridesSpace, "xsi:type": "VersionOverridesV1_0" }, [
    inner,
  ]);
}

function host(): readonly Xml[] {
  const runtime = xml("Runtime", { resid: "events.page" }, [
    xml("Override", { type: "javascript", resid: "events.script" }),
  ]);
  return [
    ...(source.events.length === 0 ? [] : [xml("Runtimes", {}, [runtime])]),
    xml("DesktopFormFactor", {}, [
      ...(hasCommands() ? [xml("FunctionFile", { resid: "commands.page" })] : []),
      ...(["organiser", "attendee"] as const).map(surface),
      ...(source.events.length === 0 ? [] : [launchEvents()]),
    ]),
  ];
}

function surface(form: Form): Xml {
  const { id } = source.group;
  const group = xml("Group", { id: `${id}${form === "organiser" ? "" : "Attendee"}` }, [
    xml("Label", { resid: "group.label" }),
    ...source.buttons.filter(({ on }) => on.includes(form)).map((one) => control(one, form)),
  ]);
  return xml("ExtensionPoint", { "xsi:type": surfaces[form] }, [
    xml("OfficeTab", { id: "TabDefault" }, [group]),
  ]);
}

function control(button: Button, form: Form): Xml {
  const { id, does } = button;
  return xml("Control", { "xsi:type": "Button", id: buttonId(button, form) }, [
    xml("Label", { resid: `${id}.label` }),
    xml("Supertip", {}, [
      xml("Title", { resid: `${id}.label` }),
      xml("Description", { resid: `${id}.tip` }),
    ]),
    xml(
      "Icon",
      {},
      source.ribbonIcons.map((size) =>
        xml("bt:Image", { size: String(size), resid: `icon.${String(size)}` }),
      ),
    ),
    "runs" in does
      ? xml("Action", { "xsi:type": "ExecuteFunction" }, [xml("FunctionName", {}, does.runs)])
      : xml("Action", { "xsi:type": "ShowTaskpane" }, [
          xml("SourceLocation", { resid: "pane.page" }),
        ]),
  ]);
}

function launchEvents(): Xml {
  const events = source.events.map(({ event, runs }) =>
    xml("LaunchEvent", { Type: event, FunctionName: runs }),
  );
  return xml("ExtensionPoint", { "xsi:type": "LaunchEvent" }, [
    xml("LaunchEvents", {}, events),
    xml("SourceLocation", { resid: "events.page" }),
  ]);
}

function resources(address: string): Xml {
  const { pages } = source;
  const value = (name: string, id: string, text: string) => xml(name, { id, DefaultValue: text });
  const url = (id: string, path: string) => value("bt:Url", id, `${address}${path}`);
  return xml("Resources", {}, [
    xml(
      "bt:Images",
      {},
      source.ribbonIcons.map((size) =>
        value("bt:Image", `icon.${String(size)}`, `${address}icons/ribbon-${String(size)}.png`),
      ),
    ),
    xml("bt:Urls", {}, [
      url("pane.page", pages.pane),
      ...(hasCommands() ? [url("commands.page", pages.commands)] : []),
      ...(source.events.length === 0
        ? []
        : [url("events.page", pages.events.page), url("events.script", pages.events.script)]),
    ]),
    xml("bt:ShortStrings", {}, [
      value("bt:String", "group.label", source.group.label),
      ...source.buttons.map(({ id, label }) => value("bt:String", `${id}.label`, label)),
    ]),
    xml(
      "bt:LongStrings",
      {},
      source.buttons.map(({ id, tip }) => value("bt:String", `${id}.tip`, tip)),
    ),
  ]);
}

function hasCommands(): boolean {
  return source.buttons.some(({ does }) => "runs" in does);
}
