import { expect, test } from "vitest";
import { check, provision } from "#provision/provision.ts";
import type { OrganisationPlan } from "#provision/plan/OrganisationPlan.ts";
import { asAdministrator } from "#support/asAdministrator.ts";
import { emptyTenant, provisionedTenant } from "#support/company.ts";
import { addressOf, companyPlan, ids, sites } from "#support/companyPlan.ts";
import { payPlan } from "../store/samples.ts";

/** Two people and nobody else, where a whole company would only take longer. */
const couple: OrganisationPlan = {
  ...companyPlan,
  people: companyPlan.people.slice(0, 2),
  teams: [],
  relations: companyPlan.relations.slice(0, 1),
};

test("an empty tenant is made as the plan says, and reads back so", async () => {
  const company = emptyTenant();
  const report = await provision(companyPlan, company.administrator);
  expect(report.remaining).toEqual([]);
  expect(report.mended.length).toBeGreaterThan(40);
});

test("run twice, provisioning changes nothing", async () => {
  const company = await provisionedTenant(couple);
  const writes = company.tenant.requests.filter(({ method }) => method !== "GET").length;
  const report = await provision(couple, company.administrator);
  expect(report).toEqual({ mended: [], remaining: [] });
  const since = company.tenant.requests.filter(({ method }) => method !== "GET").length - writes;
  expect(since).toBe(0);
});

test("check tells what is missing in an empty tenant and changes nothing", async () => {
  const company = emptyTenant();
  const report = await check(companyPlan, company.administrator);
  expect(report.mended).toEqual([]);
  expect(report.remaining).toContainEqual(expect.stringMatching(/: People is missing$/));
  expect(company.tenant.requests.every(({ method }) => method === "GET")).toBe(true);
});

const people = `${sites.peopleOne}/_api/web`;
const tomsOwn = `${people}/lists/getByTitle('own-${ids.tom}')`;
const directory = `${sites.directory}/_api/web/lists`;
const danaLogin = `i:0#.f|membership|${addressOf("Dana Whitfield")}`;
const strangerLogin = `i:0#.f|membership|${addressOf("Noor Stranger")}`;

type Tampering = readonly [method: "POST" | "MERGE" | "DELETE", url: string, body?: object];

test.for<[string, readonly Tampering[], RegExp]>([
  ["a list that was deleted", [["DELETE", tomsOwn]], /own-.* is missing/],
  [
    "a column that was deleted",
    [["DELETE", `${tomsOwn}/fields/getByInternalNameOrTitle('Rank')`]],
    /Rank is missing/,
  ],
  [
    "a column that is no longer unique",
    [
      [
        "MERGE",
        `${tomsOwn}/fields/getByInternalNameOrTitle('Key')`,
        { EnforceUniqueValues: false },
      ],
    ],
    /Key has another setting of EnforceUniqueValues/,
  ],
  [
    "a choice that was taken away",
    [["MERGE", `${tomsOwn}/fields/getByInternalNameOrTitle('Status')`, { Choices: ["draft"] }]],
    /Status has another setting of Choices/,
  ],
  [
    "versions switched on",
    [["MERGE", tomsOwn, { EnableVersioning: true }]],
    /another setting of EnableVersioning/,
  ],
  ["a list open to search", [["MERGE", tomsOwn, { NoCrawl: false }]], /another setting of NoCrawl/],
  ["members who may share", [["MERGE", people, { MembersCanShare: true }]], /members can share/],
  [
    "a list that inherits its site's permissions again",
    [["POST", `${tomsOwn}/resetroleinheritance`]],
    /can be read by everybody in the site/,
  ],
  [
    "a row of the directory that was changed",
    [["MERGE", `${directory}/getByTitle('People')/items(1)`, { HomeSiteId: "elsewhere" }]],
    /another HomeSiteId/,
  ],
  [
    "a row of the directory that was removed",
    [["DELETE", `${directory}/getByTitle('Relations')/items(1)`]],
    /Relations: the row .* is missing/,
  ],
  [
    "a row of the directory that somebody added",
    [
      [
        "POST",
        `${directory}/getByTitle('Addresses')/items`,
        { Address: "spy@example.com", PersonId: ids.tom },
      ],
    ],
    /spy@example.com is not in the plan/,
  ],
  [
    "a stranger among those who may open a site",
    [
      [
        "POST",
        `${people}/sitegroups/getByName('Beyond Target people')/users`,
        { LoginName: strangerLogin },
      ],
    ],
    /holds .*noor/,
  ],
])("%s is told by the check and mended by provisioning", async ([, tampering, told]) => {
  const company = await provisionedTenant(couple);
  for (const [method, url, body] of tampering) await asAdministrator(company, method, url, body);
  const { remaining } = await check(couple, company.administrator);
  expect(remaining).toEqual([expect.stringMatching(told)]);
  const report = await provision(couple, company.administrator);
  expect(report).toEqual({ mended: remaining, remaining: [] });
});

test("somebody with a right the plan does not give loses it, on a list and on a site", async () => {
  const company = await provisionedTenant(couple);
  const { Id } = (await asAdministrator(company, "POST", `${people}/ensureuser`, {
    logonName: danaLogin,
  })) as { readonly Id: number };
  for (const at of [tomsOwn, people]) {
    const grant = `roleassignments/addroleassignment(principalid=${Id},roledefid=1073741826)`;
    await asAdministrator(company, "POST", `${at}/${grant}`);
  }
  const { remaining } = await check(couple, company.administrator);
  expect(remaining).toEqual([
    expect.stringMatching(/people-1: Dana Whitfield holds Read/),
    expect.stringMatching(/own-.*: Dana Whitfield holds Read/),
  ]);
  const report = await provision(couple, company.administrator);
  expect(report).toEqual({ mended: remaining, remaining: [] });
});

