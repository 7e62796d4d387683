import { expect, test } from "vitest";

import { makeGoals, makeTenant, problemOf, valuesOf } from "./testTenant.ts";

test("a list is made with its columns, and found by id, by title and through its site's address", async () => {
  const t = makeTenant();
  const goals = await makeGoals(t);
  const byTitle = await t.graph("root", `GET ${goals}?$expand=columns`);
  expect(byTitle.body).toMatchObject({ displayName: "goals", list: { template: "genericList" } });
  const columns = byTitle.body["columns"] as readonly { name: string; indexed: boolean }[];
  expect(columns.filter(({ indexed }) => indexed).map(({ name }) => name)).toEqual([
    "ID",
    "Key",
    "Kind",
  ]);
  const id = String(byTitle.body["id"]);
  const byId = await t.graph("root", `GET /sites/${t.site}/lists/${id}`);
  const byAddress = await t.graph(
    "root",
    "GET /sites/contoso.sharepoint.com:/sites/people:/lists/goals",
  );
  expect([byId.body["id"], byAddress.body["id"]]).toEqual([id, id]);
});

test.each([
  [
    "with a name of its own",
    { name: "x", displayName: "x" },
    400,
    "Cannot define a 'name' for a list",
  ],
  ["without a title", {}, 400, ""],
  ["with a title that is taken", { displayName: "DOCUMENTS" }, 409, "Name already exists"],
  [
    "with a column of two types",
    { displayName: "x", columns: [{ name: "A", text: {}, number: {} }] },
    400,
    "exactly one type",
  ],
  [
    "with a column longer than 255",
    { displayName: "x", columns: [{ name: "A", text: { maxLength: 256 } }] },
    400,
    "255",
  ],
  [
    "with an index on a note",
    {
      displayName: "x",
      columns: [{ name: "A", text: { allowMultipleLines: true }, indexed: true }],
    },
    400,
    "cannot be indexed",
  ],
  [
    "with a unique column that has no index",
    { displayName: "x", columns: [{ name: "A", text: {}, enforceUniqueValues: true }] },
    400,
    "must be indexed",
  ],
  [
    "with 21 indexes",
    {
      displayName: "x",
      columns: Array.from({ length: 21 }, (_, n) => ({ name: `C${n}`, text: {}, indexed: true })),
    },
    400,
    "maximum of 20",
  ],
])("a list %s is refused, and none of it is kept", async (_, body, status, words) => {
  const t = makeTenant();
  const reply = await t.graph("root", `POST /sites/${t.site}/lists`, { body });
  expect(reply.status).toBe(status);
  expect(problemOf(reply).message).toContain(words);
  const lists = valuesOf(await t.graph("root", `GET /sites/${t.site}/lists`));
  expect(lists.map((list) => list["displayName"])).toEqual(["Documents"]);
});

test("lists are filtered by their title and by nothing else", async () => {
  const t = makeTenant();
  await makeGoals(t);
  const found = await t.graph("root", `GET /sites/${t.site}/lists?$filter=displayName eq 'goals'`);
  expect(valuesOf(found)).toHaveLength(1);
  const refused = await t.graph("root", `GET /sites/${t.site}/lists?$filter=name eq 'goals'`);
  expect(refused.status).toBe(400);
});

test("a column is added, changed and taken away with what rows held in it", async () => {
  const t = makeTenant();
  const goals = await makeGoals(t);
  const added = await t.graph("root", `POST ${goals}/columns`, {
    body: { name: "Place", text: {} },
  });
  expect(added.status).toBe(201);
  await t.graph("root", `POST ${goals}/items`, { body: { fields: { Place: "Lisbon" } } });
  const changed = await t.graph("root", `PATCH ${goals}/columns/Place`, {
    body: { indexed: true },
  });
  expect(changed.body).toMatchObject({ name: "Place", indexed: true });
  const retyped = await t.graph("root", `PATCH ${goals}/columns/Place`, { body: { number: {} } });
  expect(retyped.status).toBe(400);
  expect((await t.graph("root", `DELETE ${goals}/columns/Place`)).status).toBe(204);
  const fields = await t.graph("root", `GET ${goals}/items/1/fields`);
  expect(fields.body).not.toHaveProperty("Place");
  expect((await t.graph("root", `DELETE ${goals}/columns/Title`)).status).toBe(400);
});

test.each([
  [
    "/sites/contoso.sharepoint.com:/sites/none",
    404,
    "itemNotFound",
    "Requested site could not be found",
  ],
  [
    "/sites/elsewhere.sharepoint.com:/sites/people",
    400,
    "invalidRequest",
    "Invalid hostname for this tenancy",
  ],
  [
    "/sites/contoso.sharepoint.com:/sites/people:/lists/none",
    404,
    "itemNotFound",
    "The specified list was not found",
  ],
  [
    "/sites/contoso.sharepoint.com:/sites/people:/lists/Documents/items/9",
    404,
    "itemNotFound",
    "The resource could not be found.",
  ],
  [
    "/teams/x/channels",
    501,
    "notImplemented",
    "The sandbox tenant does not know GET /teams/x/channels.",
  ],
])("%s is answered %i %s", async (path, status, code, message) => {
  const t = makeTenant();
  const reply = await t.graph("root", `GET ${path}`);
  expect(reply.status).toBe(status);
  expect(problemOf(reply)).toMatchObject({ code, message });
});

test("the history keeps what a row said before, unless the list keeps no versions", async () => {
  const t = makeTenant();
  const goals = await makeGoals(t);
  await t.graph("root", `POST ${goals}/items`, { body: { fields: { Title: "old" } } });
  await t.graph("root", `PATCH ${goals}/items/1`, { body: { fields: { Title: "new" } } });
  const ids = async () =>
    valuesOf(await t.graph("root", `GET ${goals}/items/1/versions`)).map(
      (version) => version["id"],
    );
  expect(await ids()).toEqual(["2.0", "1.0"]);
  const old = await t.graph("root", `GET ${goals}/items/1/versions/1.0/fields`);
  expect(old.body["Title"]).toBe("old");
  const { status } = await t.graph("root", `POST ${goals}/items/1/versions/1.0/restoreVersion`);
  expect(status).toBe(204);
  expect((await t.graph("root", `GET ${goals}/items/1/fields`)).body["Title"]).toBe("old");

  await t.rest("root", "POST /sites/people/_api/web/lists/getByTitle('goals')", {
    body: { EnableVersioning: false },
    headers: { "x-http-method": "MERGE", "if-match": "*" },
  });
  await t.graph("root", `PATCH ${goals}/items/1`, { body: { fields: { Title: "newer" } } });
  expect(await ids()).toEqual(["3.0", "2.0", "1.0"]);
  expect((await t.graph("root", `GET ${goals}/items/1/versions/3.0/fields`)).body["Title"]).toBe(
    "newer",
  );
});
