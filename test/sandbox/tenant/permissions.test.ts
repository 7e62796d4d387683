import { expect, test } from "vitest";

import { pnp } from "./pnp.ts";
import {
  appId,
  makeGoals,
  makeTenant,
  people,
  problemOf,
  valuesOf,
  type Person,
  type TestTenant,
} from "./testTenant.ts";

const selected = ["Sites.Selected"];

/** Ada may contribute to her own list, Ben may read it, Cleo has nothing; the app may write on the site. */
async function makeOwn(): Promise<TestTenant & { readonly own: string }> {
  const t = makeTenant();
  t.tenant.admin.grantApp(t.site, appId, "write");
  const { web } = pnp(t, "root");
  await web.lists.add("own-ada");
  const list = web.lists.getByTitle("own-ada");
  await list.breakRoleInheritance(false, true);
  await list.roleAssignments.add((await web.ensureUser("ada@contoso.com")).Id, 1073741827);
  await list.roleAssignments.add((await web.ensureUser("ben@contoso.com")).Id, 1073741826);
  await list.roleAssignments.remove((await web.currentUser()).Id, 1073741829);
  const own = `/sites/${t.site}/lists/own-ada`;
  const written = await t.graph("ada", `POST ${own}/items`, {
    body: { fields: { Title: "Car" } },
    scopes: selected,
  });
  if (written.status !== 201) throw new Error(JSON.stringify(written.body));
  return { ...t, own };
}

test.each<[Person, string, number]>([
  ["ada", "GET /items", 200],
  ["ada", "POST /items", 201],
  ["ada", "PATCH /items/1", 200],
  ["ada", "DELETE /items/1", 204],
  ["ada", "POST /columns", 403],
  ["ada", "DELETE ", 403],
  ["ben", "GET /items", 200],
  ["ben", "GET /items/1", 200],
  ["ben", "GET /items/delta", 200],
  ["ben", "POST /items", 403],
  ["ben", "PATCH /items/1", 403],
  ["ben", "PATCH /items/1/fields", 403],
  ["ben", "DELETE /items/1", 403],
  ["cleo", "GET ", 403],
  ["cleo", "GET /items", 403],
  ["cleo", "GET /items/1", 403],
  ["cleo", "GET /items/1/fields", 403],
  ["cleo", "GET /items/1/versions", 403],
  ["cleo", "GET /items/delta", 403],
  ["cleo", "GET /columns", 403],
  ["cleo", "POST /items", 403],
  ["cleo", "PATCH /items/1", 403],
  ["cleo", "DELETE /items/1", 403],
])(
  "%s asking %s of a list with permissions of its own gets %i",
  async (person, request, status) => {
    const { own, graph } = await makeOwn();
    const [method = "", rest = ""] = request.split(" ");
    const body = method === "GET" || method === "DELETE" ? {} : { body: bodyFor(rest) };
    const reply = await graph(person, `${method} ${own}${rest}`, { scopes: selected, ...body });
    expect(reply.status).toBe(status);
  },
);

function bodyFor(rest: string): object {
  if (rest === "/columns") return { name: "Extra", text: {} };
  return rest.endsWith("/fields") ? { Title: "x" } : { fields: { Title: "x" } };
}

test("a site's administrator reads every list, whatever was broken", async () => {
  const { own, graph } = await makeOwn();
  const reply = await graph("root", `GET ${own}/items`, { scopes: selected });
  expect(valuesOf(reply)).toHaveLength(1);
});

test("the list a stranger may not see is missing from the lists of the site", async () => {
  const { site, graph } = await makeOwn();
  const titles = async (person: Person) =>
    valuesOf(await graph(person, `GET /sites/${site}/lists`, { scopes: selected })).map(
      (list) => list["displayName"],
    );
  expect(await titles("ada")).toEqual(["own-ada"]);
  expect(await titles("ben")).toEqual(["own-ada"]);
  const stranger = await graph("cleo", `GET /sites/${site}/lists`, { scopes: selected });
  expect(stranger.status).toBe(403);
});

test("with refusals as 404, a hidden list and a missing one are told apart by nothing", async () => {
  const { own, site, graph, tenant } = await makeOwn();
  tenant.faults.refusal = "404";
  const hidden = await graph("cleo", `GET ${own}/items`, { scopes: selected });
  const missing = await graph("ada", `GET /sites/${site}/lists/none/items`, { scopes: selected });
  expect([hidden.status, missing.status]).toEqual([404, 404]);
  expect(problemOf(hidden).message).toBe(problemOf(missing).message);
});

test.each<[string, readonly string[], string | undefined, number]>([
  ["Sites.Selected without a grant", selected, undefined, 403],
  ["Sites.Selected granted read", selected, "read", 403],
  ["Sites.Selected granted write", selected, "write", 201],
  ["Sites.Read.All", ["Sites.Read.All"], undefined, 403],
  ["Sites.ReadWrite.All", ["Sites.ReadWrite.All"], undefined, 201],
  ["User.Read", ["User.Read"], "write", 403],
])("an app with %s writing for somebody who may gets %i", async (_, scopes, role, status) => {
  const t = makeTenant();
  const goals = await makeGoals(t);
  if (role === "read" || role === "write") t.tenant.admin.grantApp(t.site, appId, role);
  const reply = await t.graph("root", `POST ${goals}/items`, { body: { fields: {} }, scopes });
  expect(reply.status).toBe(status);
});

