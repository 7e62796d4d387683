import { useEffect, useState } from "react";
import type { SessionInvite } from "#app/preparation/session/createSessionInvite.ts";
import type { TeamId } from "#domain/person/person.ts";
import type { SessionTurn } from "#domain/session/sessionSteps.ts";

type Found = { readonly of: string; readonly turn: SessionTurn | "unread" };

/** Which half hour a team's page runs next, asked anew for each team and whenever that is wished. */
export function useTurn({ turnOf }: SessionInvite, team: TeamId | undefined) {
  const [tries, setTries] = useState(0);
  const [found, setFound] = useState<Found>();
  const of = `${team ?? ""} ${tries}`;
  useEffect(() => {
    let isHere = true;
    const look = async (): Promise<void> => {
      if (team === undefined) return;
      const turn = await turnOf(team).catch(() => "unread" as const);
      if (isHere) setFound({ of, turn });
    };
    void look();
    return () => {
      isHere = false;
    };
  }, [turnOf, team, of]);
  return {
    turn: found?.of === of ? found.turn : "reading",
    lookAgain: () => setTries((before) => before + 1),
  } as const;
}
