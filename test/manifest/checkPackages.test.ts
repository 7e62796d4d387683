import { expect, test } from "vitest";
import { addinManifest } from "../../manifest/addinManifest.ts";
import { addinRules } from "../../manifest/check/addinRules.ts";
import { checkPackages } from "../../manifest/check/checkPackages.ts";
import { editionRules } from "../../manifest/check/editionRules.ts";
import type { Packages } from "../../manifest/check/Packages.ts";
import { readProject } from "../../manifest/check/readProject.ts";
import { unifiedRules } from "../../manifest/check/unifiedRules.ts";
import { unifiedManifest } from "../../manifest/unifiedManifest.ts";
import { deployment } from "./deployment.ts";

const good: Packages = {
  unified: unifiedManifest(deployment),
  addin: addinManifest(deployment),
  project: readProject(deployment.address),
};

/** The unified manifest with a piece of its text replaced. */
function json(find: string | RegExp, by: string): Partial<Packages> {
  const text = JSON.stringify(good.unified);
  const changed = text.replace(find, by);
  if (changed === text) throw new Error(`The manifest has no ${String(find)}.`);
  return { unified: JSON.parse(changed) };
}

/** The add-in-only manifest with a piece of its text replaced. */
function xml(find: string | RegExp, by: string): Partial<Packages> {
  const changed = good.addin.replace(find, by);
  if (changed === good.addin) throw new Error(`The manifest has no ${String(find)}.`);
  return { addin: changed };
}

function project(over: Partial<Packages["project"]>): Partial<Packages> {
  return { project: { ...good.project, ...over } };
}

