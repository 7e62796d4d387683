import type { FileProblem } from "#domain/commission/import/fileProblem.ts";
import { Section } from "../../shared/Section.tsx";
import { useProse } from "../../shared/useProse.ts";
import { usePayFileText } from "../../text/usePayFileText.ts";
import { problemText } from "./problemText.ts";
import { useFileStyles } from "./useFileStyles.ts";

/** As many as anybody mends at one go. */
const most = 40;

/** What has to be mended in the file, row by row. */
export function FileProblems({ problems }: { readonly problems: readonly FileProblem[] }) {
  const styles = useFileStyles();
  const prose = useProse();
  const words = usePayFileText();
  const shown = problems.slice(0, most);
  return (
    <Section heading={words.problems.heading}>
      <p className={prose.body}>{words.problems.some(problems.length)}</p>
      <ul className={styles.list}>
        {shown.map((problem) => {
          const { place, text } = problemText(problem, words);
          return (
            <li key={`${place} ${text}`}>
              <div className={styles.place}>{place}</div>
              <div className={prose.body}>{text}</div>
            </li>
          );
        })}
      </ul>
      {problems.length > most && (
        <p className={prose.quiet}>{words.problems.more(problems.length - most)}</p>
      )}
    </Section>
  );
}
