import { spfi, SPBrowser, type SPFI } from "@pnp/sp";
import "@pnp/sp/batching.js";
import "@pnp/sp/fields/index.js";
import "@pnp/sp/items/index.js";
import "@pnp/sp/lists/index.js";
import "@pnp/sp/security/index.js";
import "@pnp/sp/site-groups/index.js";
import "@pnp/sp/site-users/index.js";
import "@pnp/sp/webs/index.js";
import { expect, test } from "vitest";

import {
  bearer,
  makeTenant,
  people,
  restAudience,
  type Person,
  type TestTenant,
} from "./testTenant.ts";

/** PnPjs itself, its own behaviours in place; only the last step, sending, goes to the tenant. */
function pnp(t: TestTenant, person: Person): SPFI {
  const sp = spfi().using(SPBrowser({ baseUrl: "https://contoso.sharepoint.com/sites/people" }));
  const token = bearer({ oid: people[person], aud: restAudience });
  return sp.using((instance) => {
    instance.on.auth.replace(async (url, init) => {
      init.headers = { ...init.headers, Authorization: `Bearer ${token}` };
      return [url, init];
    });
    instance.on.send.replace((url, init) => t.tenant.fetch(new Request(url, init)));
    return instance;
  });
}

const login = (person: Person): string => `i:0#.f|membership|${person}@contoso.com`;

test("PnPjs makes a list with columns, settings and permissions of its own, and reads all of it back", async () => {
  const t = makeTenant();
  const { web } = pnp(t, "root");

  await web.lists.add("own-ada", "Ada's own", 100, false, { NoCrawl: true });
  const list = web.lists.getByTitle("own-ada");
  await list.fields.addText("Key", { Indexed: true, EnforceUniqueValues: true, Required: true });
  await list.fields.addMultilineText("Details", { RichText: false, NumberOfLines: 6 });
  await list.fields.addNumber("Steps");
  await list.fields.addBoolean("Done");
  await list.fields.addChoice("Kind", { Choices: ["goal", "value"], Indexed: true });
  await list.fields.getByInternalNameOrTitle("Kind").update({ Description: "What the row is" });
  await list.update({ EnableVersioning: false, EnableAttachments: false });

  const ada = await web.ensureUser(login("ada"));
  const role = await web.roleDefinitions.getByName("Contribute").select("Id", "Name")();
  await list.breakRoleInheritance(false, true);
  await list.roleAssignments.add(ada.Id, role.Id);
  const self = await web.currentUser();
  await list.roleAssignments.remove(self.Id, 1073741829);

  const read = await list.select(
    "Title",
    "NoCrawl",
    "EnableVersioning",
    "HasUniqueRoleAssignments",
  )();
  expect(read).toMatchObject({
    Title: "own-ada",
    NoCrawl: true,
    EnableVersioning: false,
    HasUniqueRoleAssignments: true,
  });
  const fields = await list.fields
    .filter("CanBeDeleted eq true")
    .select("InternalName", "TypeAsString", "Indexed", "EnforceUniqueValues")();
  expect(
    fields.map((field) => [
      field.InternalName,
      field.TypeAsString,
      field.Indexed,
      field.EnforceUniqueValues,
    ]),
  ).toEqual([
    ["Key", "Text", true, true],
    ["Details", "Note", false, false],
    ["Steps", "Number", false, false],
    ["Done", "Boolean", false, false],
    ["Kind", "Choice", true, false],
  ]);
  const assignments = await list.roleAssignments.expand("Member", "RoleDefinitionBindings")<
    { Member: { LoginName: string }; RoleDefinitionBindings: { Name: string }[] }[]
  >();
  expect(
    assignments.map((one) => [
      one.Member.LoginName,
      one.RoleDefinitionBindings.map(({ Name }) => Name),
    ]),
  ).toEqual([[login("ada"), ["Contribute"]]]);
});

