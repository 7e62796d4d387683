import { makeStyles } from "@fluentui/react-components";
import type { DealsLine } from "#domain/goal/dealsLine.ts";
import type { Goal } from "#domain/goal/goal.ts";
import { leaveToSee } from "#domain/sharing/leave.ts";
import { useTab } from "../TabContext.ts";
import { useReadable } from "../useReadable.ts";
import { LineReader } from "./LineReader.tsx";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: "4px", margin: 0, padding: 0 },
});

type LineReadersProps = { readonly goal: Goal; readonly line: DealsLine };

/** For each who sees the goal, whether they may read this line of it; nothing where nobody sees it. */
export function LineReaders({ goal, line }: LineReadersProps) {
  const styles = useStyles();
  const { model } = useTab();
  const session = useReadable(model.session);
  const taking = useReadable(model.participation.taking);
  if (session.status !== "ready" || !taking) return null;
  const { today } = session;
  const readers = session.relations.flatMap(({ other }) => {
    const leave = leaveToSee(goal, other.id, today);
    return leave ? [{ other, leave }] : [];
  });
  if (readers.length === 0) return null;
  return (
    <ul className={styles.list}>
      {readers.map(({ other, leave }) => (
        <LineReader
          goal={goal}
          key={other.id}
          leave={leave}
          line={line}
          other={other}
          today={today}
        />
      ))}
    </ul>
  );
}
