import { expect, test } from "vitest";
import { check, provision } from "#provision/provision.ts";
import { emptyTenant, provisionedTenant } from "#support/company.ts";
import { companyPlan } from "#support/companyPlan.ts";

test("an empty tenant is made as the plan says, and reads back so", async () => {
  const company = emptyTenant();
  const report = await provision(companyPlan, company.administrator);
  expect(report.remaining).toEqual([]);
  expect(report.mended.length).toBeGreaterThan(40);
});

test("run twice, provisioning changes nothing", async () => {
  const company = await provisionedTenant();
  const writes = company.tenant.requests.filter(({ method }) => method !== "GET").length;
  const report = await provision(companyPlan, company.administrator);
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
