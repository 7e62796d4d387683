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
  /** What is asked first, in this order. The rest is under "More", in the order of `allParts`. */
  readonly first: readonly FormPart[];
  /** What such a goal has no use for: not offered unless something is in it. */
  readonly never?: readonly FormPart[];
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

/**
 * What a goal of each kind needs, and no more. A provider, a place, companions, a model, a target
 * role, a cause or a rule have no boxes of their own: they are told in the title, the why and the
 * steps, in their owner's words, or not at all.
 */
const fields: Readonly<Record<Category, CategoryFields>> = {
  purchase: { first: ["money", "date", "why"], never: ["lastDay"], measure: "money" },
  home: { first: ["steps", "money", "date", "why"], never: ["lastDay"], measure: "steps" },
  travel: { first: ["date", "lastDay", "steps", "why"], measure: "steps" },
  family: { first: ["date", "why"], measure: "steps" },
  giving: { first: ["measure", "date", "why"], measure: "steps" },
  security: { first: ["money", "why"], never: ["lastDay"], measure: "money" },
  education: { first: ["date", "measure", "steps", "why"], measure: "steps" },
  career: { first: ["steps", "why"], never: ["lastDay", "money"], measure: "steps" },
  health: { first: ["measure", "date", "why"], never: ["money"], measure: "steps" },
  time: { first: ["why"], never: ["money"], measure: "none" },
  creative: { first: ["steps", "why"], measure: "steps" },
  // A tribute is not tracked, planned or asked about: a journey in memory of somebody has its days.
  tribute: {
    first: ["why"],
    never: ["measure", "steps", "money", "plan", "phrase"],
    measure: "none",
  },
  other: { first: ["why", "date"], measure: "steps" },
};

/**
 * What the form asks for a goal of this kind: each part once, in `first` or under `more`. What has
 * something in it is among them, whatever kind the goal becomes.
 */
export function partsOf(
  category: Category,
  isFilled: (part: FormPart) => boolean,
): {
  readonly first: readonly FormPart[];
  readonly more: readonly FormPart[];
} {
  const { first, never = [] } = fields[category];
  const isAsked = (part: FormPart): boolean => !never.includes(part) || isFilled(part);
  return { first, more: allParts.filter((part) => !first.includes(part) && isAsked(part)) };
}

export function usualMeasure(category: Category): Progress["kind"] {
  return fields[category].measure;
}
