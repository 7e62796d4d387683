import { useState } from "react";
import type { Preparation } from "#app/preparation/Preparation.ts";
import type { GroupState } from "#app/preparation/PreparationState.ts";
import { panePart } from "./panePart.tsx";
import { BlockPreview } from "./BlockPreview.tsx";
import { TaskNotice } from "./TaskNotice.tsx";
import { useText } from "./text/useText.ts";

const SessionOffer = panePart(
  async () => (await import("./session/SessionOffer.tsx")).SessionOffer,
);

/** Others are invited: names are out, and what names something in the invite can be taken out. */
export function GroupView({
  state,
  preparation,
}: {
  readonly state: GroupState;
  readonly preparation: Preparation;
}) {
  const { text } = useText();
  const { invite, task } = state;
  const busy = task.status === "busy";
  const [making, setMaking] = useState(false);
  const isSession = invite.session === true;
  const offersSession = isSession || (state.leads.length > 0 && invite.writable);
  const namesIn = invite.gone || (invite.found === "ours" && invite.differs);
  return (
    <>
      <main>
        {isSession && invite.gone ? <p role="alert">{text.group.namesIn}</p> : null}
        {isSession || making ? null : (
          <section aria-labelledby="group">
            <h2 id="group">{text.group.title}</h2>
            {namesIn ? <p role="alert">{text.group.namesIn}</p> : null}
            <p>{text.group.body}</p>
            <ol className="questions">
              {state.questions.map((question) => (
                <li key={question} className="question fixed">
                  {question}
                </li>
              ))}
            </ol>
          </section>
        )}
        {offersSession ? (
          <SessionOffer state={state} preparation={preparation} open={making} setOpen={setMaking} />
        ) : null}
      </main>
      {invite.writable ? (
        <footer className="foot">
          <TaskNotice task={task} preparation={preparation} />
          <p className="meta">{text.invite.readersGroup}</p>
          {making ? null : <BlockPreview state={state} preparation={preparation} />}
          <div className="buttons">
            {isSession || making ? null : (
              <button
                type="button"
                className="button primary"
                aria-disabled={busy}
                onClick={() => {
                  if (!busy) void preparation.putIn();
                }}
              >
                {namesIn
                  ? text.group.makeNeutral
                  : invite.found === "ours"
                    ? text.invite.update
                    : text.invite.putIn}
              </button>
            )}
            {invite.found === "ours" && !making ? (
              <button
                type="button"
                className="button"
                aria-disabled={busy}
                onClick={() => {
                  if (!busy) void preparation.takeOut();
                }}
              >
                {text.invite.takeOut}
              </button>
            ) : null}
          </div>
        </footer>
      ) : null}
    </>
  );
}
