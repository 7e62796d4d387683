import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Problem } from "#app/records/Problem.ts";
import { useProblemText } from "../text/useProblemText.ts";
import { useText } from "../text/useText.ts";
import { SignInButton } from "./SignInButton.tsx";
import { useProse } from "./useProse.ts";

const useStyles = makeStyles({
  notice: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: "8px",
    padding: "16px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  details: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

type ProblemNoticeProps = {
  readonly heading: string;
  /** 1 where the notice is all there is to the page. */
  readonly level?: 1 | 2;
  readonly problem: Problem;
  readonly contact?: string | undefined;
  /** Does again what failed; after a sign-in too. */
  readonly onRetry: () => void;
};

/** What happened, the likely cause, and the one thing to do about it. */
export function ProblemNotice(props: ProblemNoticeProps) {
  const styles = useStyles();
  const prose = useProse();
  const { common } = useText();
  const words = useProblemText();
  const { heading, level = 2, problem, contact, onRetry } = props;
  const Heading = level === 1 ? "h1" : "h2";
  const signedOut = problem.kind === "signedOut";
  return (
    <div className={styles.notice} role="alert">
      <Heading className={styles.heading}>{signedOut ? words.signInHeading : heading}</Heading>
      <p className={prose.body}>{words.reason[problem.kind]}</p>
      {contact && <p className={prose.body}>{words.contact(contact)}</p>}
      {problem.requestId && <p className={prose.quiet}>{words.request(problem.requestId)}</p>}
      {!signedOut && (
        <details className={styles.details}>
          <summary>{words.forAdministrators}</summary>
          <p className={prose.quiet}>{problem.message}</p>
        </details>
      )}
      {signedOut ? (
        <SignInButton onSignedIn={onRetry} />
      ) : (
        <Button appearance="primary" onClick={onRetry}>
          {common.tryAgain}
        </Button>
      )}
    </div>
  );
}
