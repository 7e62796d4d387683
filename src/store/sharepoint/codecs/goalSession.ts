import type { GoalSession } from "#domain/session/GoalSession.ts";
import type { SessionRun } from "#domain/session/sessionRun.ts";
import { sessionMinutes } from "#domain/session/sessionSteps.ts";
import { day, given, instant, maybe, number, oneOf, part, RowProblem } from "../reading.ts";
import type { Source } from "../reading.ts";
import type { Row, RowDraft } from "./Row.ts";

export function goalSessionFromRow({ columns, details }: Row): GoalSession {
  return {
    kind: "session",
    id: "session",
    ...given({ day: maybe(columns, "Day", day), run: maybe(details, "run", run) }),
    turn: oneOf(["first", "quarterly"])(details, "turn"),
    updatedAt: instant(details, "updatedAt"),
  };
}

export function goalSessionToRow({ day: on, turn, run: ran, updatedAt }: GoalSession): RowDraft {
  return {
    title: "The thirty minutes",
    columns: { Day: on },
    details: { turn, run: ran, updatedAt },
  };
}

function run(details: Source, name: string): SessionRun {
  const source = part(details, name);
  const stood = number(source, "stood");
  if (stood < 0 || stood > sessionMinutes * 60)
    throw new RowProblem(`${name} stands outside the half hour`);
  return {
    startedAt: instant(source, "startedAt"),
    since: instant(source, "since"),
    stood,
    state: oneOf(["running", "paused", "over"])(source, "state"),
  };
}
