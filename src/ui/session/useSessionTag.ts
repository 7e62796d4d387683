import { useEffect, useState } from "react";
import type { Team } from "#domain/person/person.ts";
import { teamSessionTag, type SessionTag } from "#domain/session/sessionTag.ts";
import { useTab } from "../TabContext.ts";

/** The tag by which a team's session is opened; undefined for a moment, and where there is no team. */
export function useSessionTag(team: Pick<Team, "id"> | undefined): SessionTag | undefined {
  const { digest } = useTab().model.parts.inputs;
  const [tag, setTag] = useState<SessionTag>();
  const id = team?.id;
  useEffect(() => {
    let isHere = true;
    const find = async (): Promise<void> => {
      const found = id === undefined ? undefined : await teamSessionTag(id, digest);
      if (isHere) setTag(found);
    };
    void find();
    return () => {
      isHere = false;
    };
  }, [id, digest]);
  return tag;
}
