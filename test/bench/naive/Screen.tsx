import {
  Avatar,
  Card,
  CardHeader,
  Dialog,
  DialogBody,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Button,
  FluentProvider,
  ProgressBar,
  Spinner,
  Tab,
  TabList,
  Text,
  webLightTheme,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";

export type Shown = {
  readonly goals: readonly { readonly id: string; readonly title: string }[];
  readonly questions: readonly string[];
};

/** The standard controls, all imported at the start, around whatever `read` brings. */
export function Screen({ read }: { readonly read: () => Promise<Shown> }) {
  const [shown, setShown] = useState<Shown>();
  const [problem, setProblem] = useState("");
  useEffect(() => {
    read().then(setShown, (reason: unknown) => setProblem(String(reason)));
  }, [read]);
  return (
    <FluentProvider theme={webLightTheme}>
      <TabList defaultSelectedValue="goals">
        <Tab value="goals">Goals</Tab>
        <Tab value="talks">Talks</Tab>
      </TabList>
      {problem !== "" && <Text role="alert">{problem}</Text>}
      {!shown && problem === "" && <Spinner label="Loading" />}
      {shown?.goals.map(({ id, title }) => (
        <Card data-goal key={id}>
          <CardHeader header={<Text>{title}</Text>} image={<Avatar name={title} />} />
          <ProgressBar value={0.5} />
        </Card>
      ))}
      {shown && shown.questions.length > 0 && (
        <ol>
          {shown.questions.map((question) => (
            <li data-question key={question}>
              {question}
            </li>
          ))}
        </ol>
      )}
      <Dialog>
        <DialogTrigger>
          <Button>About</Button>
        </DialogTrigger>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>About</DialogTitle>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </FluentProvider>
  );
}
