import { Field, Input, makeStyles } from "@fluentui/react-components";
import { mostIdeas } from "#app/goalSession/sessionNotes.ts";
import { longest } from "#domain/goal/goalDraft.ts";
import { useProse } from "../shared/useProse.ts";
import { useSessionText } from "../text/useSessionText.ts";
import type { Notes } from "./useNotes.ts";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: "12px", margin: 0, padding: 0 },
  item: { listStyleType: "none" },
});

/** Up to five things that work could make possible, a box more once the last is begun. */
export function IdeasStep({ notes: { notes, change } }: { readonly notes: Notes }) {
  const styles = useStyles();
  const prose = useProse();
  const words = useSessionText();
  const { ideas } = notes;
  const begun = ideas.findLastIndex((idea) => idea.trim() !== "") + 1;
  const boxes = Array.from({ length: Math.min(mostIdeas, Math.max(2, begun + 1, ideas.length)) });
  return (
    <>
      <ol className={styles.list}>
        {boxes.map((_, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a box is its place
          <li className={styles.item} key={at}>
            <Field label={words.ideas.label(at + 1)}>
              <Input
                autoComplete="off"
                maxLength={longest.title}
                onChange={(__, { value }) =>
                  change({
                    ideas: boxes.map((___, one) => (one === at ? value : (ideas[one] ?? ""))),
                  })
                }
                placeholder={at === 0 ? words.ideas.first : ""}
                value={ideas[at] ?? ""}
              />
            </Field>
          </li>
        ))}
      </ol>
      <p className={prose.quiet}>{words.ideas.note}</p>
    </>
  );
}
