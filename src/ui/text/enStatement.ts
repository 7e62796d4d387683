import type { SettlementStep } from "#domain/commission/settlement.ts";

/** The words of a pay statement, line by line. */
export const statementWords = {
  caption: "Line by line",
  rule: "What pays",
  how: "How it is worked out",
  pays: "Pays",
  total: "Together",
  lines: {
    commission: "Commission",
    periodCap: "Above the cap",
    yearCap: "Above the year’s cap",
    carriedOver: "Carried over from before",
    clawback: "Taken back",
  },
  named: (name: string, deal: string) => `${name}, ${deal}`,
  commissionFor: (deal: string) => `Commission, ${deal}`,
  takenBack: (deal: string) => `Taken back, ${deal}`,
  /** "5 % of £40,000". */
  rateOn: (rate: string, on: string) => `${rate} of ${on}`,
  /** "£5 for each of 120 pieces". */
  eachOf: (rate: string, on: string) => `${rate} for each of ${on}`,
  pieces: (count: string) => (count === "1" ? "1 piece" : `${count} pieces`),
  deals: (count: string) => (count === "1" ? "1 deal" : `${count} deals`),
  measured: (count: string, measure: string) => `${count} ${measure}`,
  tierFrom: (step: string, from: string) => `${step}, above ${from}`,
  wholeOn: (rate: string, on: string) => `${rate} of all ${on}`,
  curve: (on: string) => `on the pay curve at ${on}`,
  threshold: (from: string) => `nothing below ${from}`,
  aboveThreshold: (on: string) => `only what is above the threshold counts: ${on}`,
  capOff: (amount: string) => `above the cap: ${amount}`,
  split: (amount: string) => `shared with others: ${amount}`,
  fixed: (amount: string) => `a fixed ${amount}`,
  hadPaid: (amount: string) => `what it had brought: ${amount}`,
  shareOfPaid: (share: string, amount: string) => `${share} of what it had brought, ${amount}`,
  noQuota: "no target is set, so nothing can be worked out",
  times: (count: string, exact: string) => `${count} times ${exact}`,
  less: (amount: string) => `less ${amount} paid before`,
  counted: (amount: string) =>
    `less ${amount} for what was sold under the plan before, which paid for it in its own way`,
  plus: (amount: string) => `plus ${amount} taken back before`,
  nothing: "nothing yet",
  steps: {
    madeGood: "Made good from an earlier period",
    carried: "Taken off what comes next, not now",
    forgotten: "Not taken back",
    repaid: "Draw paid back",
    topUp: "Topped up to the minimum",
  } satisfies Readonly<Record<SettlementStep["kind"], string>>,
  owed: (amount: string) => `Draw still to be paid back: ${amount}.`,
  deficit: (amount: string) => `To be made good by what comes next: ${amount}.`,
};

export type StatementText = typeof statementWords;
