import { useMemo, useState } from "react";
import type { TabModel } from "#app/tabModel.ts";
import { createPromiseTasks, type TaskSource } from "#app/talks/promiseTasks.ts";
import type { TalkTimes } from "#app/talks/talkTimes.ts";
import type { DatedTalk } from "#app/talks/orderTalks.ts";
import { createTakingsBack } from "#app/sharing/takingBack.ts";
import { holdBack } from "#domain/sharing/consentEdits.ts";
import type { GoalId } from "#domain/goal/goal.ts";
import { TakenBack } from "../sharing/TakenBack.tsx";
import { useSharingText } from "../text/useSharingText.ts";
import { useTalkText } from "../text/useTalkText.ts";
import { useReadable } from "../useReadable.ts";
import type { TalkDesk } from "./TalkDesk.ts";
import { useSettledTasks } from "./useSettledTasks.ts";
import { useTalkMemory } from "./useTalkMemory.ts";

type Frame = Pick<TalkDesk, "locale" | "tell"> & {
  readonly model: TabModel;
  readonly openGoal?: (goal: GoalId) => void;
  /** When the talks are, where a calendar may be read. */
  readonly times?: Pick<TalkTimes, "known">;
  /** The person's own tasks, where they can be reached; constant. */
  readonly source?: TaskSource;
};

/** What the talk page needs, from the records of the person, in whatever frame they are open. */
export function useModelDesk(
  { talk, day }: Pick<DatedTalk, "talk" | "day">,
  { model, locale, tell, openGoal, times, source }: Frame,
): TalkDesk {
  const { takenBack } = useSharingText();
  const memory = useTalkMemory(talk, model, times);
  const [takings] = useState(() => createTakingsBack(model.parts));
  useReadable(takings.changes);
  const session = useReadable(model.session);
  const { other, tag } = talk.relation;
  const linkText = useTalkText().heading(other.firstName);
  const tasks = useMemo(
    () => source && createPromiseTasks(model.parts, source, { tag, linkText }),
    [model, source, tag, linkText],
  );
  useSettledTasks(tasks, talk, memory);
  return {
    talk,
    day,
    memory,
    points: {
      // From here on the point is on the page, saved or marked as unsaved.
      add: (text) => void model.talks.addPoint(other.id, text),
      change: (point, text) => void model.talks.changePoint(other.id, point, text),
      remove: (point) => model.talks.removePoint(other.id, point),
    },
    comingUp: {
      leaveOut: (goal) => void model.goals.notThisTime(goal, other.id, day),
      bringBack: (goal) => void model.goals.edit(goal, holdBack(other.id, undefined)),
      update: (goal, text) => {
        const { progress, steps } =
          talk.mayComeUp.find((one) => one.goal.goal.id === goal)?.goal.goal ?? {};
        if (!progress || !steps) return;
        const done = steps.flatMap(({ id, doneOn }) => (doneOn === undefined ? [] : [id]));
        void model.goals.update(goal, { progress, stepsDone: new Set(done), text });
      },
      ...(openGoal && { open: openGoal }),
      howFar: (goal) =>
        session.status === "ready" && (
          <TakenBack
            hidden
            reach=""
            state={takings.of({ kind: "shown", by: session.me.id, to: other.id }, goal)}
            told={false}
            where={other.firstName}
            words={takenBack.reader}
          />
        ),
    },
    ...(tasks && { tasks }),
    lookAgain: () => void model.lookAtTalk(other.id),
    tell,
    drafts: model.drafts,
    inputs: model.parts.inputs,
    locale,
  };
}
