import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { OwnGoal } from "#app/goals/Board.ts";
import { Section } from "../shared/Section.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { formatDay } from "../text/formatDay.ts";
import { useGoalText } from "../text/useGoalText.ts";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: "12px" },
  line: { display: "flex", alignItems: "flex-start", columnGap: "8px" },
  words: { flexGrow: 1, minWidth: 0 },
  remove: { color: tokens.colorNeutralForeground3 },
});

/** The dated lines a person wrote, newest first. */
export function Updates({ own }: { readonly own: OwnGoal }) {
  const styles = useStyles();
  const prose = useProse();
  const { page } = useGoalText();
  const { model, notice, locale } = useTab();
  // A bare move of the slider is kept for the record and has nothing to read.
  const lines = own.updates.filter((update) => update.text !== "");
  return (
    <Section heading={page.updates}>
      {lines.length === 0 ? (
        <p className={prose.quiet}>{page.noUpdates}</p>
      ) : (
        <ul className={`${prose.list} ${styles.list}`}>
          {lines.map((update) => (
            <li className={styles.line} key={update.id}>
              <div className={styles.words}>
                <p className={prose.body}>{update.text}</p>
                <p className={prose.quiet}>{formatDay(update.day, locale)}</p>
              </div>
              <Button
                appearance="subtle"
                aria-label={page.removeUpdate(formatDay(update.day, locale))}
                className={styles.remove}
                icon={<DismissRegular />}
                onClick={() => {
                  const removed = model.goals.removeUpdate(update.id);
                  notice.set({ text: page.removedUpdate, undo: removed.undo });
                }}
                size="small"
              />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
