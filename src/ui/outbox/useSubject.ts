import type { PersonId, TeamId } from "#domain/person/person.ts";
import type { Place } from "#domain/sharing/place.ts";
import type { Waiting } from "#store/Device.ts";
import { useFrame } from "../TabContext.ts";
import { formatNearDay } from "../text/formatDay.ts";
import { useOutboxText } from "../text/useOutboxText.ts";
import { useReadable } from "../useReadable.ts";

type Subject = {
  /** What a change is about, as a sentence begins with it. */
  readonly subjectOf: (change: Pick<Waiting, "place" | "record">) => string;
  readonly nameOf: (person: PersonId) => string;
};

/** Names changes by what the person knows them by. */
export function useSubject(): Subject {
  const { subjects: words } = useOutboxText().stuck;
  const { model, locale } = useFrame();
  const session = useReadable(model.session);
  const board = useReadable(model.goals.board);

  const nameOf: Subject["nameOf"] = (person) =>
    (session.status === "ready" &&
      session.relations.find(({ other }) => other.id === person)?.other.firstName) ||
    words.somebody;
  const teamOf = (team: TeamId): string =>
    (session.status === "ready" && session.teams.find(({ id }) => id === team)?.name) ||
    words.someTeam;

  const teamIn = (place: Place): string => ("team" in place ? teamOf(place.team) : words.someTeam);
  const readerIn = (place: Place): string =>
    place.kind === "shown" ? nameOf(place.to) : words.somebody;
  const removalIn = (place: Place): string => {
    switch (place.kind) {
      case "own":
        return words.removed;
      case "shown":
        return words.takenBack(readerIn(place));
      case "wall":
        return words.takenOff(teamIn(place));
      case "plan":
        return words.planTaken(nameOf(place.of));
      case "team":
        return words.teamTaken(teamIn(place));
    }
  };

  const subjectOf: Subject["subjectOf"] = ({ place, record }) => {
    const reader = readerIn(place);
    switch (record?.kind) {
      case undefined:
        return removalIn(place);
      case "goal":
        return words.goal(record.title);
      case "update": {
        const goals = board.status === "ready" ? board.goals : [];
        return words.update(goals.find(({ goal }) => goal.id === record.goal)?.goal.title);
      }
      case "value":
        return words.value(record.label);
      case "participation":
        return words.participation;
      case "introduction":
        return words.introduction(nameOf(record.reader));
      case "reminder":
        return words.reminder;
      case "task":
        return words.task;
      case "notice":
        return words.notice;
      case "point":
        return words.point(reader);
      case "questions":
        return words.questions(reader, formatNearDay(record.day, locale));
      case "promise":
        return words.promise(reader, record.text);
      case "tick":
        return words.tick(reader);
      case "declined":
        return words.declined(reader);
      case "wrapUp":
        return words.wrapUp(reader, formatNearDay(record.day, locale));
      case "session":
        return words.session;
      case "shownGoal":
        return words.shown(reader, record.title);
      case "shownValue":
        return words.shown(reader, record.label);
      case "card":
        return words.card(record.title, teamIn(place));
      case "payPlan":
        return words.payPlan(record.title);
      case "payFigures":
        return words.payFigures(record.day && formatNearDay(record.day, locale));
      case "paySettings":
        return words.paySettings;
      case "payTemplate":
        return words.payTemplate(record.title);
    }
  };
  return { subjectOf, nameOf };
}
