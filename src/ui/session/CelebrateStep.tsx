import { Button, makeStyles } from "@fluentui/react-components";
import type { Goal } from "#domain/goal/goal.ts";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useSessionText } from "../text/useSessionText.ts";
import { useReadable } from "../useReadable.ts";

const useStyles = makeStyles({
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
  const active =
    board.status === "ready" ? board.goals.filter(({ goal }) => goal.status === "active") : [];
  const reach = ({ id, title, status }: Goal): void => {
    void model.goals.take(id, "achieve");
    notice.set({
      text: words.done(title),
      undo: () => model.goals.edit(id, () => ({ status, achievedOn: undefined })),
      about: id,
    });
  };
  const letGo = ({ id, title }: Goal): void => {
    const { undo } = model.goals.letGo(id, true);
    notice.set({ text: words.gone(title), undo, about: id });
  };
  if (active.length === 0) return <p className={prose.body}>{words.none}</p>;
  return (
    <>
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
      <p className={prose.quiet}>{words.keep}</p>
    </>
  );
}
