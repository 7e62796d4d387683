import type { ReportPay, TeamPay } from "#app/commission/TeamPayModel.ts";
import type { ReadySession } from "#app/session/Session.ts";
import type { KeptPay } from "#domain/commission/import/changes.ts";
import { creditUnitOf, type CreditUnit } from "#domain/commission/creditUnit.ts";
import { planOn } from "#domain/commission/quota.ts";
import type { FileContext } from "#domain/commission/import/readFile.ts";
import type { FiguresDraft, PeriodFigures } from "#domain/commission/records/PeriodFigures.ts";
import type { PersonId } from "#domain/person/person.ts";

type ReadPay = Extract<ReportPay, { status: "read" }>;

/** What a file is read by: whose pay this person keeps, and what is kept of each. */
export function contextOf(
  team: Extract<TeamPay, { status: "ready" }>,
  { relations }: Pick<ReadySession, "relations">,
): FileContext {
  const known = new Set<string>(Intl.supportedValuesOf("currency"));
  return {
    // All of them, read or not: a name is told from another's by everybody who has it.
    reports: team.reports.map(({ person, pay }) => ({
      person,
      addresses: relations
        .filter(({ other }) => other.id === person.id)
        .flatMap(({ addresses }) => addresses),
      keptByOther: pay.status === "keptByOther",
    })),
    paid: (id) => {
      const plan = goodPlan(payOf(team, id));
      return (
        plan && {
          currency: plan.currency,
          unit: plan.unit,
          calendar: plan.calendar,
          isInForce: (day) => planOn(plan.plans, day) !== undefined,
        }
      );
    },
    isRead: (id) => payOf(team, id) !== undefined,
    isCurrency: (code) => known.has(code),
  };
}

/** What is kept of one report, for a file's rows to be compared with. */
export function keptOf(
  team: Extract<TeamPay, { status: "ready" }>,
  id: PersonId,
): KeptPay & { readonly unit: CreditUnit | undefined } {
  const pay = payOf(team, id);
  const plan = goodPlan(pay);
  return {
    currency: plan?.currency,
    unit: plan?.unit,
    calendar: plan?.calendar ?? [],
    figures: pay?.figures.map(({ figures }) => draftOf(figures)) ?? [],
    versions:
      pay?.versions.flatMap(({ version, standing }) =>
        standing === "corrected" ? [] : [version],
      ) ?? [],
  };
}

function payOf(
  { reports }: Extract<TeamPay, { status: "ready" }>,
  id: PersonId,
): ReadPay | undefined {
  const found = reports.find(({ person }) => person.id === id)?.pay;
  return found?.status === "read" ? found : undefined;
}

function goodPlan(pay: ReadPay | undefined) {
  if (pay?.pay.status !== "good") return undefined;
  const { plans, calendar } = pay.pay.book;
  const plan = plans.at(-1);
  if (!plan) return undefined;
  return { plans, currency: plan.currency, calendar, unit: creditUnitOf(plan) };
}

function draftOf(kept: PeriodFigures): FiguresDraft {
  const { writtenAt: _, ...figures } = kept;
  return figures;
}
