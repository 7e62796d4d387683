import { makeStyles, Switch } from "@fluentui/react-components";
import { Suspense } from "react";
import { Dotted } from "../shared/Dotted.tsx";
import { lazyPart } from "../shared/lazyPart.tsx";
import { Page } from "../shared/Page.tsx";
import { Section } from "../shared/Section.tsx";
import { TextButton } from "../shared/TextButton.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useMePageText } from "../text/useMePageText.ts";
import { useText } from "../text/useText.ts";
import { useReadable } from "../useReadable.ts";
import { OnPaper } from "./OnPaper.tsx";
import { Reminders } from "./Reminders.tsx";
import { SharedComputer } from "./SharedComputer.tsx";
import { useMine } from "./useMine.ts";
import { WhoCanSee } from "./WhoCanSee.tsx";
import { YourData } from "./YourData.tsx";

const NamesInInvites = lazyPart(async () => (await import("./NamesInInvites.tsx")).NamesInInvites);

const useStyles = makeStyles({ switch: { marginLeft: "-8px" } });

/** What is mine to decide in one place. */
export function MePage() {
  const styles = useStyles();
  const prose = useProse();
  const text = useText();
  const words = useMePageText();
  const { model, navigation } = useTab();
  const session = useReadable(model.session);
  const mine = useMine();
  const values = useReadable(model.values.values);
  const taking = useReadable(model.participation.taking);
  if (session.status !== "ready") return null;
  const labels = values.status === "ready" ? values.values.map(({ record }) => record.label) : [];
  const open = () => navigation.go({ page: "values" });
  return (
    <Page heading={words.heading}>
      <WhoCanSee session={session} taking={taking} />
      <Section
        aside={
          labels.length > 0 && (
            <TextButton label={text.board.valuesEdit} onPress={open}>
              {text.common.edit}
            </TextButton>
          )
        }
        heading={words.values}
      >
        {labels.length > 0 ? (
          <p className={prose.body}>
            <Dotted parts={labels} />
          </p>
        ) : (
          <p className={prose.body}>
            {text.board.valuesEmpty} <TextButton onPress={open}>{text.board.valuesAdd}</TextButton>
          </p>
        )}
      </Section>
      <Section heading={words.takePartHeading}>
        <div>
          <Switch
            checked={taking}
            className={styles.switch}
            label={words.takePart}
            onChange={(_, { checked }) => void model.participation.set(checked)}
          />
        </div>
        <p className={prose.body}>{taking ? words.takePartOn : words.takePartOff}</p>
        {taking && <p className={prose.quiet}>{words.takePartHint}</p>}
      </Section>
      {mine && <Reminders mine={mine} today={session.today} />}
      {mine && (
        <Suspense fallback={null}>
          <NamesInInvites mine={mine} />
        </Suspense>
      )}
      <OnPaper />
      <SharedComputer />
      {mine && <YourData mine={mine} />}
    </Page>
  );
}
