import { expect, test } from "vitest";
import { createCommissionModel } from "#app/commission/createCommissionModel.ts";
import type { Pay } from "#app/commission/CommissionModel.ts";
import type { PlanPlace } from "#domain/sharing/place.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { dana, now, tom, tomsDirectory } from "#support/galleryPeople.ts";
import { openTab } from "#support/openTab.ts";
import { theDay } from "../../domain/arbitraries.ts";
import { deal, pct, pounds } from "../../domain/commission/parts.ts";
import { draft, figures, money, plan } from "../../domain/commission/records/payParts.ts";

const mine = { kind: "own", owner: tom.id } as const;
const kept: PlanPlace = { kind: "plan", of: tom.id };

async function opened(lists = galleryLists()) {
  const { model: tab, store } = await openTab(lists, tomsDirectory);
  const model = createCommissionModel(tab.parts);
  const pay = (): Extract<Pay, { status: "ready" }> => {
    const found = model.pay.get();
    if (found.status !== "ready") throw new Error(`The pay is ${found.status}.`);
    return found;
  };
  const rows = () => lists.in(mine).filter(({ kind }) => kind.startsWith("pay"));
  return { lists, tab, store, model, pay, rows };
}

const october = theDay("2026-10-01");
const fortyThousand = { result: money("40,000") };

test("whoever has no plan has none, and what they keep a month is theirs to say", async () => {
  const { model, pay, rows } = await opened();
  expect(pay()).toMatchObject({ pay: { status: "noPlan" }, settings: {}, versions: [] });
  const perMonth = { amount: money("450"), currency: pounds };
  expect(await model.setSettings({ perMonth }).saved).toBe(true);
  expect(pay().settings).toEqual({ perMonth });
  expect(rows()).toHaveLength(1);
  const change = model.setSettings({ perMonth: undefined, share: pct("68") });
  expect(await change.saved).toBe(true);
  expect(pay().settings).toEqual({ share: pct("68") });
  expect(await change.undo()).toBe(true);
  expect(pay().settings).toEqual({ perMonth });
});

test("a plan of one's own is added, corrected, and taken away with what it corrected", async () => {
  const { model, pay, rows } = await opened();
  const added = model.addVersion(draft("2026-01-01"));
  expect(pay().versions).toMatchObject([
    { by: "me", standing: "now", saving: { status: "saving" } },
  ]);
  expect(await added.saved).toBe(true);
  const [first] = pay().versions;
  expect(first?.saving).toEqual({ status: "saved" });
  const id = first?.version.id ?? "";
  await model.correctVersion(id, { ...draft("2026-01-01"), name: "Right" }, "A slip.").saved;
  expect(pay().versions.map(({ version, standing }) => [version.because, standing])).toEqual([
    [undefined, "corrected"],
    ["A slip.", "now"],
  ]);
  const removal = model.removeVersion(pay().versions[1]?.version.id ?? "");
  expect(await removal.saved).toBe(true);
  expect(rows()).toEqual([]);
  expect(await removal.undo()).toBe(true);
  expect(pay().versions.map(({ standing }) => standing)).toEqual(["corrected", "now"]);
});

test("a period's figures are one row; each is changed, emptied and undone by itself", async () => {
  const september = theDay("2026-09-01");
  const lists = galleryLists();
  lists.plant(mine, figures(september, { deals: [deal("2026-09-03", "500")] }));
  const { model, pay, rows } = await opened(lists);
  const shown = () =>
    pay().figures.map(({ figures: { first, quota, result, deals } }) => [
      first,
      quota,
      result,
      deals.length,
    ]);
  await model.addVersion(draft("2026-01-01")).saved;
  await model.changeFigures(october, pounds, fortyThousand).saved;
  await model.changeFigures(october, pounds, { quota: money("50,000") }).saved;
  // The deals of a period stay beside what is typed of it.
  await model.changeFigures(september, pounds, fortyThousand).saved;
  expect(shown()).toEqual([
    [september, undefined, money("40,000"), 1],
    [october, money("50,000"), money("40,000"), 0],
  ]);
  expect(rows()).toHaveLength(3);
  const emptied = model.changeFigures(october, pounds, { result: undefined });
  expect(await emptied.saved).toBe(true);
  expect(shown().at(-1)).toEqual([october, money("50,000"), undefined, 0]);
  expect(await emptied.undo()).toBe(true);
  expect(shown().at(-1)).toEqual([october, money("50,000"), money("40,000"), 0]);
  await model.changeFigures(october, pounds, { quota: undefined, result: undefined }).saved;
  expect(shown().map(([first]) => first)).toEqual([september]);
});

