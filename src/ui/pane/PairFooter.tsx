import { useState } from "react";
import type { Adding } from "./useAdding.ts";
import { BlockPreview, Paper, WhoReads } from "./BlockPreview.tsx";
import { DeedButton } from "./DeedButton.tsx";
import { InviteButtons } from "./InviteButtons.tsx";
import { OnDevice } from "./OnDevice.tsx";
import { OpenAdding } from "./OpenAdding.tsx";
import type { PairState } from "#app/preparation/PreparationState.ts";
import type { PairParts } from "./PairParts.ts";
import { TaskNotice } from "./TaskNotice.tsx";
import { primaryDeed } from "./primaryDeed.ts";
import { useText } from "./text/useText.ts";

type Props = PairParts & { readonly adding: Adding };

/** Who will read it, what it will say, and the one primary button of this meeting. */
export function PairFooter({ state, preparation, adding }: Props) {
  const primary = primaryDeed(state);
  return (
    <footer className="foot">
      <TaskNotice task={state.task} preparation={preparation} isKept={isKept(state)} />
      <OnDevice saving={state.saving} preparation={preparation} />
      {primary === "keep" ? (
        <>
          <Keep state={state} preparation={preparation} />
          {state.invite.writable ? <ThisOneOnly state={state} preparation={preparation} /> : null}
        </>
      ) : (
        <IntoInvite state={state} preparation={preparation} adding={adding} />
      )}
    </footer>
  );
}

/** Whether the talk page has all that was done here. */
function isKept({ saving, stuck }: PairState): boolean {
  return saving.status === "saved" && stuck.length === 0;
}

/** "Use for Tuesday": the questions go to the talk page and nowhere else. */
function Keep({ state, preparation }: PairParts) {
  const { text, dates } = useText();
  const { occasion, questions, task } = state;
  const weekday = dates.weekday(occasion.start);
  const none = questions.items.every(({ ticked }) => !ticked);
  return (
    <>
      <p className="meta">{text.invite.readersTalk(state.other.firstName)}</p>
      {questions.kept ? (
        <p className="is-in">{text.invite.keptFor(weekday)}</p>
      ) : none ? (
        <p className="meta">{text.questions.tickOne}</p>
      ) : (
        <div className="buttons">
          <DeedButton primary={!occasion.ended} task={task} onDo={preparation.keep}>
            {text.invite.keepFor(weekday)}
          </DeedButton>
        </div>
      )}
    </>
  );
}

/** Writing into one meeting of a series mails an update, so it is a choice and not the suggestion. */
function ThisOneOnly({ state, preparation }: PairParts) {
  const { text } = useText();
  const name = state.other.firstName;
  const [open, setOpen] = useState(false);
  return (
    <details
      className="preview"
      open={state.invite.found === "ours"}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{text.invite.thisOneOnly}</summary>
      <div className="stack">
        <p className="meta">{text.invite.readers(name)}</p>
        <Paper lines={state.invite.lines} />
        {open ? <WhoReads state={state} preparation={preparation} /> : null}
        <p className="meta">{text.invite.occurrenceNote(name)}</p>
        <InviteButtons state={state} preparation={preparation} primary={false} />
      </div>
    </details>
  );
}

function IntoInvite({ state, preparation, adding }: Props) {
  const { text } = useText();
  const { invite, occasion } = state;
  const primary = primaryDeed(state);
  return (
    <>
      {invite.writable ? (
        <>
          <p className="meta">{text.invite.readers(state.other.firstName)}</p>
          <BlockPreview state={state} preparation={preparation} />
          {occasion.shape === "series" ? <p className="meta">{text.invite.seriesNote}</p> : null}
        </>
      ) : null}
      <div className="buttons">
        {primary === "addPoint" && !adding.open ? (
          <OpenAdding adding={adding} appearance="button primary" />
        ) : null}
        {invite.writable ? (
          <InviteButtons state={state} preparation={preparation} primary={primary === "putIn"} />
        ) : null}
      </div>
    </>
  );
}
