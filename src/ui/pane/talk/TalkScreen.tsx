import { FluentProvider, Link, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useEffect, useMemo, useRef, useState } from "react";
import { observable } from "#app/observable.ts";
import type { Preparation } from "#app/preparation/Preparation.ts";
import type { PairState } from "#app/preparation/PreparationState.ts";
import { FirstNotice } from "../../notice/FirstNotice.tsx";
import { OutboxBars } from "../../outbox/OutboxBars.tsx";
import { PageBoundary } from "../../PageBoundary.tsx";
import { NoticeBar } from "../../shared/NoticeBar.tsx";
import { TextButton } from "../../shared/TextButton.tsx";
import { Waiting } from "../../shared/Waiting.tsx";
import { FrameContext, type Frame, type Notice } from "../../TabContext.ts";
import { useTalkText } from "../../text/useTalkText.ts";
import { useReadable } from "../../useReadable.ts";
import { enWholeTalk as words } from "../text/enWholeTalk.ts";
import { useText } from "../text/useText.ts";
import type { WholeTalkWay } from "../useWholeTalk.ts";
import { PaneTalk } from "./PaneTalk.tsx";
import { usePaneTheme } from "./paneTheme.ts";
import { usePaneModel } from "./usePaneModel.ts";

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: "16px",
    maxWidth: "560px",
    boxSizing: "border-box",
    margin: "0 auto",
    padding: "12px 16px 24px",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  whole: { alignSelf: "stretch" },
});

/** Where nothing can be left for later. */
const atOnce: Frame["wake"] = (_millis, work) => {
  work();
  return () => undefined;
};

export type TalkScreenProps = {
  readonly state: PairState;
  readonly preparation: Preparation;
  readonly way: Pick<WholeTalkWay, "aim" | "arrived" | "close">;
};

/** The talk page of this meeting's two, in the pane: all that the tab has of it, closing it included. */
export function TalkScreen({ state, preparation, way }: TalkScreenProps) {
  const styles = useStyles();
  const theme = usePaneTheme();
  const { locale } = useText();
  const { other, talkPage } = state;
  const { tools, around } = preparation.parts;
  const model = usePaneModel(preparation, other.id);
  const [notice] = useState(() => observable<Notice | undefined>(undefined));
  const waits = useReadable(model.notice.waits);
  const frame = useMemo<Frame>(
    () => ({
      model,
      notice,
      locale,
      signIn: async () => void (await around.signIn()),
      wake: around.later?.wake ?? atOnce,
    }),
    [model, notice, locale, around],
  );
  const [aim] = useState(way.aim);
  const { arrived, close } = way;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Who only showed the names again has the focus where they pressed.
    if (aim === undefined) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
    arrived();
  }, [aim, arrived]);
  const headed = useTalkText().heading(other.firstName);
  const back = (): void => {
    close();
    void preparation.recheck();
  };
  return (
    <FrameContext value={frame}>
      <FluentProvider applyStylesToPortals theme={theme}>
        <OutboxBars />
        <main className={styles.screen}>
          <TextButton onPress={back}>{words.back}</TextButton>
          <h2 className={styles.heading} ref={heading} tabIndex={-1}>
            {headed}
          </h2>
          <div className={styles.whole}>
            <PageBoundary>
              {/* Of its own, since what is hidden while a part of it comes loses the focus. */}
              <Suspense fallback={<Waiting words={words.opening} />}>
                <PaneTalk aim={aim} desk={tools.desk} occasion={state.occasion} other={other} />
              </Suspense>
            </PageBoundary>
          </div>
          {talkPage === undefined ? null : (
            <Link href={talkPage} inline rel="noopener noreferrer" target="_blank">
              {words.inTeams}
            </Link>
          )}
        </main>
        {waits && <FirstNotice />}
        <NoticeBar />
      </FluentProvider>
    </FrameContext>
  );
}
