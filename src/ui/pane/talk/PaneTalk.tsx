import { useMemo } from "react";
import type { Occasion } from "#app/preparation/PreparationState.ts";
import type { Tools } from "#app/preparation/Tools.ts";
import type { Talk } from "#app/talks/Talk.ts";
import type { Person } from "#domain/person/person.ts";
import { ProblemNotice } from "../../shared/ProblemNotice.tsx";
import { useLasting } from "../../shared/useLasting.ts";
import { Waiting } from "../../shared/Waiting.tsx";
import { useFrame } from "../../TabContext.ts";
import { TalkView } from "../../talk/TalkView.tsx";
import { useModelDesk } from "../../talk/useModelDesk.tsx";
import { useProblemText } from "../../text/useProblemText.ts";
import { useReadable } from "../../useReadable.ts";
import { enWholeTalk as words } from "../text/enWholeTalk.ts";
import type { TalkAim } from "../useWholeTalk.ts";
import { formTimes } from "./formTimes.ts";

/** From here on one may write, though what the other shows has not come. */
const patienceMillis = 2_000;

type PaneTalkProps = {
  readonly aim: TalkAim | undefined;
  readonly desk: Tools["desk"];
  readonly occasion: Occasion;
  readonly other: Person;
};

/** The talk once it is read, or why it is not. */
export function PaneTalk(props: PaneTalkProps) {
  const { other } = props;
  const problems = useProblemText();
  const { model } = useFrame();
  const talks = useReadable(model.talks.talks);
  const session = useReadable(model.session);
  const talk =
    talks.status === "ready"
      ? talks.talks.find(({ relation }) => relation.other.id === other.id)
      : undefined;
  const isLate = useLasting(talk?.theirs.status === "opening", patienceMillis);
  const failed =
    session.status === "failed" ? session : talks.status === "failed" ? talks : undefined;
  if (failed)
    return (
      <ProblemNotice
        heading={problems.heading}
        onRetry={() => void model.open()}
        problem={failed.problem}
      />
    );
  if (!talk || (talk.theirs.status === "opening" && !isLate))
    return <Waiting words={words.opening} />;
  return <OurTalk {...props} talk={talk} />;
}

function OurTalk({ aim, desk, occasion, other, talk }: PaneTalkProps & { readonly talk: Talk }) {
  const { model, locale, notice } = useFrame();
  const { inputs } = model.parts;
  const times = useMemo(() => formTimes(desk, other.id, inputs), [desk, other.id, inputs]);
  const isAhead = occasion.ended === undefined && occasion.day >= talk.today;
  const made = useModelDesk(
    { talk, day: isAhead ? occasion.day : undefined },
    { model, locale, tell: notice.set, times },
  );
  return <TalkView desk={{ ...made, closesFirst: aim === "closing" }} />;
}
