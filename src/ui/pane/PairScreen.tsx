import { AskAbout } from "./AskAbout.tsx";
import type { Preparation } from "#app/preparation/Preparation.ts";
import type { PairState } from "#app/preparation/PreparationState.ts";
import { ComingUpList } from "./ComingUpList.tsx";
import { LastKnown } from "./LastKnown.tsx";
import { MyPoints } from "./MyPoints.tsx";
import { PairFooter } from "./PairFooter.tsx";
import type { PairParts } from "./PairParts.ts";
import { panePart } from "./panePart.tsx";
import { Promised } from "./Promised.tsx";
import { ChosenByOther, Questions } from "./Questions.tsx";
import { WaitsToClose, WholeTalk } from "./TalkLinks.tsx";
import { StuckChanges } from "./StuckChanges.tsx";
import { TheirPoints } from "./TheirPoints.tsx";
import { TroubleNotice } from "./TroubleNotice.tsx";
import { Unrelated } from "./Unrelated.tsx";
import type { Adding } from "./useAdding.ts";
import type { OpenTalk } from "./useWholeTalk.ts";
import { useText } from "./text/useText.ts";

/** A courtesy: without its code nothing is said of it. */
const AnotherWay = panePart<PairParts>(
  async () => (await import("./agenda/AnotherWay.tsx")).AnotherWay,
);

/** Without its code the header still says it. */
const EndedNote = panePart<{ readonly state: PairState }>(
  async () => (await import("./readers/EndedNote.tsx")).EndedNote,
);

/** Without its code the invite that is open can be changed all the same. */
const OtherInvites = panePart<PairParts>(
  async () => (await import("./cleanUp/OtherInvites.tsx")).OtherInvites,
);

/** Without its code a copy is kept or not as it was. */
const ThisComputer = panePart<{ readonly preparation: Preparation }>(
  async () => (await import("./computer/ThisComputer.tsx")).ThisComputer,
);

/** Everything for one 1-1, in the order in which it is used. */
export function PairScreen({
  state,
  preparation,
  adding,
  openTalk,
}: PairParts & { readonly adding: Adding; readonly openTalk: OpenTalk }) {
  const { text } = useText();
  const name = state.other.firstName;
  return (
    <>
      <main>
        <LastKnown trouble={state.unconfirmed} preparation={preparation} />
        <StuckChanges state={state} preparation={preparation} />
        {state.unread.map(({ whose, trouble }) => (
          <TroubleNotice
            key={whose}
            trouble={trouble}
            lead={whose === "theirs" ? text.notice.unreadTheirs(name) : text.notice.unreadMine}
            onRetry={() => void preparation.read()}
          />
        ))}
        {state.occasion.ended ? <EndedNote state={state} /> : null}
        <WaitsToClose state={state} open={openTalk} />
        <ViewSections state={state} preparation={preparation} adding={adding} />
        <WholeTalk state={state} open={openTalk} />
        {state.invite.writable ? <OtherInvites state={state} preparation={preparation} /> : null}
        <ThisComputer preparation={preparation} />
      </main>
      <PairFooter state={state} preparation={preparation} adding={adding} />
    </>
  );
}

function ViewSections({ state, preparation, adding }: PairParts & { readonly adding: Adding }) {
  const { text } = useText();
  const { view } = state;
  const name = state.other.firstName;
  // "Not added a point yet" would be a guess about a list that could not be read.
  const theirPoints = state.unread.some(({ whose }) => whose === "theirs") ? null : (
    <TheirPoints name={name} points={state.theirPoints} />
  );
  switch (view.kind) {
    case "asking":
      return (
        <>
          <Promised by="me" state={state} preparation={preparation} />
          <AskAbout name={name} view={view} day={state.occasion.day} />
          <p className="meta">{text.stance}</p>
          <Promised by="other" state={state} preparation={preparation} />
          {theirPoints}
          <Questions state={state} preparation={preparation} />
          {state.invite.writable ? <AnotherWay state={state} preparation={preparation} /> : null}
          <MyPoints state={state} preparation={preparation} adding={adding} />
        </>
      );
    case "answering":
      return (
        <>
          <Promised by="other" state={state} preparation={preparation} />
          <Promised by="me" state={state} preparation={preparation} />
          {theirPoints}
          <MyPoints state={state} preparation={preparation} adding={adding} />
          <ComingUpList state={state} view={view} preparation={preparation} />
          <ChosenByOther name={name} chosen={view.chosen} />
          {state.invite.writable ? <Questions state={state} preparation={preparation} /> : null}
        </>
      );
    case "unrelated":
      return (
        <>
          <Unrelated name={name} view={view} />
          <Questions state={state} preparation={preparation} />
        </>
      );
  }
}
