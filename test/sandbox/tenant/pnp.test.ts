import { expect, test } from "vitest";

import { pnp, type Pnp } from "./pnp.ts";
import { makeTenant, people, type Person } from "./testTenant.ts";

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
      field["InternalName"],
      field["TypeAsString"],
      field["Indexed"],
      field["EnforceUniqueValues"],
    ]),
  ).toEqual([
    ["Key", "Text", true, true],
    ["Details", "Note", false, false],
    ["Steps", "Number", false, false],
    ["Done", "Boolean", false, false],
    ["Kind", "Choice", true, false],
  ]);
  const assignments = await list.roleAssignments.expand("Member", "RoleDefinitionBindings")();
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
  expect(held.map(({ Name }) => Name)).toEqual(["Read"]);
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
  expect((await items.select("Title")()).map((item) => item["Title"])).toEqual(["Ada"]);
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
    (sp: Pnp) => sp.web.lists.getByTitle("none")(),
    404,
    "List 'none' does not exist at site with URL 'https://contoso.sharepoint.com/sites/people'.",
  ],
  [
    "a title that is taken",
    (sp: Pnp) => sp.web.lists.add("documents"),
    500,
    "already exists in this Web site",
  ],
  [
    "a setting that is not there",
    (sp: Pnp) => sp.web.update({ Colour: "red" }),
    400,
    "The property 'Colour' does not exist on type 'SP.Web'",
  ],
  [
    "somebody unknown",
    (sp: Pnp) => sp.web.ensureUser("nobody@contoso.com"),
    400,
    "could not be found",
  ],
  [
    "a feature the tenant does not know",
    (sp: Pnp) => sp.web.getStorageEntity("x"),
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

test("PnPjs makes a site for whoever may, who then administers it", async () => {
  const t = makeTenant();
  const url = "https://contoso.sharepoint.com/sites/team-1";
  const root = pnp(t, "root", "");
  expect(await root.site.exists(url)).toBe(false);
  await root.site.createCommunicationSiteFromProps({
    Title: "Team 1",
    Url: url,
    WebTemplate: "STS#3",
  });
  expect(await root.site.exists(url)).toBe(true);
  const { web } = pnp(t, "root", "/sites/team-1");
  expect(await web.currentUser()).toMatchObject({ IsSiteAdmin: true });
});

test("PnPjs adds a column by schema, under the name the schema chooses", async () => {
  const t = makeTenant();
  const { web } = pnp(t, "root");
  await web.lists.add("goals");
  const { fields } = web.lists.getByTitle("goals");
  await fields.createFieldAsXml(
    '<Field Type="Choice" Name="Kind" StaticName="Kind" DisplayName="Kind" Indexed="TRUE"><CHOICES><CHOICE>goal</CHOICE><CHOICE>a &amp; b</CHOICE></CHOICES></Field>',
  );
  expect(await fields.getByInternalNameOrTitle("Kind")()).toMatchObject({
    InternalName: "Kind",
    TypeAsString: "Choice",
    Indexed: true,
    Choices: ["goal", "a & b"],
  });
});

test("PnPjs walks all pages of the rows of a list", async () => {
  const t = makeTenant();
  const { web } = pnp(t, "root");
  await web.lists.add("many");
  const { items } = web.lists.getByTitle("many");
  for (let number = 1; number <= 5; number += 1) await items.add({ Title: String(number) });
  const titles: unknown[] = [];
  for await (const page of web.lists.getByTitle("many").items.top(2) as typeof items) {
    titles.push(...page.map((item) => item["Title"]));
  }
  expect(titles).toEqual(["1", "2", "3", "4", "5"]);
});

test("one list is reached by title, by id and by address", async () => {
  const t = makeTenant();
  const { web } = pnp(t, "root");
  const { Id } = await web.lists.add("It's all");
  const ways = [
    web.lists.getByTitle("It's all"),
    web.lists.getById(String(Id)),
    web.getList("/sites/people/Lists/Its all"),
  ];
  expect(await Promise.all(ways.map(async (list) => (await list())["Id"]))).toEqual([Id, Id, Id]);
});
