import type { PairState } from "#app/preparation/PreparationState.ts";
import type { Adding } from "./Adding.ts";
import { BlockPreview } from "./BlockPreview.tsx";
import { DeedButton } from "./DeedButton.tsx";
import type { PairParts } from "./PairScreen.tsx";
import { TaskNotice } from "./TaskNotice.tsx";
import { primaryDeed } from "./primaryDeed.ts";
import { useText } from "./text/useText.ts";

type Props = PairParts & { readonly adding: Adding };

/** Who will read it, what it will say, and the one primary button of this meeting. */
export function PairFooter({ state, preparation, adding }: Props) {
  const { text } = useText();
  const { invite, occasion } = state;
  const name = state.other.firstName;
  const readers = readersOf(state);
  const occurrence = invite.writable && occasion.shape === "occurrence";
  return (
    <footer className="foot">
      <TaskNotice task={state.task} preparation={preparation} />
      {readers === "invite" ? <p className="meta">{text.invite.readers(name)}</p> : null}
      {readers === "talk" ? <p className="meta">{text.invite.readersTalk(name)}</p> : null}
      {invite.writable && invite.found === "unread" ? (
        <p className="problem">{text.invite.unread}</p>
      ) : null}
      {invite.writable ? <BlockPreview invite={invite} /> : null}
      {invite.writable && occasion.shape === "series" ? (
        <p className="meta">{text.invite.seriesNote}</p>
      ) : null}
      <Buttons state={state} preparation={preparation} adding={adding} />
      {occurrence ? <p className="meta">{text.invite.occurrenceNote(name)}</p> : null}
      {invite.writable ? null : <p className="meta">{text.invite.attendeeNote}</p>}
    </footer>
  );
}

function readersOf(state: PairState): "invite" | "talk" | undefined {
  if (primaryDeed(state) === "keep") return "talk";
  return state.invite.writable ? "invite" : undefined;
}

function Buttons({ state, preparation, adding }: Props) {
  const { text, dates } = useText();
  const { invite, occasion, task } = state;
  const primary = primaryDeed(state);
  const weekday = dates.weekday(occasion.start);
  const upToDate = invite.found === "ours" && !invite.differs;
  const putInWords =
    occasion.shape === "series"
      ? invite.found === "ours" ? text.invite.updateSeries : text.invite.setUpSeries
      : occasion.shape === "occurrence"
        ? text.invite.putInThisOne
        : invite.found === "ours" ? text.invite.update : text.invite.putIn;
  return (
    <div className="buttons">
      {primary === "addPoint" && !adding.open ? (
        <button
          type="button"
          className="button primary"
          ref={adding.opener}
          onClick={() => adding.setOpen(true)}
        >
          {text.points.add}
        </button>
      ) : null}
      {primary === "keep" ? (
        state.questions.kept ? (
          <p className="is-in">{text.invite.keptFor(weekday)}</p>
        ) : (
          <DeedButton primary task={task} onDo={preparation.keep}>
            {text.invite.useFor(weekday)}
          </DeedButton>
        )
      ) : null}
      {invite.writable && invite.found !== "unread" ? (
        upToDate ? (
          <p className="is-in">{text.invite.isIn}</p>
        ) : (
          <DeedButton primary={primary === "putIn"} task={task} onDo={preparation.putIn}>
            {putInWords}
          </DeedButton>
        )
      ) : null}
      {invite.writable && invite.found === "ours" ? (
        <DeedButton task={task} onDo={preparation.takeOut}>
          {text.invite.takeOut}
        </DeedButton>
      ) : null}
    </div>
  );
}
