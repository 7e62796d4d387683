import { policingRule } from "./policingRule.ts";
import { privacyRules } from "./privacyRules.ts";
import type { QuestionSet, Rule } from "./Rule.ts";
import { setRules } from "./setRules.ts";
import { namesApart, wordingRules } from "./wordingRules.ts";

export const rules: readonly Rule[] = [
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
