import { afterEach, expect, test } from "vitest";
import { provisionedTenant, type ProvisionedTenant } from "#support/company.ts";
import { addressOf, hostname, ids } from "#support/companyPlan.ts";
import { shownGoals } from "../growth/shownGoals.ts";
import { createGraphReader, type GraphReader } from "./graphReader.ts";
import { readTalk } from "./readTalk.ts";

let company: ProvisionedTenant | undefined;

afterEach(() => company?.tenant.close());

const directory = { hostname, path: "sites/beyond-target" };

async function signedInAsDana(): Promise<{ asked: () => number; graph: GraphReader }> {
  const made = await provisionedTenant();
  company = made;
  const before = made.tenant.requests.length;
  return {
    asked: () => made.tenant.requests.length - before,
    graph: createGraphReader(made.tokenFor(ids.dana), made.tenant.fetch),
  };
}

test("the naive client finds the goals that were shown, and asks about one, in ten calls", async () => {
  const { graph, asked } = await signedInAsDana();
  const goals = shownGoals("tom").slice(0, 2);
  const store = company?.storeFor(ids.tom);
  for (const goal of goals) await store?.put({ kind: "shown", by: ids.tom, to: ids.dana }, goal);
  const written = asked();

  const talk = await readTalk(graph, directory, addressOf("Tom Okafor"));

  expect(talk.goals.map(({ title }) => title)).toEqual(goals.map(({ title }) => title));
  expect(talk.questions.length).toBeGreaterThan(0);
  expect(asked() - written).toBe(10);
});

test("a refusal is an error and never an empty list", async () => {
  await signedInAsDana();
  const stranger = createGraphReader("bm90aGluZw", company?.tenant.fetch);
  await expect(stranger.many("/sites/any/lists")).rejects.toThrow(/answered with 401/);
});
