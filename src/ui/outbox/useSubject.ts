import type { PersonId, TeamId } from "#domain/person/person.ts";
import type { Place, RecordIn } from "#domain/sharing/place.ts";
import { useTab } from "../TabContext.ts";
import { formatNearDay } from "../text/formatDay.ts";
import { useOutboxText } from "../text/useOutboxText.ts";
import { useReadable } from "../useReadable.ts";

type Subject = {
  /** What a change is about, as a sentence begins with it. */
  readonly subjectOf: (place: Place, record: RecordIn<Place>) => string;
  readonly nameOf: (person: PersonId) => string;
  readonly teamOf: (team: TeamId) => string;
};

/** Names changes by what the person knows them by. */
export function useSubject(): Subject {
  const { subjects: words } = useOutboxText().stuck;
  const { model, locale } = useTab();
  const session = useReadable(model.session);
  const board = useReadable(model.goals.board);

  const nameOf: Subject["nameOf"] = (person) =>
    (session.status === "ready" &&
      session.relations.find(({ other }) => other.id === person)?.other.firstName) ||
    words.somebody;
  const teamOf: Subject["teamOf"] = (team) =>
    (session.status === "ready" && session.teams.find(({ id }) => id === team)?.name) ||
    words.someTeam;

  const subjectOf: Subject["subjectOf"] = (place, record) => {
    const reader = place.kind === "shown" ? nameOf(place.to) : words.somebody;
    switch (record.kind) {
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
      case "point":
        return words.point(reader);
      case "questions":
        return words.questions(reader, formatNearDay(record.day, locale));
      case "shownGoal":
        return words.shown(reader, record.title);
      case "shownValue":
        return words.shown(reader, record.label);
      case "card":
        return words.card(
          record.title,
          place.kind === "wall" ? teamOf(place.team) : words.someTeam,
        );
    }
  };
  return { subjectOf, nameOf, teamOf };
}
