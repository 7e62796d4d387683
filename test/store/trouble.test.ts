import { expect, test } from "vitest";
import type { GoalId } from "#domain/goal/goal.ts";
import { joined, path, sitePath } from "#graph/path.ts";
import { ownTitle } from "#store/sharepoint/titles.ts";
import { StoreProblem } from "#store/StoreProblem.ts";
import { asAdministrator } from "#support/asAdministrator.ts";
import { provisionedTenant, type ProvisionedTenant } from "#support/company.ts";
import { hostname, ids, sites } from "#support/companyPlan.ts";
import { kindOf, own, readOne, shown } from "./contract.ts";
import * as samples from "./samples.ts";

const { bareGoal } = samples;
const tomsList = `${sites.peopleOne}/_api/web/lists/getByTitle('${ownTitle(ids.tom)}')`;

test("a create whose answer was lost is kept once", async () => {
  const { tenant, storeFor } = await provisionedTenant();
  const store = storeFor(ids.tom);
  tenant.faults.dropResponseAfterWrite(({ path }) => path.endsWith("/items"));
  const kept = await store.put(own(ids.tom), bareGoal);
  expect((await readOne(store, own(ids.tom))).rows).toEqual([kept]);
});

test("a change whose answer was lost is kept, and no conflict with itself", async () => {
  const { tenant, storeFor } = await provisionedTenant();
  const store = storeFor(ids.tom);
  const { version } = await store.put(own(ids.tom), samples.goal);
  const changed = { ...samples.goal, title: "Lisbon, at last" };
  tenant.faults.dropResponseAfterWrite(({ method }) => method === "PATCH");
  const kept = await store.put(own(ids.tom), changed, version);
  expect((await readOne(store, own(ids.tom))).rows).toEqual([
    { record: changed, version: kept.version },
  ]);
});

test("a removal whose answer was lost is done", async () => {
  const { tenant, storeFor } = await provisionedTenant();
  const store = storeFor(ids.tom);
  const { version } = await store.put(own(ids.tom), bareGoal);
  tenant.faults.dropResponseAfterWrite(({ method }) => method === "DELETE");
  await store.remove(own(ids.tom), bareGoal.id, version);
  expect((await readOne(store, own(ids.tom))).rows).toEqual([]);
});

test("a row removed and made anew elsewhere is a conflict for who read it before, and stays", async () => {
  const { storeFor } = await provisionedTenant();
  const store = storeFor(ids.tom);
  const { version } = await store.put(own(ids.tom), bareGoal);
  await store.remove(own(ids.tom), bareGoal.id, version);
  const anew = await store.put(own(ids.tom), { ...bareGoal, title: "Anew" });
  expect(await kindOf(store.remove(own(ids.tom), bareGoal.id, version))).toBe("conflict");
  const change = store.put(own(ids.tom), { ...bareGoal, title: "Late" }, version);
  expect(await kindOf(change)).toBe("conflict");
  expect((await readOne(store, own(ids.tom))).rows).toEqual([anew]);
});

test("without a network every call says so", async () => {
  const { tenant, storeFor } = await provisionedTenant();
  const store = storeFor(ids.tom);
  await store.directory();
  tenant.faults.offline(true);
  expect(await kindOf(store.directory())).toBe("offline");
  expect(await kindOf(store.put(own(ids.tom), bareGoal))).toBe("offline");
  expect(await kindOf(store.peopleAt(["dana.whitfield@contoso.com"]))).toBe("offline");
  const [read] = await store.read([own(ids.tom)]);
  expect(read?.status === "failed" && read.problem.kind).toBe("offline");
});

test("a directory that failed is asked for again", async () => {
  const { tenant, storeFor } = await provisionedTenant();
  const store = storeFor(ids.tom);
  tenant.faults.offline(true);
  expect(await kindOf(store.read([own(ids.tom)]))).toBe("offline");
  tenant.faults.offline(false);
  expect((await readOne(store, own(ids.tom))).status).toBe("read");
});

test("a service that does not answer is given up on in time", async () => {
  const { storeFor } = await provisionedTenant();
  const store = storeFor(ids.tom, {
    timeoutMillis: 20,
    transport: () => new Promise<Response>(() => undefined),
  });
  expect(await kindOf(store.directory())).toBe("timedOut");
});

test("parts that are throttled for a moment are asked for again", async () => {
  const { tenant, storeFor } = await provisionedTenant();
  const store = storeFor(ids.tom);
  tenant.faults.throttle(3, 0);
  expect((await store.directory()).me.id).toBe(ids.tom);
});

