import { expect, test } from "vitest";
import { createTeamPayModel } from "#app/commission/createTeamPayModel.ts";
import type { ReportPay, TeamPay } from "#app/commission/TeamPayModel.ts";
import type { Person } from "#domain/person/person.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { danasDirectory, ines, team, tom } from "#support/galleryPeople.ts";
import { openTab } from "#support/openTab.ts";
import { theDay } from "../../domain/arbitraries.ts";
import { pounds } from "../../domain/commission/parts.ts";
import { draft, figures, money, plan } from "../../domain/commission/records/payParts.ts";

const planOf = (person: Person) => ({ kind: "plan", of: person.id }) as const;

async function opened(prepare: (lists: ReturnType<typeof galleryLists>) => void = () => undefined) {
  const lists = galleryLists();
  prepare(lists);
  const { model: tab, store } = await openTab(lists, danasDirectory);
  const model = createTeamPayModel(tab.parts);
  const pay = (): Extract<TeamPay, { status: "ready" }> => {
    const found = model.team.get();
    if (found.status !== "ready") throw new Error(`The team is ${found.status}.`);
    return found;
  };
  const of = (person: Person): ReportPay | undefined =>
    pay().reports.find((report) => report.person.id === person.id)?.pay;
  const readOf = (person: Person): Extract<ReportPay, { status: "read" }> => {
    const found = of(person);
    if (found?.status !== "read") throw new Error(`The pay is ${found?.status}.`);
    return found;
  };
  return { lists, store, model, pay, of, readOf };
}

test("a manager reads the pay of each report when they look, and of nobody else", async () => {
  const { lists, model, pay, of, readOf } = await opened();
  lists.plant(planOf(tom), plan("toms", "2026-01-01"));
  expect(pay().reports.map(({ person, pay: { status } }) => [person.firstName, status])).toEqual([
    ["Inês", "unread"],
    ["Noor", "unread"],
    ["Tom", "unread"],
  ]);
  await model.look();
  expect(readOf(tom)).toMatchObject({ versions: [{ by: "manager", standing: "now" }] });
  expect(of(ines)).toMatchObject({ status: "read", pay: { status: "noPlan" } });
});

test("what a report typed of their own pay is no part of what their manager reads", async () => {
  const { lists, model, readOf } = await opened();
  lists.plant({ kind: "own", owner: tom.id }, plan("secret", "2026-01-01"));
  await model.look();
  expect(JSON.stringify(readOf(tom))).not.toContain("secret");
});

test("somebody whose plan another manager keeps is told apart from one with none", async () => {
  const { store, model, of } = await opened();
  store.refuse(planOf(tom));
  await model.look();
  expect(of(tom)).toEqual({ status: "keptByOther" });
});

test("one plan for several people is one row for each, undone together", async () => {
  const { lists, model, readOf } = await opened();
  await model.look();
  const added = model.addVersion([tom.id, ines.id], draft("2026-01-01"));
  expect(await added.saved).toBe(true);
  const rows = [tom, ines].flatMap((person) => lists.in(planOf(person)));
  expect(rows.map(({ kind }) => kind)).toEqual(["payPlan", "payPlan"]);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(2);
  expect(readOf(ines).pay.status).toBe("good");
  expect(await added.undo()).toBe(true);
  expect([tom, ines].flatMap((person) => lists.in(planOf(person)))).toEqual([]);
});

test("a version that has begun is not taken away but corrected, for all to see", async () => {
  const { lists, model, readOf } = await opened((there) => {
    there.plant(planOf(tom), plan("begun", "2026-01-01"), plan("coming", "2027-01-01"));
  });
  await model.look();
  await model.removeVersion(tom.id, "begun").saved;
  expect(lists.in(planOf(tom))).toHaveLength(2);
  await model.removeVersion(tom.id, "coming").saved;
  expect(lists.in(planOf(tom)).map(({ id }) => id)).toEqual(["begun"]);
  await model.correctVersion(tom.id, "begun", draft("2026-01-01"), "Wrong quota.").saved;
  expect(readOf(tom).versions.map(({ version, standing }) => [version.because, standing])).toEqual([
    [undefined, "corrected"],
    ["Wrong quota.", "now"],
  ]);
});

test("an import of figures is written for each, repeated without doubling, and undone in one", async () => {
  const { lists, model, readOf } = await opened((there) => {
    there.plant(planOf(tom), figures("2026-10-01", { quota: money("40,000") }));
  });
  await model.look();
  const rows = [tom, ines].flatMap((person) =>
    ["2026-10-01", "2026-11-01"].map((first) => ({
      person: person.id,
      figures: {
        first: theDay(first),
        currency: pounds,
        quota: money("41,000"),
        result: money("39,000"),
        deals: [],
        cancellations: [],
      },
    })),
  );
  const change = model.setFigures(rows);
  expect(await change.saved).toBe(true);
  expect(await model.setFigures(rows).saved).toBe(true);
  expect(lists.in(planOf(tom))).toHaveLength(2);
  expect(lists.in(planOf(ines))).toHaveLength(2);
  expect(readOf(tom).figures[0]?.figures).toMatchObject({ quota: money("41,000") });
  expect(await change.undo()).toBe(true);
  expect(readOf(tom).figures).toMatchObject([{ figures: { quota: money("40,000") } }]);
  expect(readOf(tom).figures[0]?.figures).not.toHaveProperty("result");
  expect(lists.in(planOf(ines))).toEqual([]);
  expect(await model.removeFigures(tom.id, theDay("2026-10-01")).saved).toBe(true);
  expect(lists.in(planOf(tom))).toEqual([]);
});

test("a template is kept for the team a leader leads, written over, removed and brought back", async () => {
  const { lists, model, pay } = await opened((there) => {
    there.plant(
      { kind: "team", team: team.id },
      { ...plan("broken", "2026-01-01"), kind: "payTemplate", content: {} },
    );
  });
  await model.look();
  expect(pay().teams).toMatchObject([{ id: team.id, templates: [], unreadable: 1 }]);
  await model.keepTemplate(team.id, draft("2026-01-01")).saved;
  const [kept] = pay().teams[0]?.templates ?? [];
  const id = kept?.template.id ?? "";
  await model.keepTemplate(team.id, { ...draft("2026-01-01"), name: "Inside sales" }, id).saved;
  expect(pay().teams[0]?.templates).toMatchObject([{ template: { id, name: "Inside sales" } }]);
  const removal = model.removeTemplate(team.id, id);
  expect(await removal.saved).toBe(true);
  expect(lists.in({ kind: "team", team: team.id })).toHaveLength(1);
  expect(await removal.undo()).toBe(true);
  expect(pay().teams[0]?.templates).toHaveLength(1);
});

test("who leads nothing and has no report has nothing to keep", async () => {
  const lists = galleryLists();
  const { model: tab } = await openTab(lists, { ...danasDirectory, relations: [], teams: [] });
  const model = createTeamPayModel(tab.parts);
  await model.look();
  expect(model.team.get()).toMatchObject({ status: "ready", reports: [], teams: [] });
});
