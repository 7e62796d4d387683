import type { Category } from "./category.ts";
import type { Progress } from "./goal.ts";

/** The parts of the form after the title and the kind. `plan` is the obstacle and what to do then. */
export type FormPart =
  | "why"
  | "date"
  | "lastDay"
  | "measure"
  | "steps"
  | "money"
  | "plan"
  | "phrase";

type CategoryFields = {
  /** What is asked first, in this order. All the rest is under "More", in the order of `allParts`. */
  readonly first: readonly FormPart[];
  /** How progress is measured until the person says otherwise. */
  readonly measure: Progress["kind"];
};

const allParts: readonly FormPart[] = [
  "why",
  "date",
  "lastDay",
  "measure",
  "steps",
  "money",
  "plan",
  "phrase",
];

/** What a goal of each kind needs, and no more. */
const fields: Readonly<Record<Category, CategoryFields>> = {
  purchase: { first: ["money", "date", "why"], measure: "money" },
  home: { first: ["steps", "money", "date", "why"], measure: "steps" },
  travel: { first: ["date", "lastDay", "steps", "why"], measure: "steps" },
  family: { first: ["date", "why"], measure: "steps" },
  giving: { first: ["measure", "date", "why"], measure: "steps" },
  security: { first: ["money", "why"], measure: "money" },
  education: { first: ["date", "measure", "steps", "why"], measure: "steps" },
  career: { first: ["steps", "why"], measure: "steps" },
  health: { first: ["measure", "date", "why"], measure: "steps" },
  time: { first: ["why"], measure: "none" },
  creative: { first: ["steps", "why"], measure: "steps" },
  // A tribute is not tracked: nothing is asked but what it means.
  tribute: { first: ["why"], measure: "none" },
  other: { first: ["why", "date"], measure: "steps" },
};

/** What the form asks for a goal of this kind: each part once, in `first` or under `more`. */
export function partsOf(category: Category): {
  readonly first: readonly FormPart[];
  readonly more: readonly FormPart[];
} {
  const { first } = fields[category];
  return { first, more: allParts.filter((part) => !first.includes(part)) };
}

export function usualMeasure(category: Category): Progress["kind"] {
  return fields[category].measure;
}