const planted: readonly (readonly [rule: string, what: string, change: Partial<Packages>])[] = [
  ["the schema", "a member that it does not know", json(`"version":`, `"versoin":`)],
  ["the schema", "a scope that it does not know", json(`"personal"`, `"private"`)],
  ["the schema", "a version that Microsoft has not published", json(/"1\.27"/, `"1.999"`)],
  [
    "every action exists in the code",
    "an action that no runtime has",
    json(`"actionId":"openPane"`, `"actionId":"openPanel"`),
  ],
  [
    "every action exists in the code",
    "a function that the code lacks",
    project({ functions: new Set() }),
  ],
  [
    "every function of the code is used",
    "a function that nothing runs",
    project({ functions: new Set([...good.project.functions, "forgotten"]) }),
  ],
  [
    "every event is real",
    "a made-up event",
    json("newAppointmentOrganizerCreated", "newAppointmentCreated"),
  ],
  ["every event is real", "a made-up event", xml("OnNewAppointmentOrganizer", "OnNewAppointment")],
  ["every event is real", "events without a script", xml(/<Override [^>]*>/, "")],
  ["ids are unique", "one id twice", json("openPaneButtonAttendee", "openPaneButton")],
  ["ids are unique", "one id twice", xml("openPaneButtonAttendee", "openPaneButton")],
  [
    "icons have the stated size",
    "another icon's file",
    json("icons/ribbon-32.png", "icons/ribbon-80.png"),
  ],
  [
    "icons have the stated size",
    "an icon that is not there",
    xml("icons/ribbon-16.png", "icons/ribbon-17.png"),
  ],
  [
    "icons have the stated size",
    "a size left out",
    json(
      /\{"size":80,[^}]*ribbon-80[^}]*\}/g,
      `{"size":32,"url":"https://app.example/bt/icons/ribbon-32.png"}`,
    ),
  ],
  [
    "pages are the project's",
    "a page of another host",
    json(
      "https://app.example/bt/addin/taskpane/index.html",
      "https://evil.example/addin/taskpane/index.html",
    ),
  ],
  [
    "pages are the project's",
    "a page that is not there",
    xml("addin/taskpane/index.html", "addin/pane/index.html"),
  ],
  [
    "the permission is what the code uses",
    "more than is used",
    json("MailboxItem.ReadWrite.User", "Mailbox.ReadWrite.User"),
  ],
  [
    "the permission is what the code uses",
    "less than is used",
    xml(">ReadWriteItem<", ">ReadItem<"),
  ],
  [
    "the permission is what the code uses",
    "a name that no permission has",
    json("MailboxItem.ReadWrite.User", "MailboxItem.Write.User"),
  ],
  [
    "words fit",
    "a group's label that Outlook would cut",
    json(/"label":"Beyond Target"/g, `"label":"Beyond Target for 1-1s"`),
  ],
  ["hosts are bare", "a scheme", json(`["app.example"]`, `["https://app.example"]`)],
  ["hosts are bare", "another host", json(`["app.example"]`, `["www.example"]`)],
  [
    "hosts are bare",
    "a host under which anybody may be",
    json(`["app.example"]`, `["app.example","bt.azurewebsites.net"]`),
  ],
  [
    "every action is used",
    "an action that nothing uses",
    json(`{"id":"openPane",`, `{"id":"other","type":"openPage"},{"id":"openPane",`),
  ],
  [
    "events ask for the set that brings them",
    "a lower set than the event's",
    json(`"minVersion":"1.11"`, `"minVersion":"1.8"`),
  ],
  [
    "parts ask for more than the whole",
    "a part that asks for no more",
    json(`"minVersion":"1.7"`, `"minVersion":"1.12"`),
  ],
  [
    "there is at most one of each",
    "a second extension",
    json(`"extensions":[`, `"extensions":[{},`),
  ],
  [
    "elements stand in their order",
    "two elements the wrong way round",
    xml(/(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, "$2$1"),
  ],
  [
    "elements stand in their order",
    "an element of another parent",
    xml("<Hosts>", "<Runtimes/><Hosts>"),
  ],
  [
    "overrides 1.1 are inside overrides 1.0",
    "1.1 alone",
    xml(`xsi:type="VersionOverridesV1_0"`, `xsi:type="VersionOverridesV1_1"`),
  ],
  [
    "overrides 1.1 are inside overrides 1.0",
    "another namespace",
    xml("mailappversionoverrides/1.1", "mailappversionoverrides"),
  ],
  [
    "resources and their uses agree",
    "a use of what is not there",
    xml(`<Title resid="openPane.label"`, `<Title resid="openPane.title"`),
  ],
  [
    "resources and their uses agree",
    "what nothing uses",
    xml("</bt:Urls>", `<bt:Url id="old.page" DefaultValue="https://app.example/bt/"/></bt:Urls>`),
  ],
  [
    "texts fit their kind",
    "a long short text",
    xml(`DefaultValue="Prepare this 1-1"`, `DefaultValue="${"Prepare ".repeat(16)}"`),
  ],
  [
    "events start where their runtime is",
    "another page than the runtime's",
    xml(/<SourceLocation resid="events.page"/, `<SourceLocation resid="pane.page"`),
  ],
  [
    "domains are origins",
    "a path",
    xml("<AppDomain>https://app.example<", "<AppDomain>https://app.example/bt/<"),
  ],
  ["both say the same", "a label of its own", xml(/Prepare this 1-1/, "Prepare this talk")],
  ["both say the same", "another version", xml("<Version>1.2.3.0<", "<Version>1.2.4.0<")],
  ["one hides the other", "another id", xml(/<Id>7a1c/, "<Id>7a1d")],
];

test("the manifests of the project break no rule", () => {
  expect(checkPackages(good)).toEqual([]);
});

test.each(planted)("%s: %s is reported", (rule, _, change) => {
  expect(checkPackages({ ...good, ...change }).map((found) => found.rule)).toContain(rule);
});

test("every rule has a violation planted for it", () => {
  const rules = [editionRules, unifiedRules, addinRules].flatMap((some) => Object.keys(some));
  const wanted = [...rules, "the schema", "both say the same", "one hides the other"];
  expect([...new Set(planted.map(([rule]) => rule))].toSorted()).toEqual(wanted.toSorted());
});

test("a file that is no XML is refused", () => {
  expect(() => checkPackages({ ...good, addin: good.addin.replace("</Id>", "") })).toThrow(
    /unexpected close tag/,
  );
});
