import type { PairState } from "#app/preparation/PreparationState.ts";
import { DeedButton } from "./DeedButton.tsx";
import type { PairParts } from "./PairParts.ts";
import type { PaneText } from "./text/PaneText.ts";
import { useText } from "./text/useText.ts";

/** Puts the block into the invite, brings it up to date, or takes it out. */
export function InviteButtons({
  state,
  preparation,
  primary,
}: PairParts & {
  readonly primary: boolean;
}) {
  const { text } = useText();
  const { invite, task } = state;
  if (invite.found === "unread") return <p className="problem">{text.invite.unread}</p>;
  const upToDate = invite.found === "ours" && !invite.differs && !invite.gone;
  const justDone = task.status === "done" && task.deed === "putIn";
  return (
    <div className="buttons">
      {upToDate ? (
        justDone ? null : (
          <p className="is-in">{text.invite.isIn}</p>
        )
      ) : (
        <DeedButton primary={primary} task={task} onDo={preparation.putIn}>
          {putInWords(state, text)}
        </DeedButton>
      )}
      {invite.found === "ours" ? (
        <DeedButton task={task} onDo={preparation.takeOut}>
          {text.invite.takeOut}
        </DeedButton>
      ) : null}
    </div>
  );
}

function putInWords({ invite, occasion }: PairState, { invite: words }: PaneText): string {
  const there = invite.found === "ours";
  if (occasion.shape === "series") return there ? words.updateSeries : words.setUpSeries;
  if (there) return words.update;
  return occasion.shape === "occurrence" ? words.putInThisOne : words.putIn;
}
