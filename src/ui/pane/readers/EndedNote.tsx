import type { PairState } from "#app/preparation/PreparationState.ts";
import { enEnded as words } from "../text/enEnded.ts";

/** That the meeting will not be held any more, and what preparing is still good for. */
export function EndedNote({ state }: { readonly state: PairState }) {
  const { occasion, invite, keeps } = state;
  const said =
    occasion.ended === "calledOff"
      ? [words.calledOff, ...(keeps ? [words.calledOffKeeps] : [])]
      : [
          words.over,
          ...(invite.writable ? [words.overInvite] : []),
          ...(keeps ? [words.overKeeps] : []),
        ];
  return <p className="meta">{said.join(" ")}</p>;
}
