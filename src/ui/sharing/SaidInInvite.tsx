import { makeStyles, tokens } from "@fluentui/react-components";
import { saidInInvite } from "#app/sharing/seenAs.ts";
import type { Day } from "#domain/day.ts";
import type { ShownGoal } from "#domain/sharing/shown.ts";
import { useProse } from "../shared/useProse.ts";
import { useSharingText } from "../text/useSharingText.ts";

const useStyles = makeStyles({
  said: { display: "flex", flexDirection: "column", rowGap: "4px" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  questions: { margin: 0, paddingInlineStart: "20px" },
});

type SaidInInviteProps = {
  readonly shown: ShownGoal;
  readonly tag: string;
  readonly today: Day;
};

/** What the pair's invite would say of the goal, worked out by the very rules that write it. */
export function SaidInInvite({ shown, tag, today }: SaidInInviteProps) {
  const styles = useStyles();
  const prose = useProse();
  const { invite: text } = useSharingText();
  const said = saidInInvite(shown, tag, today);
  if (!said)
    return <p className={prose.quiet}>{shown.inInvites ? text.nothing : text.notAllowed}</p>;
  return (
    <div className={styles.said}>
      <h3 className={styles.heading}>{text.heading}</h3>
      {said.progress.map((line) => (
        <p className={prose.body} key={line}>
          {line}
        </p>
      ))}
      {said.questions.length > 0 && (
        <>
          <p className={prose.quiet}>{text.asking}</p>
          <ol className={`${prose.body} ${styles.questions}`}>
            {said.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