test("a service that is busy for long says for how long", async () => {
  const { tenant, storeFor } = await provisionedTenant();
  tenant.faults.throttle(10, 120);
  const problem: unknown = await storeFor(ids.tom)
    .directory()
    .catch((cause: unknown) => cause);
  expect(problem).toMatchObject({ kind: "throttled", retryAfter: 120 });
});

test("a sign-in that has ended is told as such", async () => {
  const company = await provisionedTenant();
  const transport = (request: Request) => {
    const headers = { ...Object.fromEntries(request.headers), authorization: "Bearer e30" };
    return company.tenant.fetch(new Request(request, { headers }));
  };
  expect(await kindOf(company.storeFor(ids.tom, { transport }).directory())).toBe("signedOut");
});

test("a colleague without a row in the directory is told that they are not set up", async () => {
  const { tenant, storeFor } = await provisionedTenant();
  for (const refusal of ["403", "404"] as const) {
    tenant.faults.refusal = refusal;
    expect(await kindOf(storeFor(ids.stranger).directory())).toBe("notProvisioned");
  }
});

test("refused and not there are told alike, as the service may say either", async () => {
  const { tenant, storeFor } = await provisionedTenant();
  const store = storeFor(ids.rosa);
  for (const refusal of ["403", "404"] as const) {
    tenant.faults.refusal = refusal;
    const [read] = await store.read([own(ids.tom)]);
    expect(read?.status === "failed" && read.problem.kind).toBe("forbidden");
    expect(await kindOf(store.put(own(ids.tom), bareGoal))).toBe("forbidden");
  }
});

test("one's own list that is missing is told as not set up, and names the list", async () => {
  const company = await provisionedTenant();
  await asAdministrator(company, "DELETE", tomsList);
  const store = company.storeFor(ids.tom);
  const [read] = await store.read([own(ids.tom)]);
  const problem = read?.status === "failed" ? read.problem : undefined;
  expect(problem).toMatchObject({
    kind: "notProvisioned",
    message: expect.stringContaining(ownTitle(ids.tom)),
  });
  expect(await kindOf(store.put(own(ids.tom), bareGoal))).toBe("notProvisioned");
});

test("where the app's grant on a site does not reach its lists, that is told as not set up", async () => {
  const { tenant, storeFor } = await provisionedTenant();
  tenant.faults.siteGrantReachesBrokenLists = false;
  const [read] = await storeFor(ids.tom).read([own(ids.tom)]);
  expect(read?.status === "failed" && read.problem.kind).toBe("notProvisioned");
});

test("a column that somebody removed is named when a goal is saved", async () => {
  const company = await provisionedTenant();
  await asAdministrator(
    company,
    "DELETE",
    `${tomsList}/fields/getByInternalNameOrTitle('TargetDay')`,
  );
  const problem: unknown = await company
    .storeFor(ids.tom)
    .put(own(ids.tom), samples.goal)
    .catch((cause: unknown) => cause);
  expect(problem).toMatchObject({
    kind: "columnChanged",
    message: expect.stringMatching(/own-.*TargetDay/),
  });
});

test("a Key column that was made anew under another name is named when the list is read", async () => {
  const company = await provisionedTenant();
  const store = company.storeFor(ids.tom);
  await store.put(own(ids.tom), bareGoal);
  await asAdministrator(company, "DELETE", `${tomsList}/fields/getByInternalNameOrTitle('Key')`);
  const [read] = await store.read([own(ids.tom)]);
  const problem = read?.status === "failed" ? read.problem : undefined;
  expect(problem).toMatchObject({ kind: "columnChanged", message: expect.stringContaining("Key") });
});

test("rows that make no sense are listed and hide nothing else", async () => {
  const company = await provisionedTenant();
  const store = company.storeFor(ids.tom);
  const kept = await store.put(own(ids.tom), bareGoal);
  const details = (source: object) => JSON.stringify(source);
  await addRow(company, { Title: "Typed by hand" });
  await addRow(company, { Key: "k1", Kind: "hope", Title: "x", Details: details({ v: 1 }) });
  await addRow(company, { Key: "k2", Kind: "goal", Title: "x", Details: "{" });
  await addRow(company, { Key: "k3", Kind: "goal", Title: "x", Details: details({ v: 2 }) });
  await addRow(company, {
    Key: "k4",
    Kind: "update",
    Day: "2026-02-30",
    Details: details({ v: 1 }),
  });
  const { rows, unreadable } = await readOne(store, own(ids.tom));
  expect(rows).toEqual([kept]);
  expect(unreadable.map(({ id }) => id)).toEqual(["", "k1", "k2", "k3", "k4"]);
  expect(unreadable.map(({ reason }) => reason)).toEqual([
    expect.stringContaining("schema version undefined"),
    expect.stringContaining("Kind"),
    expect.stringContaining("JSON"),
    expect.stringContaining("schema version 2"),
    expect.stringContaining("Goal"),
  ]);
});

