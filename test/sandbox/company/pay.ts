import type { PersonKey } from "./people.ts";

/** A tier: from so many per cent of target, this per cent. */
type TierData = readonly [from: number, rate: string];

/** A plan as somebody at Northfold wrote it down; amounts in whole units of its currency. */
export type PayPlanData = {
  readonly name: string;
  readonly quota: number;
  readonly currency: string;
  readonly tiers: readonly TierData[];
  /** Paid for each deal of at least so much. */
  readonly largeDeal?: { readonly from: number; readonly pays: number };
  /** Paid at the end of a quarter that came to its target. */
  readonly quarterBonus?: number;
  /** The most that a month pays. */
  readonly most?: number;
  readonly paidAfterDays: number;
};

/** Results of the months that are over, in per cent of target, the latest last. The plan begins with the first. */
type Months = readonly number[];

export type PayData = {
  readonly person: PersonKey;
  /** Missing where the person wrote it down themselves. */
  readonly keptBy?: PersonKey;
  readonly plan: PayPlanData;
  /** What held before. */
  readonly before?: PayPlanData;
  readonly months: Months;
  /** Result of the month that runs, in per cent of target. */
  readonly soFar?: number;
  /** How many deals a month's result is made of, where they are known one by one. */
  readonly deals?: number;
  readonly settings?: {
    readonly perMonth?: number;
    /** Per cent of commission that is left after deductions. */
    readonly keeps?: string;
    readonly pastTargetOnly?: boolean;
    readonly usualDeal?: number;
  };
};

const north: PayPlanData = {
  name: "Field sales 2026",
  quota: 40_000,
  currency: "GBP",
  tiers: [
    [0, "5"],
    [100, "7.5"],
    [125, "10"],
  ],
  largeDeal: { from: 10_000, pays: 250 },
  quarterBonus: 750,
  paidAfterDays: 24,
};

const lastYear: PayPlanData = {
  name: "Field sales 2025",
  quota: 36_000,
  currency: "GBP",
  tiers: [
    [0, "5"],
    [100, "6"],
  ],
  paidAfterDays: 24,
};

/** Who is paid how. Nobody is named here whose plan nobody wrote down: Priya for one. */
export const pay: readonly PayData[] = [
  {
    person: "tom-okafor",
    keptBy: "dana-whitfield",
    plan: north,
    before: lastYear,
    months: [104, 98, 101, 103, 100, 103, 92, 101, 104, 102],
    soFar: 61,
    deals: 5,
    settings: { keeps: "68", pastTargetOnly: true, usualDeal: 7_000 },
  },
  {
    person: "carys-morgan",
    keptBy: "raj-iyer",
    plan: { ...north, name: "Midlands and Wales 2026", quota: 52_000, most: 6_000 },
    months: [118, 131, 96, 140, 122, 109, 134, 127, 115, 138],
    soFar: 84,
    deals: 6,
    settings: { keeps: "60", usualDeal: 9_000 },
  },
  {
    person: "daniel-oleary",
    plan: {
      name: "What I was told in March",
      quota: 30_000,
      currency: "GBP",
      tiers: [[0, "6"]],
      paidAfterDays: 31,
    },
    months: [88, 97, 105, 91],
    soFar: 40,
    settings: { keeps: "72", usualDeal: 6_000 },
  },
  {
    person: "haruka-sato",
    keptBy: "marta-kowalczyk",
    plan: {
      name: "Japan 2026",
      quota: 6_000_000,
      currency: "JPY",
      tiers: [
        [0, "4"],
        [100, "6"],
      ],
      paidAfterDays: 24,
    },
    months: [101, 93, 108, 99],
    soFar: 55,
  },
];
