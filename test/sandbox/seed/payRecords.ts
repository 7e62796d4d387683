import { addMonths } from "#domain/commission/addMonths.ts";
import { allocate } from "#domain/commission/allocate.ts";
import type { PlanTerms } from "#domain/commission/plan.ts";
import { percent, ratio, type Rational } from "#domain/commission/rational.ts";
import { figuresRecord } from "#domain/commission/records/figuresRecord.ts";
import type { PayRecord } from "#domain/commission/records/PayRecord.ts";
import { templateRecord, versionRecord } from "#domain/commission/records/planRecords.ts";
import type { PlanDraft } from "#domain/commission/records/PlanVersion.ts";
import { settingsRecord } from "#domain/commission/records/settingsRecord.ts";
import type { Deal } from "#domain/commission/sale.ts";
import { addDays, parseDay, type Day } from "#domain/day.ts";
import { exponent, minorUnits, parseCurrency, type Currency, type Money } from "#domain/money.ts";
import { pay, type PayData, type PayPlanData } from "../company/pay.ts";
import type { PersonKey } from "../company/people.ts";
import { stableId } from "../company/stableId.ts";
import { morningOf } from "./goalRecords.ts";

/** What a person keeps of their own pay in their own list. */
export function ownPayRecords(key: PersonKey, today: Day): readonly PayRecord[] {
  const mine = pay.find(({ person }) => person === key);
  if (mine === undefined) return [];
  return [
    ...(mine.keptBy === undefined ? planRecords(mine, today) : []),
    ...(mine.settings === undefined ? [] : [settingsOf(mine, today)]),
  ];
}

/** What a manager keeps of the pay of others. */
export function keptPayRecords(
  keeper: PersonKey,
  today: Day,
): readonly { readonly person: PersonKey; readonly records: readonly PayRecord[] }[] {
  return pay
    .filter(({ keptBy }) => keptBy === keeper)
    .map((data) => ({ person: data.person, records: planRecords(data, today) }));
}

/** Plans for a leader's team to begin from: those that they keep for somebody. */
export function templateRecords(leader: PersonKey, today: Day): readonly PayRecord[] {
  return pay
    .filter(({ keptBy }) => keptBy === leader)
    .map(({ person, plan }) =>
      templateRecord(draftOf(plan, yearStart(today)), {
        id: stableId("pay", `${person}/template`),
        now: morningOf(addDays(today, -40)),
      }),
    );
}

function planRecords(data: PayData, today: Day): readonly PayRecord[] {
  const { person, plan, before, months } = data;
  const current = monthStart(today);
  const first = addMonths(current, -months.length);
  const written = morningOf(addDays(first, -10) < today ? addDays(first, -10) : today);
  return [
    ...(before === undefined
      ? []
      : [version(`${person}/before`, before, addMonths(first, -12), written)]),
    version(`${person}/now`, plan, first, written),
    ...months.map((share, at) => figures(data, addMonths(first, at), share)),
    ...(data.soFar === undefined ? [] : [figures(data, current, data.soFar, today)]),
  ];
}

function version(
  name: string,
  plan: PayPlanData,
  from: Day,
  now: ReturnType<typeof morningOf>,
): PayRecord {
  return versionRecord(draftOf(plan, from), { id: stableId("pay", name), now });
}

