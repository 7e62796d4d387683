import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "vitest";

import { makeGoals, makeTenant, problemOf, valuesOf } from "./testTenant.ts";

test("a throttled request says when to come back, and the next one passes", async () => {
  const { graph, tenant } = makeTenant();
  tenant.faults.throttle(2, 9);
  const first = await graph("ada", "GET /me");
  expect([first.status, first.headers.get("retry-after")]).toEqual([429, "9"]);
  expect(problemOf(first).code).toBe("activityLimitReached");
  expect((await graph("ada", "GET /me")).status).toBe(429);
  expect((await graph("ada", "GET /me")).status).toBe(200);
});

test("an app that spends its units is throttled until the minute is over", async () => {
  const { graph, clock } = makeTenant({ limits: { unitsPerAppMinute: 3 } });
  for (const status of [200, 200, 200, 429]) {
    expect((await graph("ada", "GET /me")).status).toBe(status);
  }
  clock.now += 30_000;
  expect((await graph("ben", "GET /me")).headers.get("retry-after")).toBe("30");
  clock.now += 30_000;
  expect((await graph("ada", "GET /me")).status).toBe(200);
});

test("a person who asks too often is throttled, and others are not", async () => {
  const { graph } = makeTenant({ limits: { requestsPerUserFiveMinutes: 1 } });
  expect((await graph("ada", "GET /me")).status).toBe(200);
  expect((await graph("ada", "GET /me")).status).toBe(429);
  expect((await graph("ben", "GET /me")).status).toBe(200);
});

test("an answer dropped after the write looks like a network failure, yet the row is there", async () => {
  const t = makeTenant();
  const goals = await makeGoals(t);
  t.tenant.faults.dropResponseAfterWrite();
  const write = () => t.graph("root", `POST ${goals}/items`, { body: { fields: { Key: "k" } } });
  await expect(write()).rejects.toThrow(TypeError);
  expect(valuesOf(await t.graph("root", `GET ${goals}/items`))).toHaveLength(1);
  expect(problemOf(await write()).message).toContain("unique constraints");
});

test("a write that loses a race is answered 409 and not done", async () => {
  const t = makeTenant();
  const goals = await makeGoals(t);
  t.tenant.faults.conflict(({ path }) => path.endsWith("/items"));
  const lost = await t.graph("root", `POST ${goals}/items`, { body: { fields: {} } });
  expect([lost.status, problemOf(lost).code]).toEqual([409, "resourceModified"]);
  expect(valuesOf(await t.graph("root", `GET ${goals}/items`))).toEqual([]);
});

test("offline, every request fails as fetch fails, until it is over", async () => {
  const { graph, tenant } = makeTenant();
  tenant.faults.offline(true);
  await expect(graph("ada", "GET /me")).rejects.toThrow("Failed to fetch");
  tenant.faults.offline(false);
  expect((await graph("ada", "GET /me")).status).toBe(200);
});

test("a delay is waited for before the answer", async () => {
  const waits: number[] = [];
  const { graph, tenant } = makeTenant({
    wait: (milliseconds) => Promise.resolve(void waits.push(milliseconds)),
  });
  tenant.faults.delay(1500);
  await graph("ada", "GET /me");
  tenant.faults.clear();
  await graph("ada", "GET /me");
  expect(waits).toEqual([1500]);
});

test("the log holds routes and statuses, and nothing of what was said", async () => {
  const t = makeTenant();
  const goals = await makeGoals(t);
  await t.graph("root", `POST ${goals}/items`, { body: { fields: { Title: "secret" } } });
  expect(t.tenant.requests.at(-1)).toEqual({
    method: "POST",
    path: "/sites/{site}/lists/{list}/items",
    units: 2,
    status: 201,
    oid: "11111111-0000-4000-8000-000000000009",
    inBatch: false,
  });
  expect(JSON.stringify(t.tenant.requests)).not.toContain("secret");
});

test("what is saved in a file is there when the tenant is opened again", async () => {
  const folder = mkdtempSync(join(tmpdir(), "tenant-"));
  try {
    const database = join(folder, "tenant.sqlite");
    const first = makeTenant({ database });
    const goals = await makeGoals(first);
    await first.graph("root", `POST ${goals}/items`, { body: { fields: { Title: "kept" } } });
    first.tenant.close();
    const again = makeTenant({ database });
    const reply = await again.graph("root", `GET ${goals}/items/1/fields`);
    expect(reply.body["Title"]).toBe("kept");
    again.tenant.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
