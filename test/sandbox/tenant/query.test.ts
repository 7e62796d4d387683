import { expect, test } from "vitest";

import {
  fieldsOf,
  makeGoals,
  makeTenant,
  problemOf,
  valuesOf,
  type TestTenant,
} from "./testTenant.ts";

async function withRows(): Promise<TestTenant & { readonly goals: string }> {
  const t = makeTenant();
  const goals = await makeGoals(t);
  const rows = [
    { Key: "a1", Kind: "goal", Title: "Car", Steps: 3, Why: "w" },
    { Key: "a2", Kind: "value", Title: "Care", Steps: 1 },
    { Key: "b'3", Kind: "goal", Title: "Trip", Steps: 2 },
  ];
  for (const fields of rows) await t.graph("root", `POST ${goals}/items`, { body: { fields } });
  return { ...t, goals };
}

const keys = (values: ReturnType<typeof valuesOf>): readonly unknown[] =>
  values.map((item) => fieldsOf(item)["Key"]);

test.each([
  ["fields/Kind eq 'goal'", ["a1", "b'3"]],
  ["fields/Kind ne 'goal'", ["a2"]],
  ["fields/Key eq 'b''3'", ["b'3"]],
  ["fields/Key eq 'A1'", ["a1"]],
  ["startswith(fields/Key,'a')", ["a1", "a2"]],
  ["fields/Key ge 'a2'", ["a2", "b'3"]],
  ["fields/Kind eq 'goal' and fields/Key le 'a9'", ["a1"]],
  ["fields/Key eq 'a1' or (fields/Kind eq 'value' and fields/Key ne 'x')", ["a1", "a2"]],
])("the filter %s finds %j", async (filter, found) => {
  const { graph, goals } = await withRows();
  const query = `$expand=fields&$filter=${encodeURIComponent(filter)}`;
  expect(keys(valuesOf(await graph("root", `GET ${goals}/items?${query}`)))).toEqual(found);
});

const warning =
  "Field 'Steps' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.";

test.each(["$filter=fields/Steps eq 3", "$orderby=fields/Steps"])(
  "%s on a column without an index is refused in the service's words, and allowed by the header",
  async (option) => {
    const { graph, goals } = await withRows();
    const refused = await graph("root", `GET ${goals}/items?$expand=fields&${option}`);
    expect(refused.status).toBe(400);
    expect(problemOf(refused)).toMatchObject({ code: "invalidRequest", message: warning });
    const headers = { prefer: "HonorNonIndexedQueriesWarningMayFailRandomly" };
    expect(
      (await graph("root", `GET ${goals}/items?$expand=fields&${option}`, { headers })).status,
    ).toBe(200);
  },
);

test.each([
  ["$filter=createdDateTime gt 2020-01-01T00:00:00Z", "invalidRequest"],
  ["$filter=contains(fields/Key,'a')", "invalidRequest"],
  ["$filter=fields/Nothing eq 'a'", "invalidRequest"],
  ["$skip=1", "invalidRequest"],
  ["$top=0", "invalidRequest"],
  ["$skiptoken=nonsense", "invalidRequest"],
  ["expand=fields", "badArgument"],
  ["filter=fields/Key eq 'a1'", "badArgument"],
])("%s is refused with 400 %s", async (option, code) => {
  const { graph, goals } = await withRows();
  const refused = await graph("root", `GET ${goals}/items?${option}`);
  expect([refused.status, problemOf(refused).code]).toEqual([400, code]);
});

test("sorting is by the column, downwards when asked", async () => {
  const { graph, goals } = await withRows();
  const sorted = await graph("root", `GET ${goals}/items?$expand=fields&$orderby=fields/Key desc`);
  expect(keys(valuesOf(sorted))).toEqual(["b'3", "a2", "a1"]);
});

test("pages follow one another by nextLink to the last row, also when one is deleted between", async () => {
  const { graph, goals } = await withRows();
  const first = await graph("root", `GET ${goals}/items?$top=1&$expand=fields`);
  expect(keys(valuesOf(first))).toEqual(["a1"]);
  await graph("root", `DELETE ${goals}/items/1`);
  const follow = (reply: typeof first) =>
    graph("root", `GET ${String(reply.body["@odata.nextLink"]).replace(/^.*\/v1\.0/, "")}`);
  const second = await follow(first);
  expect(keys(valuesOf(second))).toEqual(["a2"]);
  const third = await follow(second);
  expect(keys(valuesOf(third))).toEqual(["b'3"]);
  expect(third.body).not.toHaveProperty("@odata.nextLink");
});

test("a page holds 200 rows unless told otherwise", async () => {
  const t = makeTenant();
  const goals = await makeGoals(t);
  await addRows(t, goals, 201);
  const reply = await t.graph("root", `GET ${goals}/items`);
  expect(valuesOf(reply)).toHaveLength(200);
  expect(reply.body).toHaveProperty("@odata.nextLink");
});

test("above the list view threshold a query without a selective index is throttled, and waiting is no cure", async () => {
  const t = makeTenant({ limits: { listViewThreshold: 5 } });
  const goals = await makeGoals(t);
  await addRows(t, goals, 6);
  const headers = { prefer: "HonorNonIndexedQueriesWarningMayFailRandomly" };
  const byScan = await t.graph("root", `GET ${goals}/items?$filter=fields/Steps eq 1`, { headers });
  expect([byScan.status, byScan.headers.get("retry-after")]).toEqual([429, null]);
  const unselective = await t.graph("root", `GET ${goals}/items?$filter=fields/Kind eq 'goal'`);
  expect(unselective.status).toBe(429);
  const selective = await t.graph("root", `GET ${goals}/items?$filter=fields/Key eq 'none'`);
  expect(selective.status).toBe(200);
  expect((await t.graph("root", `GET ${goals}/items`)).status).toBe(200);
});

async function addRows(t: TestTenant, goals: string, count: number): Promise<void> {
  for (let done = 0; done < count; done += 20) {
    const requests = Array.from({ length: Math.min(20, count - done) }, (_, index) => ({
      id: String(index),
      method: "POST",
      url: `${goals}/items`,
      headers: { "Content-Type": "application/json" },
      body: { fields: { Steps: index, Kind: "goal" } },
    }));
    await t.graph("root", "POST /$batch", { body: { requests } });
  }
}
