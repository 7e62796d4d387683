import { useMemo } from "react";
import type { Team } from "#domain/person/person.ts";
import { useTab } from "../TabContext.ts";
import { DayOne } from "./DayOne.tsx";
import { useSession } from "./useSession.ts";
import { useSessionTag } from "./useSessionTag.ts";

/** It changes rarely, and is looked at when the page is opened. */
const lookMillis = 10 * 60_000;

/** What a leader without a goal begins with, after that goal. */
export function LeadersStart({ team }: { readonly team: Team }) {
  const { navigation } = useTab();
  const of = useMemo(() => ({ form: "team", team }) as const, [team]);
  const { state } = useSession(of, lookMillis);
  const tag = useSessionTag(team);
  if (state.status !== "ready" || tag === undefined) return null;
  return (
    <DayOne
      goal={() => navigation.go({ page: "newGoal" })}
      session={
        state.session === undefined ? () => navigation.go({ page: "session", tag }) : undefined
      }
      team={team}
      wall
    />
  );
}
