import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useSyncExternalStore } from "react";
import { PersonalTab } from "./PersonalTab.tsx";
import { lazyPart } from "./shared/lazyPart.tsx";
import { NoticeBar } from "./shared/NoticeBar.tsx";
import { OutboxBars } from "./outbox/OutboxBars.tsx";
import { Waiting } from "./shared/Waiting.tsx";
import { PageBoundary } from "./PageBoundary.tsx";
import { useTab } from "./TabContext.ts";
import { useText } from "./text/useText.ts";
import { themeFor } from "./theme.ts";
import { useReadable } from "./useReadable.ts";
import type { Observable } from "#app/observable.ts";
import type { HostTheme } from "#host/Host.ts";

const WallTab = lazyPart(async () => (await import("./wall/WallTab.tsx")).WallTab);
const FirstNotice = lazyPart(async () => (await import("./notice/FirstNotice.tsx")).FirstNotice);
const ChannelSettings = lazyPart(
  async () => (await import("./channelSettings/ChannelSettings.tsx")).ChannelSettings,
);

const useStyles = makeStyles({
  desk: {
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    // Room for the bar of sections along the bottom of a phone.
    "@media (max-width: 480px)": { paddingBottom: "64px", boxSizing: "border-box" },
  },
});

/** The page for wherever in the host it was opened, in the host's theme. */
export function TabApp({ theme }: { readonly theme: Observable<HostTheme> }) {
  const styles = useStyles();
  const text = useText();
  const now = useSyncExternalStore(theme.subscribe, theme.get);
  return (
    <FluentProvider applyStylesToPortals theme={themeFor(now)}>
      {/* A class on the provider would be given to dialogs too, and this one would cover the page. */}
      <div className={styles.desk}>
        <PageBoundary>
          <Suspense fallback={<Waiting words={text.opening} />}>
            <Here />
          </Suspense>
        </PageBoundary>
      </div>
    </FluentProvider>
  );
}

function Here() {
  const { place } = useTab().host.context;
  const waits = useReadable(useTab().model.notice.waits);
  const first = waits && (
    <Suspense fallback={null}>
      <FirstNotice />
    </Suspense>
  );
  switch (place.kind) {
    case "channelSettings":
    case "meetingSettings":
      return <ChannelSettings />;
    case "channel":
      return (
        <>
          <OutboxBars />
          <WallTab groupId={place.groupId} />
          {first}
          <NoticeBar />
        </>
      );
    case "personal":
    case "meeting":
      return (
        <>
          <PersonalTab />
          {first}
          <NoticeBar isOverMenu />
        </>
      );
  }
}
