import type { Day } from "../day.ts";
import type { Consent, WallConsent } from "../goal/goal.ts";
import type { GoalEdit } from "../goal/reviseGoal.ts";
import type { PersonId, TeamId } from "../person/person.ts";
import { leaveOf, leaveOnWall } from "./leave.ts";

/** Shows the goal to one reader from `today`, or to them no longer. Naming it in invites is a leave of its own. */
export function showTo(reader: PersonId, shown: boolean, today: Day): GoalEdit {
  return (goal) => {
    const others = goal.consents.filter((consent) => consent.reader !== reader);
    const consent = leaveOf(goal, reader) ?? { reader, since: today, inInvites: false };
    return { consents: shown ? [...others, consent] : others };
  };
}

/** Lets the pair's invites name the goal, or not. Says nothing of a reader who is not shown it. */
export function nameInInvites(reader: PersonId, named: boolean): GoalEdit {
  return changeConsent(reader, (consent) => ({ ...consent, inInvites: named }));
}

/** "Not this time": shows this reader nothing of the goal before `until`; without it, shows it again. */
export function holdBack(reader: PersonId, until: Day | undefined): GoalEdit {
  return changeConsent(reader, ({ heldUntil: _before, ...consent }) =>
    until === undefined ? consent : { ...consent, heldUntil: until },
  );
}

function changeConsent(reader: PersonId, change: (consent: Consent) => Consent): GoalEdit {
  return ({ consents }) => ({
    consents: consents.map((consent) => (consent.reader === reader ? change(consent) : consent)),
  });
}

/** A card of the goal on a team's wall: its title alone, until its fields are chosen with {@link chooseOnWall}. */
export function putOnWall(team: TeamId, on: boolean, today: Day): GoalEdit {
  return (goal) => {
    const others = goal.wall.filter((card) => card.team !== team);
    const card = leaveOnWall(goal, team) ?? { team, since: today, why: false, picture: false };
    return { wall: on ? [...others, card] : others };
  };
}

/** Which of the fields that may be left out are on the card. Says nothing of a team whose wall has none. */
export function chooseOnWall(
  team: TeamId,
  fields: Partial<Pick<WallConsent, "why" | "picture">>,
): GoalEdit {
  return ({ wall }) => ({
    wall: wall.map((card) => (card.team === team ? { ...card, ...fields } : card)),
  });
}

/** Nobody but its owner sees the goal any more, and it is named in no invite. */
export function showNobody(): GoalEdit {
  return () => ({ consents: [], wall: [] });
}

export function keepClose(keptClose: boolean): GoalEdit {
  return () => ({ keptClose });
}
