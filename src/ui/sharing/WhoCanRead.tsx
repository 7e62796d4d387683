import { Button } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useState } from "react";
import type { ReadySession } from "#app/session/Session.ts";
import type { Goal } from "#domain/goal/goal.ts";
import { leaveToSee, withLeaveOnWall } from "#domain/sharing/leave.ts";
import { useProse } from "../shared/useProse.ts";
import { useSharingText } from "../text/useSharingText.ts";
import { adminWords } from "./adminWords.ts";
import type { Showing } from "./showingOf.ts";
import { useSharingStyles } from "./useSharingStyles.ts";
import { useText } from "../text/useText.ts";

type WhoCanReadProps = {
  readonly goal: Goal;
  readonly session: ReadySession;
  readonly showing: Showing;
};

/** Who can open what of the goal in SharePoint, administrators named. */
export function WhoCanRead({ goal, session, showing }: WhoCanReadProps) {
  const styles = useSharingStyles();
  const prose = useProse();
  const { common } = useText();
  const { canRead: text } = useSharingText();
  const [open, setOpen] = useState(false);
  const leaves = session.relations.flatMap(({ other }) => {
    const leave = leaveToSee(goal, other.id, session.today);
    return leave ? [{ other, leave }] : [];
  });
  const walls = withLeaveOnWall(goal, session.teams);
  const named = leaves.some(({ leave }) => leave.inInvites);
  const lines = [
    text.own,
    ...(showing === "now"
      ? [
          ...leaves.map(({ other }) => text.reader(other.firstName)),
          ...walls.map(({ name }) => text.wall(name)),
          ...(named ? [text.invites] : []),
        ]
      : []),
    adminWords(session.settings.siteAdmins, text, common.andMore),
  ];
  return (
    <>
      <Button
        appearance="subtle"
        aria-expanded={open}
        className={styles.preview}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        onClick={() => setOpen(!open)}
        size="small"
      >
        {text.heading}
      </Button>
      {open && (
        <ul className={`${prose.list} ${styles.lines}`}>
          {lines.map((line) => (
            <li className={prose.quiet} key={line}>
              {line}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
