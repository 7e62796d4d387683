import { expect, test } from "vitest";
import { createCommissionModel } from "#app/commission/createCommissionModel.ts";
import { createTeamPayModel } from "#app/commission/createTeamPayModel.ts";
import { createTabModel } from "#app/tabModel.ts";
import { statementsOf } from "#domain/commission/statement.ts";
import type { PersonId } from "#domain/person/person.ts";
import { provisionedTenant } from "#support/company.ts";
import { hostname, ids, sites } from "#support/companyPlan.ts";
import { fixedInputs } from "#support/openTab.ts";
import { theDay } from "../../domain/arbitraries.ts";
import { pence, pounds } from "../../domain/commission/parts.ts";
import { draft, money } from "../../domain/commission/records/payParts.ts";

async function company() {
  const tenant = await provisionedTenant();
  const open = async (person: PersonId) => {
    const tab = createTabModel(tenant.storeFor(person), fixedInputs(person));
    tab.notice.read();
    await tab.open();
    return tab.parts;
  };
  return { tenant, open };
}

const june = {
  first: theDay("2026-06-01"),
  currency: pounds,
  quota: money("40,000"),
  result: money("30,000"),
  deals: [],
  cancellations: [],
};

test("what a manager writes down is what their report's pay is worked out from", async () => {
  const { open } = await company();
  const dana = createTeamPayModel(await open(ids.dana));
  await dana.look();
  expect(await dana.addVersion([ids.tom, ids.rosa], draft("2026-01-01")).saved).toBe(true);
  expect(await dana.setFigures([{ person: ids.tom, figures: june }]).saved).toBe(true);

  const tom = createCommissionModel(await open(ids.tom));
  await tom.look();
  const pay = tom.pay.get();
  if (pay.status !== "ready" || pay.pay.status !== "good") throw new Error(pay.status);
  const paid = statementsOf(pay.pay.book).find(({ period }) => period.first === june.first)?.paid;
  expect(paid).toBe(pence("1,500"));
  expect(pay).toMatchObject({ managers: { status: "read" }, figures: [{ quotaBy: "manager" }] });

  // Nobody manages Dana, and her list is there and empty.
  const own = createCommissionModel(await open(ids.dana));
  await own.look();
  expect(own.pay.get()).toMatchObject({ managers: { status: "read" }, pay: { status: "noPlan" } });
});

test("a row of which not even the kind is known may be the plan that holds", async () => {
  const { tenant, open } = await company();
  const dana = createTeamPayModel(await open(ids.dana));
  await dana.look();
  await dana.addVersion([ids.tom], draft("2026-01-01")).saved;
  const { status } = await tenant.tenant.fetch(
    new Request(
      `https://graph.microsoft.com/v1.0/sites/${hostname}:${new URL(sites.peopleOne).pathname}:/lists/plan-${ids.tom}/items`,
      {
        method: "POST",
        headers: {
          Authorization: `Bearer ${tenant.tokenFor(ids.dana)}`,
          "Content-Type": "application/json",
        },
        body: JSON.stringify({ fields: { Key: "odd", Kind: "payPlan", Details: "no json" } }),
      },
    ),
  );
  expect(status).toBe(201);
  const tom = createCommissionModel(await open(ids.tom));
  await tom.look();
  expect(tom.pay.get()).toMatchObject({ pay: { status: "unreadable" } });
  await dana.look();
  expect(dana.team.get()).toMatchObject({
    reports: expect.arrayContaining([
      expect.objectContaining({
        pay: expect.objectContaining({ pay: { status: "unreadable" } }) as unknown,
      }),
    ]) as unknown,
  });
});
