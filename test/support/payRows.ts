import { addMonths } from "#domain/commission/addMonths.ts";
import { ratio } from "#domain/commission/rational.ts";
import { figuresRecord } from "#domain/commission/records/figuresRecord.ts";
import type { PayRecord } from "#domain/commission/records/PayRecord.ts";
import { versionRecord } from "#domain/commission/records/planRecords.ts";
import { settingsRecord } from "#domain/commission/records/settingsRecord.ts";
import { readTypedPlan } from "#domain/commission/typed/readTypedPlan.ts";
import { emptyPlan, type TypedPlan } from "#domain/commission/typed/TypedPlan.ts";
import type { Day, Instant } from "#domain/day.ts";
import type { Currency, MinorUnits } from "#domain/money.ts";

const pounds = "GBP" as Currency;

/** 5 % to a target of 40,000 a month, 7.5 % to a quarter more, 10 % above. */
export function threeSteps(from: Day): TypedPlan {
  return {
    ...emptyPlan(from, pounds),
    name: "Account executive 2026",
    quota: "40000",
    shape: "tiers",
    tiers: [
      { id: "a", from: "0", rate: "5" },
      { id: "b", from: "100", rate: "7.5" },
      { id: "c", from: "125", rate: "10" },
    ],
  };
}

export function planRow(typed: TypedPlan, now: Instant, id = "plan-2026"): PayRecord {
  const read = readTypedPlan(typed);
  if (read.status !== "good") throw new Error("The plan for the test makes no sense.");
  return versionRecord(read.draft, { id, now });
}

/** Results of one month after the other from `first` on, in thousands of pounds. */
export function resultRows(
  first: Day,
  thousands: readonly number[],
  now: Instant,
): readonly PayRecord[] {
  return thousands.map((result, at) =>
    figuresRecord(
      {
        first: addMonths(first, at),
        currency: pounds,
        result: (result * 100_000) as MinorUnits,
        deals: [],
        cancellations: [],
      },
      now,
    ),
  );
}

/** Seven-thousand-pound deals, seven tenths of pay kept, and all that the target pays spoken for. */
export function settingsRow(now: Instant): PayRecord {
  return settingsRecord(
    {
      share: ratio(7n, 10n),
      committed: { kind: "onTarget" },
      usualDeal: { amount: 700_000 as MinorUnits, currency: pounds },
    },
    now,
  );
}