test("what a newer version of the app wrote is kept when this one saves", async () => {
  const company = await provisionedTenant();
  const store = company.storeFor(ids.tom);
  const { version } = await store.put(own(ids.tom), samples.goal);
  const row = await readRow(company, version.item);
  const before = JSON.parse(String(row["Details"])) as Readonly<Record<string, unknown>>;
  const newer = {
    ...before,
    mood: "sunny",
    picture: { ...(before["picture"] as object), frame: "oak" },
    steps: (before["steps"] as readonly object[]).map((step) => ({ ...step, effort: 3 })),
  };
  await asAdministrator(company, "POST", `${tomsList}/fields`, {
    Title: "Colour",
    FieldTypeKind: 2,
  });
  await changeRow(company, version.item, { Details: JSON.stringify(newer), Colour: "green" });
  const [kept] = (await readOne(store, own(ids.tom))).rows;
  const [first, second] = samples.goal.steps;
  const swapped = { ...samples.goal, steps: [second, first].filter((step) => step !== undefined) };
  await store.put(own(ids.tom), swapped, kept?.version);
  // Another device, which never read the row, only knows its version.
  const after = (await readOne(store, own(ids.tom))).rows[0];
  await company.storeFor(ids.tom).put(own(ids.tom), { ...swapped, title: "New" }, after?.version);
  const written = await readRow(company, version.item);
  expect(written["Colour"]).toBe("green");
  expect(JSON.parse(String(written["Details"]))).toMatchObject({
    mood: "sunny",
    picture: { frame: "oak", alt: "A yellow tram" },
    steps: [
      { id: "s2", effort: 3 },
      { id: "s1", effort: 3 },
    ],
  });
});

test("a list of more rows than a page is read to its end", async () => {
  const { storeFor } = await provisionedTenant();
  const store = storeFor(ids.tom);
  for (let count = 0; count < 205; count += 1) {
    await store.put(shown(ids.tom, ids.dana), { ...samples.point, id: `p${count}` });
  }
  const { rows } = await readOne(storeFor(ids.dana), shown(ids.tom, ids.dana));
  expect(new Set(rows.map(({ record }) => record.id)).size).toBe(205);
});

test("a problem never repeats what a person typed or whom it is about", async () => {
  const company = await provisionedTenant();
  const secret = "A secret wish";
  await asAdministrator(company, "DELETE", `${tomsList}/fields/getByInternalNameOrTitle('Rank')`);
  const goal = { ...bareGoal, id: "secret-id" as GoalId, title: secret };
  const problem: unknown = await company
    .storeFor(ids.tom)
    .put(own(ids.tom), goal)
    .catch((cause: unknown) => cause);
  expect(problem).toBeInstanceOf(StoreProblem);
  for (let each: unknown = problem; each instanceof Error; each = each.cause) {
    const words = `${each.message} ${JSON.stringify(each)} ${each.stack}`;
    expect(words).not.toContain(secret);
    expect(words).not.toContain("secret-id");
  }
});

function itemsPath() {
  const site = sitePath(hostname, new URL(sites.peopleOne).pathname);
  return joined(site, path`/lists/${ownTitle(ids.tom)}/items`);
}

async function addRow(company: ProvisionedTenant, fields: object): Promise<void> {
  await company.graphFor(ids.tom).send({ method: "POST", path: itemsPath(), body: { fields } });
}

async function changeRow(company: ProvisionedTenant, item: string, fields: object): Promise<void> {
  const at = joined(itemsPath(), path`/${item}`);
  await company.graphFor(ids.tom).send({ method: "PATCH", path: at, body: { fields } });
}

async function readRow(
  company: ProvisionedTenant,
  item: string,
): Promise<Readonly<Record<string, unknown>>> {
  const at = joined(itemsPath(), path`/${item}?$expand=fields`);
  const { body } = await company.graphFor(ids.tom).send({ method: "GET", path: at });
  return (body as { readonly fields: Readonly<Record<string, unknown>> }).fields;
}
