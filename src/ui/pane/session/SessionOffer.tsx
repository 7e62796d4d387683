import { useId, useRef } from "react";
import type { Preparation } from "#app/preparation/Preparation.ts";
import type { GroupState } from "#app/preparation/PreparationState.ts";
import { enSession as words } from "../text/enSession.ts";
import { SessionPreview } from "./SessionPreview.tsx";

type SessionOfferProps = {
  readonly state: GroupState;
  readonly preparation: Preparation;
  /** Whether what would be written stands there; nothing else is offered meanwhile. */
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
};

/** For whoever leads a team: the meeting as the half hour of goal setting. */
export function SessionOffer({ state, preparation, open, setOpen }: SessionOfferProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const isThere = state.invite.session === true;
  if (!isThere && state.leads.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      {isThere ? (
        <p>{words.there}</p>
      ) : open ? (
        <SessionPreview
          state={state}
          preparation={preparation}
          onDone={() => {
            setOpen(false);
            // What was pressed is gone.
            heading.current?.focus({ preventScroll: true });
          }}
        />
      ) : (
        <>
          <p className="meta">{words.about}</p>
          <div className="buttons">
            <button type="button" className="button" onClick={() => setOpen(true)}>
              {words.offer}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