test("one's own result that the manager's goes before stays while one's own target is typed", async () => {
  const { lists, model, pay } = await opened();
  lists.plant(kept, figures("2026-10-01", { result: money("9") }));
  await model.changeFigures(october, pounds, fortyThousand).saved;
  await model.look();
  await model.changeFigures(october, pounds, { quota: money("50,000") }).saved;
  expect(pay()).toMatchObject({
    figures: [{ quotaBy: "me", resultBy: "manager", figures: { result: money("9") } }],
  });
  expect(lists.in(mine)).toContainEqual(
    expect.objectContaining({ quota: money("50,000"), result: money("40,000") }),
  );
});

test("what the manager keeps is read when somebody looks, and goes before one's own", async () => {
  const { lists, model, pay } = await opened();
  lists.plant(kept, plan("theirs", "2026-01-01"), figures("2026-10-01", { quota: money("9") }));
  await model.addVersion(draft("2026-01-01")).saved;
  await model.changeFigures(october, pounds, fortyThousand).saved;
  expect(pay()).toMatchObject({ managers: { status: "unread" }, versions: [{ standing: "now" }] });
  await model.look();
  expect(pay()).toMatchObject({
    managers: { status: "read" },
    figures: [{ quotaBy: "manager", resultBy: "me" }],
  });
  expect(pay().versions.map(({ by, standing }) => [by, standing])).toEqual([
    ["manager", "now"],
    ["me", "managersInstead"],
  ]);
});

test("nobody keeps a plan where there is no list for it, and one that cannot be read now is told", async () => {
  const { store, model, pay } = await opened();
  store.refuse(kept);
  await model.look();
  expect(pay().managers).toEqual({ status: "none" });
  const other = await opened();
  other.store.fail("read", "throttled");
  await other.model.look();
  expect(other.pay().managers.status).not.toBe("read");
});

test("what could not be written stays on the screen as unsaved", async () => {
  const { store, tab, model, pay } = await opened();
  store.fail("put", "offline");
  expect(await model.changeFigures(october, pounds, fortyThousand).saved).toBe(false);
  expect(await model.setSettings({ paidAfterDays: 31 }).saved).toBe(false);
  expect(pay()).toMatchObject({
    figures: [{ saving: { status: "unsaved" } }],
    settingsSaving: { status: "unsaved" },
  });
  store.heal();
  await tab.retry();
  expect(pay()).toMatchObject({
    figures: [{ saving: { status: "saved" } }],
    settingsSaving: { status: "saved" },
  });
});

test("nothing about pay is shown to anybody", async () => {
  const { lists, model } = await opened();
  const toDana = { kind: "shown", by: tom.id, to: dana.id } as const;
  const before = JSON.stringify(lists.in(toDana));
  await model.addVersion(draft("2026-01-01")).saved;
  await model.setSettings({ share: pct("68") }).saved;
  await model.changeFigures(october, pounds, fortyThousand).saved;
  expect(JSON.stringify(lists.in(toDana))).toBe(before);
  expect(lists.in(kept)).toEqual([]);
});

test("a row that cannot be read is told, and what is in it stays", async () => {
  const { lists } = await opened();
  const bent = { ...plan("bent", "2026-01-01"), content: { terms: 5 }, updatedAt: now };
  lists.plant(mine, bent);
  const { model: again } = await openTab(lists, tomsDirectory);
  const read = createCommissionModel(again.parts).pay.get();
  expect(read).toMatchObject({
    unreadable: [{ id: "bent", by: "me" }],
    pay: { status: "unreadable" },
  });
  expect(lists.in(mine)).toContainEqual(bent);
});
