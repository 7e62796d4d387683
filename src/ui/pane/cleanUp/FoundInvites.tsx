import { useId } from "react";
import type { CleanUp, CleanUpState, FoundInvite } from "#app/invites/CleanUp.ts";
import { enCleanUp as words } from "../../text/enCleanUp.ts";
import { TickIcon } from "../icons.tsx";
import { useText } from "../text/useText.ts";

type Found = Extract<CleanUpState, { readonly status: "found" }>;

/** The invites that name something gone, a series once; what becomes of them, and those that were not seen. */
export function FoundInvites({
  state,
  cleanUp,
}: {
  readonly state: Found;
  readonly cleanUp: CleanUp;
}) {
  const { dates } = useText();
  const left = state.invites.filter(
    ({ progress, isOpen }) => progress.status !== "cleaned" && !isOpen,
  );
  const chosen = left.filter((one) => one.chosen);
  const isCleaning = state.cleaning !== undefined;
  const mails = chosen.reduce((sum, { count }) => sum + count, 0);
  const hasParts = left.some(({ count }) => count > 1);
  const begun = state.invites.some(({ progress }) => progress.status !== "waiting");
  return (
    <>
      {state.invites.length === 0 ? null : (
        <>
          {begun ? null : <p>{words.found(state.invites.length)}</p>}
          <ul className="found-invites">
            {state.invites.map((invite) => (
              <Invite key={invite.id} invite={invite} locked={isCleaning} cleanUp={cleanUp} />
            ))}
          </ul>
        </>
      )}
      {left.length === 0 ? null : (
        <>
          <p className="meta">{words.after}</p>
          <p>{hasParts ? words.mailsParts : words.mails}</p>
          <div className="buttons">
            {isCleaning ? (
              <button type="button" className="button" onClick={cleanUp.stop}>
                {words.stop}
              </button>
            ) : chosen.length === 0 ? (
              <p className="meta">{words.chooseOne}</p>
            ) : (
              <button type="button" className="button" onClick={() => void cleanUp.clean()}>
                {(begun ? words.goOn : words.clean)(chosen.length, mails)}
              </button>
            )}
          </div>
        </>
      )}
      {state.unseen.length === 0 ? null : (
        <>
          <p>{words.unseen(state.unseen.length)}</p>
          <ul className="found-invites">
            {state.unseen.map(({ id, subject, start, problem }) => (
              <li key={id}>
                <p dir="auto">{words.choose(subject || words.noSubject, dates.weekday(start))}</p>
                <p className="problem">{words.because[problem.kind]}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Invite({
  invite,
  locked,
  cleanUp,
}: {
  readonly invite: FoundInvite;
  readonly locked: boolean;
  readonly cleanUp: CleanUp;
}) {
  const { dates } = useText();
  const about = useId();
  const { id, subject, start, invited, isSeries, apart, ownWords, written, progress, chosen } =
    invite;
  const day = dates.weekday(start);
  const who = words.others(invited[0] ?? "", Math.max(0, invited.length - 1));
  return (
    <li>
      {progress.status === "cleaned" ? (
        <p className="done">
          <TickIcon />
          <span dir="auto">{subject || words.noSubject}</span>
        </p>
      ) : invite.isOpen ? (
        <p dir="auto">{subject || words.noSubject}</p>
      ) : (
        <label>
          <input
            type="checkbox"
            checked={chosen}
            aria-describedby={about}
            aria-disabled={locked}
            onChange={({ target }) => cleanUp.choose(id, target.checked)}
          />
          <span dir="auto">{subject || words.noSubject}</span>
        </label>
      )}
      <div id={about} className="about">
        <p className="meta">{isSeries ? words.series(day, who) : words.single(day, who)}</p>
        {isSeries && apart > 0 ? <p className="meta">{words.parts(apart)}</p> : null}
        {!isSeries && apart > 1 ? <p className="meta">{words.apart(apart)}</p> : null}
        {invite.isOpen ? <p className="meta">{words.isOpen}</p> : null}
        {invite.partOpen ? <p className="meta">{words.partOpen}</p> : null}
        {invite.mayBeOpen ? <p className="meta">{words.mayBeOpen}</p> : null}
        {ownWords ? <p className="meta">{words.ownWords}</p> : null}
        {progress.status === "cleaned" ? <p className="meta">{words.cleaned(written)}</p> : null}
        {progress.status === "waiting" && written > 0 ? (
          <p className="meta">{words.partly(written)}</p>
        ) : null}
        {progress.status === "failed" ? (
          <p className="problem">{words.failed(words.because[progress.problem.kind], written)}</p>
        ) : null}
      </div>
    </li>
  );
}
