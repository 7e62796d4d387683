import { expect, test } from "vitest";

import { makeGoals, makeTenant, problemOf, type TestTenant } from "./testTenant.ts";

type Part = {
  id: string;
  status: number;
  headers?: Record<string, string>;
  body?: { error?: { code: string } } & Record<string, unknown>;
};

const send = async (t: TestTenant, requests: readonly object[]): Promise<readonly Part[]> => {
  const reply = await t.graph("root", "POST /$batch", { body: { requests } });
  expect(reply.status).toBe(200);
  return (reply.body as { responses: readonly Part[] }).responses;
};

const get = (id: string, url: string): object => ({ id, method: "GET", url });
const json = { "Content-Type": "application/json" };

test("each part has its own status, headers and body", async () => {
  const t = makeTenant();
  const goals = await makeGoals(t);
  const parts = await send(t, [
    get("1", `${goals}/items`),
    get("2", `${goals}/items/9`),
    {
      id: "3",
      method: "POST",
      url: `${goals}/items`,
      headers: json,
      body: { fields: { Title: "a" } },
    },
    get("4", "me"),
  ]);
  expect(parts.map((part) => [part.id, part.status])).toEqual([
    ["1", 200],
    ["2", 404],
    ["3", 201],
    ["4", 200],
  ]);
  expect(parts[1]?.body?.error?.code).toBe("itemNotFound");
  expect(parts[2]?.headers?.["Content-Type"]).toMatch(/^application\/json/);
});

test("a part whose dependency failed is answered 424, and so are those behind it", async () => {
  const t = makeTenant();
  const goals = await makeGoals(t);
  const parts = await send(t, [
    get("a", `${goals}/items/9`),
    { ...get("b", "/me"), dependsOn: ["a"] },
    { ...get("c", "/me"), dependsOn: ["b"] },
    get("d", "/me"),
  ]);
  expect(Object.fromEntries(parts.map((part) => [part.id, part.status]))).toEqual({
    a: 404,
    b: 424,
    c: 424,
    d: 200,
  });
});

test("a part is throttled by itself, with a Retry-After of its own", async () => {
  const t = makeTenant();
  t.tenant.faults.throttle(1, 7, ({ path }) => path === "/me");
  const parts = await send(t, [get("1", "/me"), get("2", "/me")]);
  expect(parts[0]).toMatchObject({
    status: 429,
    headers: { "Retry-After": "7" },
    body: { error: { code: "activityLimitReached" } },
  });
  expect(parts[1]?.status).toBe(200);
});

test("an answer without a body has neither body nor content type", async () => {
  const t = makeTenant();
  const goals = await makeGoals(t);
  await t.graph("root", `POST ${goals}/items`, { body: { fields: {} } });
  const [part] = await send(t, [{ id: "1", method: "DELETE", url: `${goals}/items/1` }]);
  expect(part?.status).toBe(204);
  expect(part).not.toHaveProperty("body");
  expect(part?.headers).not.toHaveProperty("Content-Type");
});

test("a picture comes in base64", async () => {
  const t = makeTenant();
  t.tenant.admin.setPhoto("11111111-0000-4000-8000-000000000001", new Uint8Array([1, 2, 3]));
  const [part] = await send(t, [get("1", "/users/ada@contoso.com/photo/$value")]);
  expect(part).toMatchObject({
    status: 200,
    body: "AQID",
    headers: { "Content-Type": "image/jpeg" },
  });
});

test.each([
  ["21 parts", Array.from({ length: 21 }, (_, index) => get(String(index), "/me"))],
  ["no part", []],
  ["two parts of one id, whatever the case", [get("a", "/me"), get("A", "/me")]],
  ["a body without its content type", [{ id: "1", method: "POST", url: "/me/events", body: {} }]],
  ["an absolute url", [get("1", "https://graph.microsoft.com/v1.0/me")]],
  ["a url with the version in it", [get("1", "/v1.0/me")]],
  ["a batch inside", [{ id: "1", method: "POST", url: "/$batch" }]],
  ["a dependency that is not there", [{ ...get("1", "/me"), dependsOn: ["2"] }]],
  [
    "a circle of dependencies",
    [
      { ...get("1", "/me"), dependsOn: ["2"] },
      { ...get("2", "/me"), dependsOn: ["1"] },
    ],
  ],
])("a batch with %s is refused as a whole", async (_, requests) => {
  const t = makeTenant();
  const reply = await t.graph("root", "POST /$batch", { body: { requests } });
  expect([reply.status, problemOf(reply).code]).toEqual([400, "BadRequest"]);
});

test("the parts are in the log, marked, with the batch itself at no cost", async () => {
  const t = makeTenant();
  await send(t, [get("1", "/me"), get("2", "/me/manager")]);
  expect(
    t.tenant.requests.map(({ method, path, units, inBatch }) => [method, path, units, inBatch]),
  ).toEqual([
    ["GET", "/me", 1, true],
    ["GET", "/me/manager", 1, true],
    ["POST", "/$batch", 0, false],
  ]);
});