test("whether a site's grant reaches a list with its own permissions is a switch", async () => {
  const { own, graph, tenant } = await makeOwn();
  tenant.faults.siteGrantReachesBrokenLists = false;
  expect((await graph("ada", `GET ${own}/items`, { scopes: selected })).status).toBe(403);
  await graph("root", `POST ${own}/permissions`, {
    body: { roles: ["write"], grantedToIdentities: [{ application: { id: appId } }] },
  });
  expect((await graph("ada", `GET ${own}/items`, { scopes: selected })).status).toBe(200);
});

test("a grant through the API counts like one from the portal, and can be taken back", async () => {
  const t = makeTenant();
  const goals = await makeGoals(t);
  const made = await t.graph("root", `POST /sites/${t.site}/permissions`, {
    body: {
      roles: ["write"],
      grantedToIdentities: [{ application: { id: appId, displayName: "BT" } }],
    },
  });
  expect(made.status).toBe(201);
  const read = () => t.graph("root", `GET ${goals}/items`, { scopes: selected });
  expect((await read()).status).toBe(200);
  await t.graph("root", `DELETE /sites/${t.site}/permissions/${String(made.body["id"])}`);
  expect((await read()).status).toBe(403);
});

test("members of a directory group in a group of the site have its rights, also in groups within groups", async () => {
  const t = makeTenant();
  const inner = t.tenant.admin.createGroup({
    name: "Sales",
    kind: "security",
    members: [people.ada],
  });
  const outer = t.tenant.admin.createGroup({
    name: "Everyone",
    kind: "security",
    members: [inner],
  });
  const { web } = pnp(t, "root");
  const group = await web.siteGroups.add({ Title: "Readers" });
  await web.siteGroups.getById(group.Id).users.add(`c:0t.c|tenant|${outer}`);
  await web.roleAssignments.add(group.Id, 1073741826);
  const see = (person: Person) => t.graph(person, `GET /sites/${t.site}/lists/Documents`);
  expect((await see("ada")).status).toBe(200);
  expect((await see("ben")).status).toBe(403);
  t.tenant.admin.removeGroupMember(inner, people.ada);
  expect((await see("ada")).status).toBe(403);
});

test("who loses the last role on the web loses the lists below it, and gaining it again does not bring them back", async () => {
  const { own, graph, ...t } = await makeOwn();
  const { web } = pnp(t as TestTenant, "root");
  const ada = await web.ensureUser("ada@contoso.com");
  await web.roleAssignments.remove(ada.Id, 1073741825);
  expect((await graph("ada", `GET ${own}/items`, { scopes: selected })).status).toBe(403);
  await web.roleAssignments.add(ada.Id, 1073741826);
  expect((await graph("ada", `GET ${own}/items`, { scopes: selected })).status).toBe(403);
});

test.each<[number, number, Person, readonly string[]]>([
  [2, 1, "ada", ["a"]],
  [2, 1, "ben", ["b"]],
  [2, 1, "root", ["a", "b"]],
  [1, 1, "ben", ["a", "b"]],
])(
  "with ReadSecurity %i and WriteSecurity %i %s sees the rows %j",
  async (read, write, person, seen) => {
    const t = makeTenant();
    const { web } = pnp(t, "root");
    await web.lists.add("shared");
    const list = web.lists.getByTitle("shared");
    await list.update({ ReadSecurity: read, WriteSecurity: write });
    for (const who of ["ada", "ben"] as const) {
      await web.roleAssignments.add((await web.ensureUser(`${who}@contoso.com`)).Id, 1073741827);
      await t.graph(who, `POST /sites/${t.site}/lists/shared/items`, {
        body: { fields: { Title: who[0] } },
      });
    }
    const reply = await t.graph(person, `GET /sites/${t.site}/lists/shared/items?$expand=fields`);
    expect(valuesOf(reply).map((item) => (item["fields"] as { Title: string }).Title)).toEqual(
      seen,
    );
  },
);

test("with WriteSecurity 2 a contributor changes only the rows they made", async () => {
  const t = makeTenant();
  const { web } = pnp(t, "root");
  await web.lists.add("shared");
  await web.lists.getByTitle("shared").update({ WriteSecurity: 2 });
  for (const who of ["ada", "ben"] as const) {
    await web.roleAssignments.add((await web.ensureUser(`${who}@contoso.com`)).Id, 1073741827);
  }
  const items = `/sites/${t.site}/lists/shared/items`;
  await t.graph("ada", `POST ${items}`, { body: { fields: { Title: "a" } } });
  const change = { body: { fields: { Title: "b" } } };
  expect((await t.graph("ben", `PATCH ${items}/1`, change)).status).toBe(403);
  expect((await t.graph("ben", `DELETE ${items}/1`)).status).toBe(403);
  expect((await t.graph("ada", `PATCH ${items}/1`, change)).status).toBe(200);
});
