import type { Goal } from "#domain/goal/goal.ts";
import { Section } from "../shared/Section.tsx";
import { useProse } from "../shared/useProse.ts";
import { useGoalText } from "../text/useGoalText.ts";

/** What could get in the way and what its owner will do then, in their words. */
export function PlanLines({ goal }: { readonly goal: Goal }) {
  const prose = useProse();
  const { page } = useGoalText();
  if (!goal.obstacle && !goal.ifThen) return null;
  return (
    <Section heading={page.planHeading}>
      {goal.obstacle && <p className={prose.body}>{goal.obstacle}</p>}
      {goal.ifThen && <p className={prose.body}>{goal.ifThen}</p>}
    </Section>
  );
}
