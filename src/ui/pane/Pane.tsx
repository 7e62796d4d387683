import type { Preparation } from "#app/preparation/Preparation.ts";
import type { PreparationState } from "#app/preparation/PreparationState.ts";
import { GroupView } from "./GroupView.tsx";
import { PairScreen } from "./PairScreen.tsx";
import { PaneHeader } from "./PaneHeader.tsx";
import { panePart } from "./panePart.tsx";
import { Reading } from "./Reading.tsx";
import { TroubleNotice } from "./TroubleNotice.tsx";
import { useHidden } from "../shared/useHidden.ts";
import { useReadable } from "../useReadable.ts";
import { useAdding, type Adding } from "./useAdding.ts";
import { useText } from "./text/useText.ts";
import type { TalkScreenProps } from "./talk/TalkScreen.tsx";
import { useWholeTalk, type OpenTalk } from "./useWholeTalk.ts";

const TalkScreen = panePart<TalkScreenProps>(
  async () => (await import("./talk/TalkScreen.tsx")).TalkScreen,
  {
    meanwhile: (
      <div className="pane">
        <Reading />
      </div>
    ),
    // Code that could not be fetched is fetched again only by a page that is new, which is also the way back.
    missing: (
      <main className="pane">
        <TroubleNotice trouble={{ kind: "offline" }} onRetry={() => location.reload()} large />
      </main>
    ),
  },
);

/** The whole pane, whatever is known of the meeting so far; it is never blank. */
export function Pane({ preparation }: { readonly preparation: Preparation }) {
  const state = useReadable(preparation.state);
  const [hidden, toggle] = useHidden(preparation.parts.drafts, meetingOf(state));
  const { pane, open, begin, ...way } = useWholeTalk(state);
  const adding = useAdding(state.status === "pair" ? state.other.id : "", preparation.pointDraft);
  const talk = state.status === "pair" && open && !hidden ? state : undefined;
  return (
    <>
      {/* What the tab has of the talk stands beside and not inside: the pane's own looks are not for it. */}
      <div className={talk ? "pane above" : "pane"} ref={pane}>
        <PaneHeader state={state} hidden={hidden} onToggle={toggle} />
        {talk ? null : (
          <Screen
            state={state}
            hidden={hidden}
            preparation={preparation}
            adding={adding}
            openTalk={begin}
          />
        )}
      </div>
      {talk && <TalkScreen state={talk} preparation={preparation} way={way} />}
    </>
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
  readonly openTalk: OpenTalk;
}) {
  const { text } = useText();
  const { state, hidden, preparation, adding, openTalk } = props;
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
        <PairScreen state={state} preparation={preparation} adding={adding} openTalk={openTalk} />
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