function draftOf(plan: PayPlanData, from: Day): PlanDraft {
  const currency = currencyOf(plan.currency);
  const minor = (whole: number) => BigInt(amountIn(whole, currency).amount);
  const terms: PlanTerms = {
    from,
    currency,
    basis: "bookings",
    rounding: "halfUp",
    quota: { kind: "each", amount: minor(plan.quota) },
    proration: "days",
    commission: {
      schedule: {
        kind: "marginal",
        by: "quota",
        tiers: plan.tiers.map(([edge, rate]) => ({
          from: ratio(BigInt(edge), 100n),
          rate: { kind: "rate", rate: share(rate) },
        })),
      },
      accumulation: "period",
      caps:
        plan.most === undefined
          ? []
          : [
              {
                on: "pay",
                per: "period",
                most: minor(plan.most),
                beyond: ratio(0n),
                withheld: "lost",
              },
            ],
    },
    extras: [
      ...(plan.largeDeal === undefined
        ? []
        : [
            {
              kind: "kicker" as const,
              name: "Large deal",
              when: [
                { of: "amount" as const, is: "atLeast" as const, than: minor(plan.largeDeal.from) },
              ],
              pays: { kind: "fixed" as const, amount: minor(plan.largeDeal.pays) },
              insideCap: false,
            },
          ]),
      ...(plan.quarterBonus === undefined
        ? []
        : [
            {
              kind: "bonus" as const,
              name: "Quarter at target",
              per: "quarter" as const,
              amount: minor(plan.quarterBonus),
              gates: [{ of: "quarter" as const, is: "atLeast" as const, share: ratio(1n) }],
              insideCap: false,
            },
          ]),
    ],
    draws: [],
    negative: "carried",
    paidAfterDays: plan.paidAfterDays,
  };
  return {
    name: plan.name,
    calendar: { kind: "months", start: yearStart(from), months: 1 },
    terms,
  };
}

/** Shares of a month's result and the days they came on: the larger ones early. */
const dealShares = [23n, 17n, 26n, 15n, 19n, 12n];
const dealDays = [2, 6, 9, 13, 17, 20];

function figures(data: PayData, first: Day, percentOfTarget: number, until?: Day): PayRecord {
  const currency = currencyOf(data.plan.currency);
  const result = amountIn(Math.round((data.plan.quota * percentOfTarget) / 100), currency).amount;
  const { deals: count = 0 } = data;
  const shares = dealShares.slice(0, count).map((each) => ratio(each));
  const amounts = count === 0 ? [] : allocate(BigInt(result), shares);
  const deals = amounts.map((amount, at): Deal => ({
    kind: "deal",
    id: `${first.slice(0, 7)}-${at + 1}`,
    on: earlier(addDays(first, dealDays[at] ?? 20), until),
    amount,
  }));
  const written = addDays(addMonths(first, 1), 3);
  return figuresRecord(
    { first, currency, result, deals, cancellations: [] },
    morningOf(until ?? written),
  );
}

function earlier(day: Day, until: Day | undefined): Day {
  return until !== undefined && until < day ? until : day;
}

function settingsOf({ settings = {}, plan }: PayData, today: Day): PayRecord {
  const currency = currencyOf(plan.currency);
  const { keeps, perMonth, pastTargetOnly, usualDeal } = settings;
  return settingsRecord(
    {
      ...(keeps !== undefined && { share: share(keeps) }),
      ...(perMonth !== undefined && { perMonth: amountIn(perMonth, currency) }),
      ...(pastTargetOnly === true && { committed: { kind: "onTarget" } }),
      ...(usualDeal !== undefined && { usualDeal: amountIn(usualDeal, currency) }),
    },
    morningOf(addDays(today, -20)),
  );
}

function share(text: string): Rational {
  const found = percent(text);
  if (found === undefined) throw new Error(`${text} is no percentage.`);
  return found;
}

function currencyOf(code: string): Currency {
  const currency = parseCurrency(code);
  if (currency === undefined) throw new Error(`${code} is no currency.`);
  return currency;
}

function amountIn(whole: number, currency: Currency): Money {
  const amount = minorUnits(whole * 10 ** exponent(currency));
  if (amount === undefined) throw new Error(`${whole} ${currency} is no amount of money.`);
  return { amount, currency };
}

function monthStart(day: Day): Day {
  return theDay(`${day.slice(0, 7)}-01`);
}

function yearStart(day: Day): Day {
  return theDay(`${day.slice(0, 4)}-01-01`);
}

function theDay(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new Error(`${text} is no day.`);
  return day;
}
