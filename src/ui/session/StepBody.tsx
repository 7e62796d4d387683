import type { SessionOf } from "#app/goalSession/GoalSessionState.ts";
import type { Goal } from "#domain/goal/goal.ts";
import type { StepName } from "#domain/session/sessionSteps.ts";
import { TextButton } from "../shared/TextButton.tsx";
import { useProse } from "../shared/useProse.ts";
import { useSessionText } from "../text/useSessionText.ts";
import { CelebrateStep } from "./CelebrateStep.tsx";
import { ChooseStep } from "./ChooseStep.tsx";
import { IdeasStep } from "./IdeasStep.tsx";
import { ObstacleStep } from "./ObstacleStep.tsx";
import { RoundStep } from "./RoundStep.tsx";
import { SumStep } from "./SumStep.tsx";
import { useMyGoal } from "./useMyGoal.ts";
import type { Notes } from "./useNotes.ts";
import { ValuesStep } from "./ValuesStep.tsx";
import { NextTalkStep } from "./NextTalkStep.tsx";

type StepBodyProps = {
  readonly name: StepName;
  readonly of: SessionOf;
  readonly notes: Notes;
  readonly onGo: (name: StepName) => void;
};

/** What there is to write in a step. */
export function StepBody({ name, of, notes, onGo }: StepBodyProps) {
  const goal = useMyGoal(notes.notes);
  switch (name) {
    case "frame":
      return null;
    case "celebrate":
      return <CelebrateStep />;
    case "picture":
      return <IdeasStep notes={notes} />;
    case "choose":
      return <ChooseStep goal={goal} notes={notes} />;
    case "values":
      return <ValuesStep />;
    case "sum":
      return goal ? <SumStep goal={goal} key={goal.id} /> : <NoGoal onGo={onGo} />;
    case "obstacle":
      return goal ? <ObstacleStep goal={goal} key={goal.id} of={of} /> : <NoGoal onGo={onGo} />;
    case "round":
      return of.form === "team" ? <RoundStep team={of.team} /> : null;
    case "nextTalk":
      return of.form === "pair" ? <NextTalkStep tag={of.relation.tag} /> : null;
  }
}

function NoGoal({ onGo }: { readonly onGo: (name: StepName) => void }) {
  const prose = useProse();
  const words = useSessionText();
  return (
    <p className={prose.body}>
      {words.none} <TextButton onPress={() => onGo("choose")}>{words.toChoose}</TextButton>
    </p>
  );
}

export type WithGoal = { readonly goal: Goal };
