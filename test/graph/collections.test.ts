import { expect, test } from "vitest";
import { deltas, type Changes } from "#graph/deltas.ts";
import type { Graph } from "#graph/Graph.ts";
import { GraphProblem } from "#graph/GraphProblem.ts";
import { pages } from "#graph/pages.ts";
import { joined, path, sitePath, type GraphPath } from "#graph/path.ts";
import { ownTitle } from "#store/sharepoint/titles.ts";
import { provisionedTenant } from "#support/company.ts";
import { hostname, ids, sites } from "#support/companyPlan.ts";
import { batchAnswer, serviceOf } from "./service.ts";

const base = "https://graph.microsoft.com/v1.0";
const site = sitePath(hostname, new URL(sites.peopleOne).pathname);
const items = joined(site, path`/lists/${ownTitle(ids.tom)}/items`);
const changes = joined(items, path`/delta?$expand=fields`);

test("collections of one and of several pages are read to their ends, in the order asked", async () => {
  const { graph, asked } = serviceOf((one) =>
    batchAnswer(one, ({ url }) => {
      const [, name, page = "1"] = /^\/(\w+)(?:\?page=(\d))?$/.exec(url) ?? [];
      const last = name === "short" || page === "3";
      const next = last ? {} : { "@odata.nextLink": `${base}/${name}?page=${Number(page) + 1}` };
      return { status: 200, body: { value: [`${name}${page}`], ...next } };
    }),
  );
  expect(await pages(graph, [path`/long`, path`/short`, path`/other`])).toEqual([
    ["long1", "long2", "long3"],
    ["short1"],
    ["other1", "other2", "other3"],
  ]);
  expect(asked).toHaveLength(3);
});

test.for<[string, object]>([
  ["a next page elsewhere", { value: [], "@odata.nextLink": "https://evil.com/v1.0/a" }],
  ["no collection", { id: "1" }],
  ["pages without end", { value: [1], "@odata.nextLink": `${base}/a` }],
])("%s is a problem of that collection alone", async ([, body]) => {
  const { graph } = serviceOf((one) =>
    batchAnswer(one, ({ url }) => ({ status: 200, body: url === "/good" ? { value: [1] } : body })),
  );
  const [bad, good] = await pages(graph, [path`/a`, path`/good`]);
  expect(bad).toBeInstanceOf(GraphProblem);
  expect(good).toEqual([1]);
});

test("the first delta brings everything and the next only what changed, tombstones included", async () => {
  const { graphFor } = await provisionedTenant();
  const graph = graphFor(ids.tom);
  const one = await add(graph, "one");
  await add(graph, "two");
  const first = await delta(graph, changes);
  expect(first.whole).toBe(true);
  expect(titles(first.rows)).toEqual(["one", "two"]);
  await add(graph, "three");
  await graph.send({ method: "DELETE", path: joined(items, path`/${one}`) });
  const second = await delta(graph, changes, first.link);
  expect(second.whole).toBe(false);
  expect(new Set(titles(second.rows))).toEqual(new Set([undefined, "three"]));
  expect(second.rows).toContainEqual(
    expect.objectContaining({ id: one, deleted: { state: "deleted" } }),
  );
  const third = await delta(graph, changes, second.link);
  expect(third.rows).toEqual([]);
});

test("a link that is too old brings everything anew", async () => {
  const { tenant, graphFor } = await provisionedTenant();
  const graph = graphFor(ids.tom);
  await add(graph, "one");
  const { link } = await delta(graph, changes);
  tenant.faults.expireDeltaTokens();
  const again = await delta(graph, changes, link);
  expect(again.whole).toBe(true);
  expect(titles(again.rows)).toEqual(["one"]);
});

test("a link of another service is not followed", async () => {
  const { graph, asked } = serviceOf(() => Response.json({}));
  await expect(delta(graph, changes, "https://evil.com/v1.0/delta")).rejects.toThrow(GraphProblem);
  expect(asked).toEqual([]);
});

test("of a row that comes twice the last word counts", async () => {
  const start = path`/delta`;
  const { graph } = serviceOf((asked, count) =>
    batchAnswer(asked, () => ({
      status: 200,
      body:
        count === 0
          ? { value: [{ id: "1", a: 1 }, { id: "2" }], "@odata.nextLink": `${base}/delta?page=2` }
          : { value: [{ id: "1", a: 2 }], "@odata.deltaLink": `${base}/delta?token=x` },
    })),
  );
  expect(await delta(graph, start)).toEqual({
    whole: true,
    rows: [{ id: "2" }, { id: "1", a: 2 }],
    link: `${base}/delta?token=x`,
  });
});

async function add(graph: Graph, title: string): Promise<string> {
  const fields = { Title: title, Key: title, Kind: "goal" };
  const { body } = await graph.send({ method: "POST", path: items, body: { fields } });
  return (body as { readonly id: string }).id;
}

function titles(rows: readonly unknown[]): (string | undefined)[] {
  return rows.map((row) => (row as { readonly fields?: { readonly Title: string } }).fields?.Title);
}

async function delta(graph: Graph, start: GraphPath, since?: string): Promise<Changes> {
  const [answer] = await deltas(graph, [{ start, since }]);
  if (answer === undefined || answer instanceof GraphProblem) {
    throw answer ?? new Error("Nothing was answered.");
  }
  return answer;
}
