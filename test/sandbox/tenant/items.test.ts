import { expect, test } from "vitest";

import { fieldsOf, makeGoals, makeTenant, noon, problemOf, valuesOf } from "./testTenant.ts";

test("a new row answers 201 with its fields, its id as text and its ETag in three places", async () => {
  const t = makeTenant();
  const goals = await makeGoals(t);
  const reply = await t.graph("root", `POST ${goals}/items`, {
    body: { fields: { Title: "Car", Key: "k1", Kind: "goal", Due: "2026-05-06T07:08:09.876Z" } },
  });
  expect(reply.status).toBe(201);
  const tag = reply.headers.get("etag");
  expect(tag).toMatch(/^"[0-9a-f-]{36},1"$/);
  expect(reply.body).toMatchObject({ id: "1", eTag: tag, "@odata.etag": tag });
  expect(fieldsOf(reply.body)).toMatchObject({
    Title: "Car",
    LinkTitle: "Car",
    Due: "2026-05-06T07:08:09Z",
    Created: `${new Date(noon).toISOString().slice(0, 19)}Z`,
    _UIVersionString: "1.0",
  });
});

test.each([
  ["an unknown field", { Colour: "red" }, "Field 'Colour' is not recognized"],
  ["a choice in another case", { Kind: "Goal" }, /./],
  ["256 units in a single line", { Title: "x".repeat(256) }, /./],
  ["text where a number goes", { Steps: "3" }, /./],
  ["a number where text goes", { Title: 3 }, /./],
  ["a date that is none", { Due: "tomorrow" }, /./],
  ["a system column", { Created: "2026-01-01T00:00:00Z" }, "Field 'Created' is read-only"],
  ["many choices without their type", { Tags: ["car"] }, /./],
])("%s is refused with 400 invalidRequest and nothing is written", async (_, fields, message) => {
  const t = makeTenant();
  const goals = await makeGoals(t);
  const reply = await t.graph("root", `POST ${goals}/items`, { body: { fields } });
  expect(reply.status).toBe(400);
  expect(problemOf(reply).code).toBe("invalidRequest");
  expect(problemOf(reply).message).toMatch(message);
  expect(valuesOf(await t.graph("root", `GET ${goals}/items`))).toEqual([]);
});

test("255 UTF-16 units fit in a single line, emoji counting two", async () => {
  const t = makeTenant();
  const goals = await makeGoals(t);
  const title = `${"😀".repeat(127)}x`;
  const reply = await t.graph("root", `POST ${goals}/items`, {
    body: { fields: { Title: title } },
  });
  expect(fieldsOf(reply.body)["Title"]).toBe(title);
});

test("a second row with a unique value is refused in the service's words, whatever its case", async () => {
  const t = makeTenant();
  const goals = await makeGoals(t);
  await t.graph("root", `POST ${goals}/items`, { body: { fields: { Key: "k1" } } });
  const reply = await t.graph("root", `POST ${goals}/items`, { body: { fields: { Key: "K1" } } });
  expect(reply.status).toBe(400);
  expect(problemOf(reply)).toMatchObject({
    code: "invalidRequest",
    message: "One or more fields with unique constraints already has the provided value.",
  });
});

test("a field set to null is gone from the row", async () => {
  const t = makeTenant();
  const goals = await makeGoals(t);
  await t.graph("root", `POST ${goals}/items`, { body: { fields: { Title: "a", Why: "b" } } });
  const reply = await t.graph("root", `PATCH ${goals}/items/1`, {
    body: { fields: { Why: null } },
  });
  expect(reply.status).toBe(200);
  expect(fieldsOf(reply.body)).not.toHaveProperty("Why");
  expect(fieldsOf(reply.body)).toHaveProperty("Title", "a");
});

test("both ways of changing fields work, and each raises the version", async () => {
  const t = makeTenant();
  const goals = await makeGoals(t);
  await t.graph("root", `POST ${goals}/items`, { body: { fields: { Title: "a" } } });
  const one = await t.graph("root", `PATCH ${goals}/items/1/fields`, { body: { Title: "b" } });
  expect(one.body).toMatchObject({ Title: "b", _UIVersionString: "2.0" });
  const two = await t.graph("root", `PATCH ${goals}/items/1`, { body: { fields: { Title: "c" } } });
  expect(two.headers.get("etag")).toMatch(/,3"$/);
});

test("a stale If-Match is refused with 412 and the row stays", async () => {
  const t = makeTenant();
  const goals = await makeGoals(t);
  const first = await t.graph("root", `POST ${goals}/items`, { body: { fields: { Title: "a" } } });
  const tag = first.headers.get("etag") ?? "";
  const headers = { "if-match": tag };
  const change = (title: string) =>
    t.graph("root", `PATCH ${goals}/items/1`, { body: { fields: { Title: title } }, headers });
  expect((await change("b")).status).toBe(200);
  const stale = await change("c");
  expect(stale.status).toBe(412);
  expect(problemOf(stale).code).toBe("resourceModified");
  expect((await t.graph("root", `DELETE ${goals}/items/1`, { headers })).status).toBe(412);
  const now = await t.graph("root", `GET ${goals}/items/1?$expand=fields`);
  expect(fieldsOf(now.body)["Title"]).toBe("b");
});

test("a deleted row is not found and its id is not used again", async () => {
  const t = makeTenant();
  const goals = await makeGoals(t);
  await t.graph("root", `POST ${goals}/items`, { body: { fields: {} } });
  expect((await t.graph("root", `DELETE ${goals}/items/1`)).status).toBe(204);
  expect(problemOf(await t.graph("root", `GET ${goals}/items/1`)).code).toBe("itemNotFound");
  const next = await t.graph("root", `POST ${goals}/items`, { body: { fields: {} } });
  expect(next.body["id"]).toBe("2");
});

test("what is removed lies in the recycle bin for 93 days, for an administrator to see", async () => {
  const t = makeTenant();
  const goals = await makeGoals(t);
  await t.graph("root", `POST ${goals}/items`, { body: { fields: { Title: "a", Key: "k" } } });
  expect(t.tenant.admin.recycled()).toEqual([]);
  await t.graph("root", `DELETE ${goals}/items/1`);
  const [removed, ...others] = t.tenant.admin.recycled();
  expect(removed?.fields).toMatchObject({ Title: "a", Key: "k" });
  expect(others).toEqual([]);
  t.clock.now += 92 * 24 * 60 * 60_000;
  expect(t.tenant.admin.recycled()).toHaveLength(1);
  t.clock.now += 2 * 24 * 60 * 60_000;
  expect(t.tenant.admin.recycled()).toEqual([]);
});

test("fields come only when expanded, and only those selected", async () => {
  const t = makeTenant();
  const goals = await makeGoals(t);
  await t.graph("root", `POST ${goals}/items`, { body: { fields: { Title: "a", Key: "k" } } });
  const plain = await t.graph("root", `GET ${goals}/items`);
  expect(valuesOf(plain)[0]).not.toHaveProperty("fields");
  const some = await t.graph("root", `GET ${goals}/items?$expand=fields($select=Key)&$select=id`);
  expect(fieldsOf(valuesOf(some)[0] ?? {})).toEqual({
    "@odata.etag": expect.any(String) as string,
    Key: "k",
  });
  expect(valuesOf(some)[0]).not.toHaveProperty("createdDateTime");
});
