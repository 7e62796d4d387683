import type { Day } from "../day.ts";
import type { DealsLine } from "../goal/dealsLine.ts";
import type { Consent } from "../goal/goal.ts";
import type { GoalEdit } from "../goal/reviseGoal.ts";
import type { PersonId } from "../person/person.ts";

/** Shows one reader of the goal this line, as it was read on `today`, or no line. Says nothing of a reader who is not shown the goal. */
export function showDealsLine(reader: PersonId, line: DealsLine | undefined, today: Day): GoalEdit {
  return ({ consents }) => ({
    consents: consents.map((consent) =>
      consent.reader === reader ? withLine(consent, line, today) : consent,
    ),
  });
}

/** Brings the line up to date for those who were let read it, or takes it back where it no longer holds. */
export function renewDealsLine(line: DealsLine | undefined, today: Day): GoalEdit {
  return ({ consents }) => ({
    consents: consents.map((consent) =>
      consent.sooner === undefined ? consent : withLine(consent, line, today),
    ),
  });
}

function withLine(consent: Consent, line: DealsLine | undefined, today: Day): Consent {
  const { sooner, ...without } = consent;
  if (line === undefined) return without;
  const { deals, month } = line;
  // The day stays that of the first reading of these very numbers.
  if (sooner?.deals === deals && sooner.month === month) return consent;
  return { ...without, sooner: { deals, month, on: today } };
}
