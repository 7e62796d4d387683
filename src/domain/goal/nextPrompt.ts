import type { Category } from "./category.ts";
import type { Progress } from "./goal.ts";

/**
 * A question that could make a goal clearer, to stand beside its form. The five of "SMART" in the
 * order in which they help, and the obstacle with its plan, which help most of all.
 */
export type Prompt =
  | "specific"
  | "byWhen"
  | "measure"
  | "firstStep"
  | "why"
  | "obstacle"
  | "ifThen";

/** What is there so far; texts as typed. */
export type PromptFacts = {
  readonly title: string;
  readonly category: Category;
  readonly measure: Progress["kind"];
  readonly countOf: string;
  readonly cost: string;
  readonly targetDay: string;
  readonly why: string;
  readonly obstacle: string;
  readonly ifThen: string;
  readonly steps: readonly { readonly text: string }[];
};

/** Kinds whose goals may be no thing at all: they are asked what they mean, and nothing else. */
const unmeasured: ReadonlySet<Category> = new Set<Category>(["time", "family"]);

const order: readonly Prompt[] = [
  "specific",
  "byWhen",
  "measure",
  "firstStep",
  "why",
  "obstacle",
  "ifThen",
];

/**
 * The one prompt that fits now, or undefined: nothing is asked before there is a title, of a
 * tribute, or again once it was dismissed. None is ever in the way of saving.
 */
export function nextPrompt(facts: PromptFacts, dismissed: ReadonlySet<Prompt>): Prompt | undefined {
  if (facts.title.trim() === "" || facts.category === "tribute") return undefined;
  return order.find((prompt) => !dismissed.has(prompt) && fits(prompt, facts));
}

function fits(prompt: Prompt, facts: PromptFacts): boolean {
  const gentle = facts.measure === "none" || unmeasured.has(facts.category);
  if (prompt === "why") return isEmpty(facts.why);
  if (gentle) return false;
  switch (prompt) {
    case "specific":
      return !/[\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(
        facts.title.trim(),
      );
    case "byWhen":
      return isEmpty(facts.targetDay);
    case "measure":
      return (
        (facts.measure === "money" && isEmpty(facts.cost)) ||
        (facts.measure === "count" && isEmpty(facts.countOf))
      );
    case "firstStep":
      return facts.steps.every(({ text }) => isEmpty(text));
    case "obstacle":
      return isEmpty(facts.obstacle);
    case "ifThen":
      return !isEmpty(facts.obstacle) && isEmpty(facts.ifThen);
  }
}

function isEmpty(text: string): boolean {
  return text.trim() === "";
}