test("PnPjs makes groups, fills them, and sets the web", async () => {
  const t = makeTenant();
  const { web } = pnp(t, "root");
  const made = await web.siteGroups.add({ Title: "Team", Description: "Read on the web" });
  const group = web.siteGroups.getById(made.Id);
  await group.users.add(login("ada"));
  await group.users.add(login("ben"));
  await group.users.removeByLoginName(login("ben"));
  expect((await group.users()).map((user) => user.LoginName)).toEqual([login("ada")]);
  expect((await web.siteGroups.getByName("Team")()).Id).toBe(made.Id);

  const reader = await web.roleDefinitions.getByType(2)();
  await web.roleAssignments.add(made.Id, reader.Id);
  await web.update({ MembersCanShare: false, NoCrawl: true });
  const settings = await web.select("Title", "MembersCanShare", "NoCrawl")();
  expect(settings).toMatchObject({ MembersCanShare: false, NoCrawl: true });
  const held = await web.roleAssignments.getById(made.Id).bindings();
  expect(held.map(({ Name }: { Name: string }) => Name)).toEqual(["Read"]);
});

test("PnPjs writes, finds, changes and deletes rows", async () => {
  const t = makeTenant();
  const { web } = pnp(t, "root");
  await web.lists.add("People");
  const { items, fields } = web.lists.getByTitle("People");
  await fields.addText("Entra", { Indexed: true });
  await items.add({ Title: "Ada O'Neil", Entra: people.ada });
  await items.add({ Title: "Ben", Entra: people.ben });
  const found = await items.filter(`Entra eq '${people.ada}'`).select("Id", "Title")();
  expect(found).toMatchObject([{ Id: 1, Title: "Ada O'Neil" }]);
  await items.getById(1).update({ Title: "Ada" });
  await items.getById(2).delete();
  expect((await items.select("Title")()).map(({ Title }) => Title)).toEqual(["Ada"]);
});

test("a batch of PnPjs is answered in its order, refusals among the rest", async () => {
  const t = makeTenant();
  const sp = pnp(t, "root");
  await sp.web.lists.add("Settings");
  const [batched, execute] = sp.batched();
  const list = batched.web.lists.getByTitle("Settings");
  const results = [
    list.items.add({ Title: "one" }),
    list.items.add({ Colour: "red" }),
    list.select("Title")(),
  ].map((promise) =>
    promise.then(
      () => "done",
      (cause: { status: number }) => cause.status,
    ),
  );
  await execute();
  expect(await Promise.all(results)).toEqual(["done", 400, "done"]);
});

test("what PnPjs asks without the right is refused with 403 in SharePoint's own envelope", async () => {
  const t = makeTenant();
  await pnp(t, "root").web.siteUsers.add(login("ada"));
  const refused = await pnp(t, "ada")
    .web.lists.add("mine")
    .then(
      () => undefined,
      (cause: { status: number; message: string }) => cause,
    );
  expect(refused?.status).toBe(403);
  expect(refused?.message).toContain("System.UnauthorizedAccessException");
});

test.each([
  [
    "a list that is not there",
    (sp: SPFI) => sp.web.lists.getByTitle("none")(),
    404,
    "List 'none' does not exist at site with URL 'https://contoso.sharepoint.com/sites/people'.",
  ],
  [
    "a title that is taken",
    (sp: SPFI) => sp.web.lists.add("documents"),
    500,
    "already exists in this Web site",
  ],
  [
    "a setting that is not there",
    (sp: SPFI) => sp.web.update({ Colour: "red" } as object),
    400,
    "The property 'Colour' does not exist on type 'SP.Web'",
  ],
  [
    "somebody unknown",
    (sp: SPFI) => sp.web.ensureUser("nobody@contoso.com"),
    400,
    "could not be found",
  ],
  [
    "a feature the tenant does not know",
    (sp: SPFI) => sp.web.getStorageEntity("x"),
    501,
    "getStorageEntity",
  ],
])("%s is refused", async (_, act, status, words) => {
  const t = makeTenant();
  const refused = await act(pnp(t, "root")).then(
    () => undefined,
    (cause: { status: number; message: string }) => cause,
  );
  expect(refused?.status).toBe(status);
  expect(refused?.message).toContain(words);
});
