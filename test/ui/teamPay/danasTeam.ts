import { figuresFrom } from "#domain/commission/records/figuresRecord.ts";
import type { PayRecord } from "#domain/commission/records/PayRecord.ts";
import type { PeriodFigures } from "#domain/commission/records/PeriodFigures.ts";
import { versionFrom, versionRecord } from "#domain/commission/records/planRecords.ts";
import type { PlanDraft, PlanVersion } from "#domain/commission/records/PlanVersion.ts";
import type { Person } from "#domain/person/person.ts";
import { danasDirectory, now, tom } from "#support/galleryPeople.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { renderTab, type DrawnTab } from "#support/renderTab.tsx";
import { theDay } from "../../domain/arbitraries.ts";
import { terms } from "../../domain/commission/parts.ts";

/** What Tom is paid under since January: 5 % in pounds, and a target of 50,000 a month. */
const tomsPlan: PlanDraft = {
  name: "Account executive",
  calendar: { kind: "months", start: theDay("2026-01-01"), months: 1 },
  terms: terms(
    {},
    { quota: { kind: "each", amount: 5_000_000n }, proration: "days", paidAfterDays: 30 },
  ),
};

/** The pages of a team's pay as Dana sees them, who leads three people, of whom Tom has a plan. */
export async function openTeamPay(
  at?: string,
  wanted: Parameters<typeof renderTab>[0] = {},
): Promise<DrawnTab> {
  const lists = wanted.lists ?? galleryLists();
  if (wanted.lists === undefined)
    lists.plant({ kind: "plan", of: tom.id }, versionRecord(tomsPlan, { id: "v1", now }));
  return await renderTab({
    place: { kind: "personal", subPage: at === undefined ? "teamPay" : `teamPay-${at}` },
    directory: danasDirectory,
    ...wanted,
    lists,
  });
}

export function versionsOf(tab: DrawnTab, person: Person): readonly PlanVersion[] {
  return rowsOf(tab, person).flatMap((row) => (row.kind === "payPlan" ? [versionFrom(row)] : []));
}

export function figuresOf(tab: DrawnTab, person: Person): readonly PeriodFigures[] {
  return rowsOf(tab, person).flatMap((row) =>
    row.kind === "payFigures" ? [figuresFrom(row)] : [],
  );
}

function rowsOf({ lists }: DrawnTab, { id }: Person): readonly PayRecord[] {
  return lists.in({ kind: "plan", of: id });
}
