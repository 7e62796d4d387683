import { Button, makeStyles } from "@fluentui/react-components";
import { useRef } from "react";
import type { Goal } from "#domain/goal/goal.ts";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useSessionText } from "../text/useSessionText.ts";
import { useReadable } from "../useReadable.ts";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", rowGap: "16px", outlineStyle: "none" },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  title: { flexGrow: 1, flexBasis: "200px", minWidth: 0, overflowWrap: "anywhere" },
});

/** What was reached, and what may be let go; all that is not touched stays. */
export function CelebrateStep() {
  const styles = useStyles();
  const prose = useProse();
  const words = useSessionText().celebrate;
  const { model, notice } = useTab();
  const board = useReadable(model.goals.board);
  const all = useRef<HTMLDivElement>(null);
  if (board.status === "opening") return null;
  if (board.status === "failed") return <p className={prose.body}>{words.unread}</p>;
  const active = board.goals.filter(({ goal }) => goal.status === "active");
  // What was pressed is gone; the keys go on from where it stood.
  const stay = (): void => all.current?.focus({ preventScroll: true });
  const reach = ({ id, title, status }: Goal): void => {
    void model.goals.take(id, "achieve");
    notice.set({
      text: words.done(title),
      undo: () => model.goals.edit(id, () => ({ status, achievedOn: undefined })),
      about: id,
    });
    stay();
  };
  const letGo = ({ id, title }: Goal): void => {
    const { undo } = model.goals.letGo(id, true);
    notice.set({ text: words.gone(title), undo, about: id });
    stay();
  };
  return (
    <div className={styles.all} ref={all} tabIndex={-1}>
      {active.length === 0 && (
        <p className={prose.body}>{board.goals.length === 0 ? words.none : words.noneNow}</p>
      )}
      <ul className={styles.list}>
        {active.map(({ goal }) => (
          <li className={styles.row} key={goal.id}>
            <span className={styles.title}>
              <bdi>{goal.title}</bdi>
            </span>
            <Button aria-label={words.reachedOf(goal.title)} onClick={() => reach(goal)}>
              {words.reached}
            </Button>
            <Button
              appearance="subtle"
              aria-label={words.letGoOf(goal.title)}
              onClick={() => letGo(goal)}
            >
              {words.letGo}
            </Button>
          </li>
        ))}
      </ul>
      {active.length > 0 && <p className={prose.quiet}>{words.keep}</p>}
    </div>
  );
}
