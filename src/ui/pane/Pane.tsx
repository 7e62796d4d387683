import type { Preparation } from "#app/preparation/Preparation.ts";
import type { PreparationState } from "#app/preparation/PreparationState.ts";
import { GroupView } from "./GroupView.tsx";
import { PairScreen } from "./PairScreen.tsx";
import { PaneHeader } from "./PaneHeader.tsx";
import { Reading } from "./Reading.tsx";
import { TroubleNotice } from "./TroubleNotice.tsx";
import { useHidden } from "../shared/useHidden.ts";
import { useReadable } from "../useReadable.ts";
import { useAdding, type Adding } from "./useAdding.ts";
import { useText } from "./text/useText.ts";

/** The whole pane, whatever is known of the meeting so far; it is never blank. */
export function Pane({ preparation }: { readonly preparation: Preparation }) {
  const state = useReadable(preparation.state);
  const [hidden, toggle] = useHidden(preparation.parts.drafts, meetingOf(state));
  const adding = useAdding(state.status === "pair" ? state.other.id : "", preparation.pointDraft);
  return (
    <div className="pane">
      <PaneHeader state={state} hidden={hidden} onToggle={toggle} />
      <Screen state={state} hidden={hidden} preparation={preparation} adding={adding} />
    </div>
  );
}

/** The two and when they meet; a series is one meeting. */
function meetingOf(state: PreparationState): string {
  return state.status === "pair" ? `${state.other.id} ${state.occasion.start}` : "";
}

function Screen(props: {
  readonly state: PreparationState;
  readonly hidden: boolean;
  readonly preparation: Preparation;
  readonly adding: Adding;
}) {
  const { text } = useText();
  const { state, hidden, preparation, adding } = props;
  switch (state.status) {
    case "reading":
      return <Reading />;
    case "stopped":
      return (
        <main>
          <TroubleNotice trouble={state.trouble} onRetry={preparation.recover} large />
        </main>
      );
    case "alone":
      return <Quiet words={text.alone} />;
    case "outsider":
      return <Quiet words={text.outsider} />;
    case "group":
      return <GroupView state={state} preparation={preparation} />;
    case "pair":
      return hidden ? (
        <Quiet words={text.header.hidden} />
      ) : (
        <PairScreen state={state} preparation={preparation} adding={adding} />
      );
  }
}

function Quiet({ words }: { readonly words: string }) {
  return (
    <main className="calm">
      <p>{words}</p>
    </main>
  );
}
