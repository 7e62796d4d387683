import { Suspense } from "react";
import { isFresh } from "#domain/session/sessionRun.ts";
import type { SessionOf } from "#app/goalSession/GoalSessionState.ts";
import type { Waiting as Unsent } from "#store/Device.ts";
import { lazyPart } from "../shared/lazyPart.tsx";
import { Page, type PageProps } from "../shared/Page.tsx";
import { ProblemNotice } from "../shared/ProblemNotice.tsx";
import { useProse } from "../shared/useProse.ts";
import { Waiting } from "../shared/Waiting.tsx";
import { useTab } from "../TabContext.ts";
import { useProblemText } from "../text/useProblemText.ts";
import { useSessionText } from "../text/useSessionText.ts";
import { useText } from "../text/useText.ts";
import { useReadable } from "../useReadable.ts";
import { Before } from "./Before.tsx";
import { During } from "./During.tsx";
import { Over } from "./Over.tsx";
import { Spoken } from "./Spoken.tsx";
import { useNotes } from "./useNotes.ts";
import { useReach } from "./useReach.ts";
import { useSession } from "./useSession.ts";
import { useSessionNow } from "./useSessionNow.ts";
import { useTold } from "./useTold.ts";

const FirstNotice = lazyPart(async () => (await import("../notice/FirstNotice.tsx")).FirstNotice);

type SessionScreenProps = { readonly of: SessionOf } & Pick<PageProps, "back">;

/** The half hour on one person's own screen: before it, during it, and what they leave with. */
export function SessionScreen({ of, back }: SessionScreenProps) {
  const prose = useProse();
  const text = useText();
  const problemText = useProblemText();
  const words = useSessionText();
  const { model: tab } = useTab();
  const waits = useReadable(tab.notice.waits);
  const { model, state } = useSession(of);
  const notes = useNotes();
  const isReady = state.status === "ready";
  const now = useSessionNow(
    isReady ? state.session?.run : undefined,
    isReady ? state.steps : noSteps,
  );
  const reach = useReach(isOf(of), isReady ? state.saving.status : "saved");
  const tell = useTold(reach);
  const page = { heading: words.heading, ...(back && { back }) };
  if (state.status === "opening") return <Waiting words={text.opening} />;
  if (state.status === "failed")
    return (
      <Page {...page}>
        <ProblemNotice
          heading={problemText.heading}
          onRetry={() => void model.look()}
          problem={state.problem}
        />
      </Page>
    );
  const summary = (
    <p className={prose.lead}>
      {of.form === "team" ? words.ofTeam(of.team.name) : words.ofPair(of.relation.other.firstName)}
    </p>
  );
  const run = state.session?.run;
  const started = run?.startedAt;
  // Whoever wrote something in it is still there when it is over, until they say that they are done, or long
  // enough after. What they left is on their board then, and where the next one begins.
  const wasThere = run && notes.notes.of === started && isFresh(run, tab.parts.inputs.now());
  return (
    <>
      <Spoken now={now} steps={state.steps} />
      <Page {...page} summary={summary}>
        {reach === "here" && <p role="alert">{words.unsaved}</p>}
        {now.status === "during" && started !== undefined ? (
          <During
            key={started}
            model={model}
            notes={notes}
            now={now}
            of={of}
            started={started}
            state={state}
            tell={tell}
          />
        ) : now.status === "over" && wasThere ? (
          <Over notes={notes} of={of} />
        ) : (
          <Before model={model} of={of} state={state} tell={tell} />
        )}
      </Page>
      {waits && of.form === "team" && (
        <Suspense fallback={null}>
          <FirstNotice />
        </Suspense>
      )}
    </>
  );
}

const noSteps: readonly never[] = [];

/** Picks the session out of what this device has still to send. */
function isOf(of: SessionOf): (one: Unsent) => boolean {
  return ({ place, id }) =>
    id === "session" &&
    (of.form === "team"
      ? place.kind === "team" && place.team === of.team.id
      : place.kind === "shown" && place.to === of.relation.other.id);
}
