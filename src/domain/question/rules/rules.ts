import { policingRule } from "./policingRule.ts";
import { privacyRules } from "./privacyRules.ts";
import type { QuestionSet, Rule } from "./Rule.ts";
import { setRules } from "./setRules.ts";
import { namesApart, wordingRules } from "./wordingRules.ts";

const rules: readonly Rule[] = [
  ...setRules,
  ...wordingRules,
  namesApart,
  ...privacyRules,
  policingRule,
];

/** The rules `set` breaks, by name; none for every set that is proposed. */
export function brokenRules(set: QuestionSet, when?: Rule["when"]): readonly string[] {
  return rules
    .filter((rule) => (when === undefined || rule.when === when) && rule.broken(set))
    .map(({ id }) => id);
}

/** True when `set`, which may still grow, breaks no rule that adding a question could not mend. */
export function fitsSoFar(set: QuestionSet): boolean {
  return !rules.some((rule) => rule.when === "each" && rule.broken(set));
}

/** True when `set` keeps every rule. */
export function keepsRules(set: QuestionSet): boolean {
  return !rules.some((rule) => rule.broken(set));
}
