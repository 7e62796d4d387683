import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { OwnGoal } from "#app/goals/Board.ts";
import { standingAt } from "#domain/goal/trendOf.ts";
import { Dotted } from "../shared/Dotted.tsx";
import { Section } from "../shared/Section.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { formatDay } from "../text/formatDay.ts";
import { useGoalText } from "../text/useGoalText.ts";
import { useText } from "../text/useText.ts";
import { standingWords } from "./standingWords.ts";

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
  const text = useText();
  const words = useGoalText();
  const { page } = words;
  const { model, notice, locale } = useTab();
  const lines = own.updates.flatMap((update) => {
    const point = standingAt(own.goal, update);
    const standing = point && standingWords(point, text, words, locale);
    // A bare move of the slider reads as where it went; a bare tick stands with its step.
    const body = update.text === "" ? standing : update.text;
    return body === undefined ? [] : [{ update, body, ...(body !== standing && { standing }) }];
  });
  return (
    <Section heading={page.updates}>
      {lines.length === 0 ? (
        <p className={prose.quiet}>{page.noUpdates}</p>
      ) : (
        <ul className={`${prose.list} ${styles.list}`}>
          {lines.map(({ update, body, standing }) => (
            <li className={styles.line} key={update.id}>
              <div className={styles.words}>
                <p className={prose.body}>{body}</p>
                <p className={prose.quiet}>
                  <Dotted parts={[formatDay(update.day, locale), standing]} />
                </p>
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