test("an administrator beside the break-glass group is told, and left to a person to remove", async () => {
  const company = await provisionedTenant(couple);
  const { Id } = (await asAdministrator(company, "POST", `${people}/ensureuser`, {
    logonName: danaLogin,
  })) as { readonly Id: number };
  await asAdministrator(company, "MERGE", `${people}/getUserById(${Id})`, { IsSiteAdmin: true });
  const report = await provision(couple, company.administrator);
  expect(report.mended).toEqual([]);
  expect(report.remaining).toEqual([
    expect.stringMatching(/dana.* administers it and can read every list/),
  ]);
});

test("a new manager means new rights, and the old one's end; nothing moves", async () => {
  const company = await provisionedTenant();
  const plan: OrganisationPlan = {
    ...companyPlan,
    relations: [
      ...companyPlan.relations.map((relation) =>
        relation.person === ids.rosa
          ? { ...relation, until: company.administrator.today }
          : relation,
      ),
      { person: ids.rosa, other: ids.leila, kind: "manager", from: company.administrator.today },
    ],
  };
  const { remaining } = await provision(plan, company.administrator);
  expect(remaining).toEqual([]);
  const statuses = await Promise.all(
    [ids.dana, ids.leila].map(async (manager) => {
      const place = { kind: "shown", by: ids.rosa, to: manager } as const;
      const [asReader] = await company.storeFor(manager).read([place]);
      const [asWriter] = await company.storeFor(ids.rosa).read([place]);
      return [asReader?.status, asWriter?.status];
    }),
  );
  expect(statuses).toEqual([
    ["failed", "read"],
    ["read", "read"],
  ]);
});

test("of two managers the one for the longest keeps the plan, and the other has no part in it", async () => {
  const company = await provisionedTenant();
  const { today } = company.administrator;
  const plan: OrganisationPlan = {
    ...companyPlan,
    relations: [
      { person: ids.rosa, other: ids.leila, kind: "manager", from: today },
      ...companyPlan.relations,
    ],
  };
  const keepers = async (of: OrganisationPlan) => {
    const { remaining } = await provision(of, company.administrator);
    expect(remaining).toEqual([]);
    const place = { kind: "plan", of: ids.rosa } as const;
    const record = { ...payPlan, id: "kept" };
    return await Promise.all(
      [ids.dana, ids.leila, ids.rosa].map(async (person) => {
        const [read] = await company.storeFor(person).read([place]);
        const put = await company
          .storeFor(person)
          .put(place, record)
          .catch(() => undefined);
        return [read?.status, put !== undefined];
      }),
    );
  };
  const kept = ["read", true];
  const nothing = ["failed", false];
  expect(await keepers(plan)).toEqual([kept, nothing, ["read", false]]);
  // When the first one's time is over the list is the other's, with all that is in it.
  const over = plan.relations.map((relation) =>
    relation.other === ids.dana && relation.person === ids.rosa
      ? { ...relation, until: today }
      : relation,
  );
  expect(await keepers({ ...plan, relations: over })).toEqual([nothing, kept, ["read", false]]);
});

test("somebody who left keeps nothing, and their lists stay", async () => {
  const company = await provisionedTenant();
  const plan: OrganisationPlan = {
    ...companyPlan,
    people: companyPlan.people.map((each) =>
      each.id === ids.sam ? { ...each, active: false } : each,
    ),
  };
  const { remaining } = await provision(plan, company.administrator);
  expect(remaining).toEqual([]);
  const [read] = await company
    .storeFor(ids.dana)
    .read([{ kind: "shown", by: ids.sam, to: ids.dana }]);
  expect(read?.status).toBe("read");
  await expect(company.storeFor(ids.sam).directory()).rejects.toMatchObject({
    kind: "notProvisioned",
  });
});

test("a relation struck from the plan leaves a list that is told, since its reader still reads it", async () => {
  const company = await provisionedTenant();
  const plan: OrganisationPlan = {
    ...companyPlan,
    relations: companyPlan.relations.filter(({ kind }) => kind !== "peer"),
  };
  const { remaining } = await provision(plan, company.administrator);
  expect(remaining).toHaveLength(2);
  expect(remaining[0]).toMatch(/shown-.* is not in the plan, and its readers are not checked/);
});

test("a site that is not there is made, and its maker is told to step down from it", async () => {
  const company = emptyTenant();
  const plan = { ...couple, directory: "https://contoso.sharepoint.com/sites/new" };
  const { remaining } = await provision(plan, company.administrator);
  expect(remaining).toEqual([
    expect.stringMatching(/sites\/new: .*ravi\.root@contoso\.com administers it/),
  ]);
});

test("a site that is not there and may not be made is told with the cure", async () => {
  const company = emptyTenant();
  company.tenant.faults.fail(1, 403, "accessDenied", ({ path }) => /spsitemanager/i.test(path));
  const plan = { ...companyPlan, directory: "https://contoso.sharepoint.com/sites/new" };
  await expect(provision(plan, company.administrator)).rejects.toThrow(
    /no site at .*new and SharePoint did not let this account make one\. Create it/,
  );
});

test("a host that does not answer is told with the cure", async () => {
  const company = emptyTenant();
  const plan = { ...companyPlan, directory: "https://elsewhere.sharepoint.com/sites/a" };
  await expect(provision(plan, company.administrator)).rejects.toThrow(/could not be reached/);
});

test("a token that is not for SharePoint is told as such", async () => {
  const company = emptyTenant();
  const token = () => Promise.resolve(company.tokenFor(ids.root));
  await expect(provision(companyPlan, { ...company.administrator, token })).rejects.toThrow(
    /did not accept the token\. The token must be for https/,
  );
});
