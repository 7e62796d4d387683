import { Button, makeStyles, ToggleButton } from "@fluentui/react-components";
import { EyeOffRegular } from "@fluentui/react-icons/svg/eye-off";
import { EyeRegular } from "@fluentui/react-icons/svg/eye";
import { useEffect, type ComponentType, type ReactNode } from "react";
import type { Talk } from "#app/talks/Talk.ts";
import { Page } from "../shared/Page.tsx";
import { TextButton } from "../shared/TextButton.tsx";
import { useHidden } from "../shared/useHidden.ts";
import { useLasting } from "../shared/useLasting.ts";
import { useProse } from "../shared/useProse.ts";
import { Waiting } from "../shared/Waiting.tsx";
import { useTab } from "../TabContext.ts";
import { meetingWords as words } from "../text/enMeeting.ts";
import { useReadable } from "../useReadable.ts";
import { ChooseTalk } from "./ChooseTalk.tsx";
import { useMeetingTalk } from "./useMeetingTalk.ts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    justifyContent: "flex-end",
    maxWidth: "1080px",
    margin: "0 auto",
    padding: "8px 16px 0",
  },
  ways: { display: "flex", flexWrap: "wrap", gap: "8px" },
  foot: { maxWidth: "1080px", margin: "0 auto", padding: "0 24px 24px" },
});

/** Who waits longer for the calendar may choose meanwhile. */
const patienceMillis = 4_000;

/** A 1-1 in Teams: the talk page of the two, in the meeting's tab and in its side panel. */
export function MeetingPage({
  OurTalk,
}: {
  readonly OurTalk: ComponentType<{ readonly talk: Talk }>;
}) {
  const meeting = useMeetingTalk();
  const { model } = useTab();
  const found = useReadable(meeting.found);
  const talks = useReadable(model.talks.talks);
  const isLate = useLasting(found === undefined, patienceMillis);
  if (talks.status !== "ready") return null;
  if (found === undefined && !isLate) return <Waiting words={words.looking} />;
  const talk =
    found?.kind === "pair"
      ? talks.talks.find(({ relation }) => relation.other.id === found.other)
      : undefined;
  if (talk)
    return (
      <FoundTalk talk={talk}>
        <OurTalk talk={talk} />
      </FoundTalk>
    );
  switch (found?.kind) {
    case "several":
      return (
        <NothingHere heading={words.several} body={words.severalBody}>
          <Button onClick={() => void meeting.chooseAgain()}>{words.chooseWithWhom}</Button>
        </NothingHere>
      );
    case "noRelation": {
      const name = found.other?.firstName;
      const heading = name === undefined ? words.noRelation : words.noRelationWith(name);
      return <NothingHere heading={heading} body={words.noRelationBody} />;
    }
    default:
      return (
        <ChooseTalk
          likely={found?.kind === "unknown" ? found.likely : undefined}
          meeting={meeting}
          talks={talks.talks}
        />
      );
  }
}

function FoundTalk({ talk, children }: { readonly talk: Talk; readonly children: ReactNode }) {
  const styles = useStyles();
  const prose = useProse();
  const meeting = useMeetingTalk();
  const { host, notice, model } = useTab();
  const { place } = host.context;
  const { other } = talk.relation;
  // What the other wrote since this page was last open.
  useEffect(() => void model.lookAtTalk(other.id), [model, other.id]);
  const named = place.kind === "meeting" ? (place.meeting ?? place.chat) : undefined;
  // All meetings of a series have one name.
  const [hidden, turn] = useHidden(model.drafts, `${named ?? other.id} ${talk.today}`);
  return (
    <>
      <div className={styles.bar}>
        <ToggleButton
          appearance="subtle"
          aria-label={words.hide}
          checked={hidden}
          icon={hidden ? <EyeOffRegular /> : <EyeRegular />}
          onClick={turn}
          title={hidden ? words.show : words.hide}
        />
      </div>
      {hidden ? (
        <Page heading={words.hiddenTitle}>
          <p className={prose.lead}>{words.hidden}</p>
        </Page>
      ) : (
        <>
          {children}
          <p className={`${prose.quiet} ${styles.foot}`}>
            <TextButton
              onPress={() => notice.set({ text: words.chosenAgain, undo: meeting.chooseAgain() })}
            >
              {words.notWith(other.firstName)}
            </TextButton>
          </p>
        </>
      )}
    </>
  );
}

function NothingHere({
  heading,
  body,
  children,
}: {
  readonly heading: string;
  readonly body: string;
  readonly children?: ReactNode;
}) {
  const prose = useProse();
  const styles = useStyles();
  const { navigation } = useTab();
  return (
    <Page heading={heading}>
      <p className={prose.lead}>{body}</p>
      <div className={styles.ways}>
        {children}
        <Button onClick={() => navigation.go({ page: "talks" })}>{words.toTalks}</Button>
      </div>
    </Page>
  );
}
