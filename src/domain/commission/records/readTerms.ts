import type { Measured } from "../calendar.ts";
import type { Condition, Extra, Gate } from "../extras.ts";
import type { CommissionRule, PlanTerms } from "../plan.ts";
import type { Schedule } from "../schedule.ts";
import {
  byWord,
  count,
  day,
  either,
  fewOf,
  flag,
  fraction,
  listOf,
  members,
  oneOf,
  whole,
  words,
} from "./reading.ts";
import type { Read } from "./reading.ts";

/** What a row holds of a version's terms: all but its first day and its currency, which are columns. */
export type WrittenTerms = Omit<PlanTerms, "from" | "currency">;

const rate = byWord("kind", {
  rate: members({ kind: oneOf("rate"), rate: fraction }),
  timesBase: members({ kind: oneOf("timesBase"), times: fraction }),
  pointsOverBase: members({ kind: oneOf("pointsOverBase"), points: fraction }),
});
const by = oneOf("amount", "quota");
const tiers = fewOf(members({ from: fraction, rate }));

const tiered = members({ kind: oneOf("marginal", "wholeAmount"), by, tiers });
const schedule: Read<Schedule> = byWord("kind", {
  flat: members({ kind: oneOf("flat"), rate }),
  marginal: tiered,
  wholeAmount: tiered,
  interpolatedRate: members({ kind: oneOf("interpolatedRate"), by, tiers, end: fraction }),
  interpolatedAmount: members({
    kind: oneOf("interpolatedAmount"),
    by,
    tiers: fewOf(members({ from: fraction, amount: whole })),
    end: fraction,
  }),
  payCurve: members({
    kind: oneOf("payCurve"),
    points: fewOf(members({ attainment: fraction, payout: fraction })),
    beyond: oneOf("level", "continues"),
  }),
});

const measured: Read<Measured> = oneOf("period", "quarter", "year");
const is = oneOf("atLeast", "over");
const gates: Read<readonly Gate[]> = fewOf(
  members({
    of: oneOf("period", "quarter", "year", "everyPeriodOfQuarter", "everyPeriodOfYear"),
    is,
    share: fraction,
  }),
);
const measure = members({ measure: words });
const when: Read<readonly Condition[]> = fewOf(
  members({ of: either(measure, oneOf("amount")), is, than: whole }),
);

const cap: Read<CommissionRule["caps"][number]> = byWord("on", {
  credit: members({ on: oneOf("credit"), by, most: fraction, beyond: fraction }),
  pay: members({
    on: oneOf("pay"),
    per: oneOf("deal", "period", "year"),
    most: whole,
    beyond: fraction,
    withheld: oneOf("lost", "carried"),
  }),
});

const commission: Read<CommissionRule> = members(
  {
    schedule,
    accumulation: either(
      members({ toDate: oneOf("quarter", "year"), deductions: flag }),
      oneOf("deal", "period"),
    ),
    caps: fewOf(cap),
  },
  {
    threshold: members({ by, at: fraction, kind: oneOf("cliff", "excess") }),
    gated: members({ gates, otherwise: schedule }),
  },
);

const extra: Read<Extra> = byWord("kind", {
  kicker: members({
    kind: oneOf("kicker"),
    name: words,
    when,
    pays: byWord("kind", {
      fixed: members({ kind: oneOf("fixed"), amount: whole }),
      points: members({ kind: oneOf("points"), points: fraction }),
    }),
    insideCap: flag,
  }),
  spiff: members({
    kind: oneOf("spiff"),
    name: words,
    from: day,
    to: day,
    counts: either(measure, oneOf("deals", "credit")),
    when,
    schedule,
    insideCap: flag,
  }),
  bonus: members({
    kind: oneOf("bonus"),
    name: words,
    per: measured,
    amount: whole,
    gates,
    insideCap: flag,
  }),
});

const draw = members(
  {
    kind: oneOf("recoverable", "nonRecoverable", "guarantee"),
    minimum: whole,
    from: day,
    atYearEnd: oneOf("carried", "forgiven"),
  },
  { to: day },
);

/** Terms as they were written; whether they make sense is for `checkPlans` to say. */
export const readTerms: Read<WrittenTerms> = members(
  {
    basis: oneOf("bookings", "acv", "tcv", "mrr", "invoiced", "cash", "margin", "units"),
    rounding: oneOf("halfUp", "halfEven", "down"),
    proration: oneOf("none", "days", "daysAfterStart", "wholeMonths"),
    commission,
    extras: fewOf(extra),
    draws: fewOf(draw),
    negative: oneOf("carried", "forgotten", "paidBack"),
    paidAfterDays: count,
  },
  {
    until: day,
    quota: byWord("kind", {
      each: members({ kind: oneOf("each"), amount: whole }),
      listed: members({
        kind: oneOf("listed"),
        amounts: listOf(members({ first: day, amount: whole })),
      }),
    }),
    targetVariable: members({ amount: whole, prorated: flag }),
    ramp: members({ from: day, shares: fewOf(fraction) }),
    clawback: byWord("kind", {
      whole: members({ kind: oneOf("whole"), withinDays: count }),
      proRata: members({ kind: oneOf("proRata"), termDays: count }),
    }),
  },
);
