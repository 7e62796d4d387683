import type { ReadySession } from "#app/session/Session.ts";
import type { TakingsBack } from "#app/sharing/takingBack.ts";
import type { Goal } from "#domain/goal/goal.ts";
import { useProse } from "../shared/useProse.ts";
import { useSharingText } from "../text/useSharingText.ts";
import { useText } from "../text/useText.ts";
import { readersOf } from "./readersOf.ts";
import { TakenBack } from "./TakenBack.tsx";

type KeptFromProps = {
  readonly goal: Goal;
  readonly session: ReadySession;
  readonly takings: TakingsBack;
};

/** Of a goal kept close: whom it was chosen for, which waits, and who still sees something of it. */
export function KeptFrom({ goal, session, takings }: KeptFromProps) {
  const prose = useProse();
  const { common } = useText();
  const text = useSharingText();
  const { takenBack } = text;
  const { me, relations, teams } = session;
  const chosen = readersOf(goal, session, text.askFirst.team);
  return (
    <div>
      {chosen.length > 0 && (
        <p className={prose.quiet}>{text.chosenBefore(common.andMore(chosen))}</p>
      )}
      {relations.map(({ other: { id, firstName } }) => (
        <TakenBack
          hidden
          key={id}
          reach={takenBack.reach(firstName)}
          state={takings.of({ kind: "shown", by: me.id, to: id }, goal.id)}
          told={false}
          where={firstName}
          words={takenBack.reader}
        />
      ))}
      {teams.map(({ id, name }) => (
        <TakenBack
          hidden
          key={id}
          reach={takenBack.wallReach}
          state={takings.of({ kind: "wall", owner: me.id, team: id }, goal.id)}
          told={false}
          where={name}
          words={takenBack.wall}
        />
      ))}
    </div>
  );
}
