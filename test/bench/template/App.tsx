import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";

const useStyles = makeStyles({
  root: { minHeight: "100vh" },
  header: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    paddingBottom: "30px",
    paddingTop: "100px",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  message: { fontSize: tokens.fontSizeHero900, fontWeight: tokens.fontWeightRegular },
  list: { marginTop: "20px" },
  item: { display: "flex", alignItems: "center", paddingBottom: "16px" },
  insertion: { display: "flex", flexDirection: "column", alignItems: "center" },
});

const items = [
  { icon: <Ribbon24Regular />, primaryText: "Achieve more with Office integration" },
  { icon: <LockOpen24Regular />, primaryText: "Unlock features and functionality" },
  { icon: <DesignIdeas24Regular />, primaryText: "Create and visualize like a pro" },
];

type AppProps = {
  readonly title: string;
  readonly read: () => Promise<readonly string[]>;
};

/** The template's screen, and below its welcome the questions that `read` brings. */
export function App({ title, read }: AppProps) {
  const styles = useStyles();
  const [questions, setQuestions] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState("");
  const [text, setText] = useState("Some text.");
  useEffect(() => {
    read().then(setQuestions, (reason: unknown) => setProblem(String(reason)));
  }, [read]);
  return (
    <div className={styles.root}>
      <section className={styles.header}>
        <h1 className={styles.message}>Welcome</h1>
        <p>{title}</p>
      </section>
      <ul className={styles.list}>
        {items.map(({ icon, primaryText }) => (
          <li className={styles.item} key={primaryText}>
            <i>{icon}</i>
            <span>{primaryText}</span>
          </li>
        ))}
      </ul>
      {problem !== "" && <p role="alert">{problem}</p>}
      <ol>
        {questions.map((question) => (
          <li data-question key={question}>
            {question}
          </li>
        ))}
      </ol>
      <div className={styles.insertion}>
        <Field size="large" label="Enter text to be inserted into the document.">
          <Textarea size="large" value={text} onChange={(_, { value }) => setText(value)} />
        </Field>
        <Button appearance="primary" size="large">
          Insert text
        </Button>
      </div>
    </div>
  );
}
