import { expect, test } from "vitest";
import { joined, path, sitePath } from "#graph/path.ts";
import type { PersonId } from "#domain/person/person.ts";
import type { OwnedPlace } from "#store/owned/OwnedLists.ts";
import { sharePointLists } from "#store/owned/sharePointLists.ts";
import { provisionedTenant, type ProvisionedTenant } from "#support/company.ts";
import { hostname, ids, north } from "#support/companyPlan.ts";
import * as samples from "./samples.ts";

const own = { kind: "own", owner: ids.tom } as const;
const toDana = { kind: "shown", by: ids.tom, to: ids.dana } as const;
const wall = { kind: "wall", owner: ids.tom, team: north } as const;
const pictures: OwnedPlace = { kind: "pictures", owner: ids.tom };

function listsOf(company: ProvisionedTenant, person: PersonId = ids.tom) {
  const store = company.storeFor(person);
  return sharePointLists({
    graph: company.graphFor(person),
    me: person,
    known: async () => {
      await store.directory();
      const known = store.sites();
      if (known === undefined) throw new Error("The directory told no sites.");
      return known;
    },
  });
}

async function filled() {
  const company = await provisionedTenant();
  const store = company.storeFor(ids.tom);
  await store.put(own, samples.goal);
  for (let count = 0; count < 45; count += 1)
    await store.put(own, { ...samples.update, id: `update-${String(count)}` });
  await store.put(own, samples.participation);
  await store.put(toDana, samples.shownGoal);
  await store.put(wall, samples.card);
  const lists = listsOf(company);
  return { company, store, lists };
}

/** Puts files into Tom's library as he would by hand. */
async function putFiles(company: ProvisionedTenant, names: readonly string[]): Promise<void> {
  const headers = { authorization: `Bearer ${company.tokenFor(ids.tom)}` };
  const base = "https://graph.microsoft.com/v1.0";
  const site = `${base}/sites/${hostname}:/sites/beyond-target-people-1:`;
  const drive = await company.tenant.fetch(
    new Request(`${site}/lists/own-pictures-${ids.tom}/drive`, { headers }),
  );
  const { id } = (await drive.json()) as { readonly id: string };
  for (const name of names) {
    const put = await company.tenant.fetch(
      new Request(`${base}/drives/${id}/root:/${name}:/content`, {
        method: "PUT",
        headers: { ...headers, "content-type": "image/jpeg" },
        body: new Uint8Array([1, 2, 3]),
      }),
    );
    if (!put.ok) throw new Error(`The file was not taken: ${String(put.status)}`);
  }
}

test("what is there is counted by its kind, also what this version cannot read", async () => {
  const { company, lists } = await filled();
  await putFiles(company, ["one.jpg", "two.jpg"]);
  expect(await lists.survey(own)).toEqual(
    new Map([
      ["goal", 1],
      ["update", 45],
      ["participation", 1],
    ]),
  );
  expect(await lists.survey(toDana)).toEqual(new Map([["shownGoal", 1]]));
  expect(await lists.survey(wall)).toEqual(new Map([["card", 1]]));
  expect(await lists.survey(pictures)).toEqual(new Map([["file", 2]]));
});

test("a row is given as it stands", async () => {
  const { lists } = await filled();
  const goal = (await lists.rows(own)).find(({ kind }) => kind === "goal");
  expect(goal).toMatchObject({
    key: samples.goal.id,
    title: "Lisbon with my sister",
    columns: { Status: "active", CostMinor: 240_000 },
    details: { v: 1 },
  });
  expect(Object.keys(goal?.columns ?? {}).filter((name) => name.startsWith("@"))).toEqual([]);
});

test("everything goes, batch by batch and told by kind, but for the kind that stays", async () => {
  const { store, lists } = await filled();
  const told: (readonly string[])[] = [];
  await lists.empty(own, { keep: "participation", gone: (kinds) => void told.push(kinds) });
  expect(Math.max(...told.map(({ length }) => length))).toBeLessThanOrEqual(20);
  expect(told.flat().toSorted()).toEqual(["goal", ...Array.from({ length: 45 }, () => "update")]);
  const [read] = await store.read([own]);
  expect(read).toMatchObject({
    status: "read",
    rows: [{ record: samples.participation }],
    unreadable: [],
  });
});

test("files go too", async () => {
  const { company, lists } = await filled();
  await putFiles(company, ["one.jpg", "two.jpg", "holiday.png"]);
  await lists.empty(pictures, { gone: () => undefined });
  expect(await lists.survey(pictures)).toEqual(new Map());
});

test("what would not go is told, what went is gone, and asking again goes on from there", async () => {
  const { company, lists } = await filled();
  company.tenant.faults.fail(
    1,
    500,
    "generalException",
    ({ method, path }) => method === "DELETE" && path.includes("/items/"),
  );
  let gone = 0;
  const empty = () => lists.empty(own, { gone: (kinds) => void (gone += kinds.length) });
  await expect(empty()).rejects.toMatchObject({ name: "StoreProblem" });
  expect(gone).toBe(46);
  await empty();
  expect(gone).toBe(47);
  expect((await lists.survey(own)).size).toBe(0);
});

test("where nothing goes, the rest is not asked for in vain", async () => {
  const { company, lists } = await filled();
  company.tenant.faults.fail(
    1_000,
    403,
    "accessDenied",
    ({ method, path }) => method === "DELETE" && path.includes("/items/"),
  );
  const before = company.tenant.requests.length;
  await expect(lists.empty(own, { gone: () => undefined })).rejects.toMatchObject({
    name: "StoreProblem",
  });
  const deletes = company.tenant.requests.slice(before).filter(({ method }) => method === "DELETE");
  expect(deletes.length).toBeLessThanOrEqual(20);
});

test("nobody empties another's list", async () => {
  const { company, lists } = await filled();
  const danas = listsOf(company, ids.dana);
  await expect(danas.empty(toDana, { gone: () => undefined })).rejects.toMatchObject({
    kind: "forbidden",
  });
  expect(await lists.survey(toDana)).toEqual(new Map([["shownGoal", 1]]));
});

test("the plan that a manager keeps is given where there is one, and nothing where there is none", async () => {
  const { company, lists } = await filled();
  expect(await lists.plan()).toEqual([]);
  const site = sitePath(hostname, "sites/beyond-target-people-1");
  await company.graphFor(ids.dana).send({
    method: "POST",
    path: joined(site, path`/lists/${`plan-${ids.tom}`}/items`),
    body: {
      fields: { Key: "q4", Kind: "plan", Title: "Q4", QuotaMinor: 25_000_000, Details: "no json" },
    },
  });
  expect(await lists.plan()).toEqual([
    expect.objectContaining({
      key: "q4",
      kind: "plan",
      title: "Q4",
      columns: expect.objectContaining({ QuotaMinor: 25_000_000 }),
      details: "no json",
    }),
  ]);
});

test("a row whose nested part fills a stack is given as the text that it is", async () => {
  const { company, lists } = await filled();
  const site = sitePath(hostname, "sites/beyond-target-people-1");
  const details = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
  await company.graphFor(ids.dana).send({
    method: "POST",
    path: joined(site, path`/lists/${`plan-${ids.tom}`}/items`),
    body: { fields: { Key: "q4", Kind: "plan", Title: "Q4", Details: details } },
  });
  expect(await lists.plan()).toMatchObject([{ key: "q4", details }]);
});
