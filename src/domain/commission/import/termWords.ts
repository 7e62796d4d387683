import { plainWord } from "./headings.ts";

/** The words of a plan file, as the template has them; case, spaces and hyphens do not count. */
const termNames = [
  "name",
  "currency",
  "basis",
  "rounding",
  "calendar",
  "period",
  "quota",
  "target variable",
  "proration",
  "ramp",
  "pays",
  "tier",
  "point",
  "end",
  "gate",
  "until then pays",
  "until then tier",
  "past the last point",
  "counted over",
  "threshold",
  "cap",
  "kicker",
  "spiff",
  "bonus",
  "draw",
  "clawback",
  "below zero",
  "paid after",
  "last day",
] as const;

export type TermName = (typeof termNames)[number];

/** What is written for each meaning. */
export const words = {
  terms: Object.fromEntries(termNames.map((name) => [name, name])) as Readonly<
    Record<TermName, TermName>
  >,
  basis: {
    bookings: "bookings",
    acv: "acv",
    tcv: "tcv",
    mrr: "mrr",
    invoiced: "invoiced",
    cash: "cash",
    margin: "margin",
    units: "units",
  },
  rounding: { "half up": "halfUp", "half even": "halfEven", down: "down" },
  calendar: {
    months: "months",
    quarters: "quarters",
    years: "years",
    "4-4-5": "4-4-5",
    "4-5-4": "4-5-4",
    "5-4-4": "5-4-4",
    listed: "listed",
  },
  proration: {
    none: "none",
    days: "days",
    "days after start": "daysAfterStart",
    "whole months": "wholeMonths",
  },
  pays: {
    flat: "flat",
    marginal: "marginal",
    "whole amount": "wholeAmount",
    "interpolated rate": "interpolatedRate",
    "interpolated amount": "interpolatedAmount",
    "pay curve": "payCurve",
  },
  beyond: { level: "level", continues: "continues" },
  countedOver: { deal: "deal", period: "period", quarter: "quarter", year: "year" },
  deductions: { "with deductions": true, "without deductions": false },
  threshold: { cliff: "cliff", excess: "excess" },
  cap: {
    credit: "credit",
    "per deal": "deal",
    "per period": "period",
    "per period carried": "carried",
    "per year": "year",
  },
  gate: {
    period: "period",
    quarter: "quarter",
    year: "year",
    "every period of the quarter": "everyPeriodOfQuarter",
    "every period of the year": "everyPeriodOfYear",
  },
  comparison: { "at least": "atLeast", over: "over" },
  otherwise: { flat: "flat", marginal: "marginal", "whole amount": "wholeAmount" },
  measured: { period: "period", quarter: "quarter", year: "year" },
  draw: {
    recoverable: "recoverable",
    "non-recoverable": "nonRecoverable",
    guarantee: "guarantee",
  },
  atYearEnd: { carried: "carried", forgiven: "forgiven" },
  clawback: { whole: "whole", "pro rata": "proRata" },
  belowZero: { carried: "carried", forgotten: "forgotten", "paid back": "paidBack" },
  prorated: { prorated: true, "not prorated": false },
} as const;

/** The meaning of `text` among `choices`; undefined when it is none of their words. */
export function meaningOf<T>(
  text: string,
  choices: Readonly<Record<string, T>>,
): { readonly is: T } | undefined {
  const plain = plainWord(text);
  const found = Object.entries(choices).find(([word]) => plainWord(word) === plain);
  return found && { is: found[1] };
}
