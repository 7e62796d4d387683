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
  tierOn: (rate: string, on: string, from: string) => `${rate} of ${on}, above ${from}`,
  wholeOn: (rate: string, on: string) => `${rate} of all ${on}`,
  curve: (on: string) => `on the pay curve at ${on}`,
  threshold: (from: string) => `nothing below ${from}`,
  aboveThreshold: (on: string) => `only what is above the threshold counts: ${on}`,
  capOn: (on: string) => `what is above the cap: ${on}`,
  split: "shared with others",
  fixed: "a fixed amount",
  noQuota: "no target is set, so nothing can be worked out",
  times: (count: string, exact: string) => `${count} times ${exact}`,
  less: (amount: string) => `less ${amount} paid before`,
  nothing: "nothing yet",
  madeGood: "Made good from an earlier period",
  repaid: "Draw paid back",
  topUp: "Topped up to the minimum",
};

export type StatementText = typeof statementWords;
