import { useEffect } from "react";
import { Page } from "../shared/Page.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { meetingWords } from "../text/enMeeting.ts";
import { useChannelText } from "../text/useChannelText.ts";

/** What the person who adds the tab to a channel or a meeting reads before saving: the window is small, so words alone. */
export function ChannelSettings() {
  const prose = useProse();
  const channel = useChannelText();
  const { offerTab, context } = useTab().host;
  const words = context.place.kind === "meetingSettings" ? meetingWords.settings : channel;
  const name = words.tabName;
  useEffect(() => {
    // The same page serves the tab: what it shows is decided by where it is opened.
    offerTab?.({ contentUrl: new URL("index.html", window.location.href).href, name });
  }, [offerTab, name]);
  return (
    <main>
      <Page
        heading={words.heading}
        summary={
          <>
            <p className={prose.lead}>{words.body}</p>
            <p className={prose.body}>{offerTab ? words.save : words.cannot}</p>
          </>
        }
      />
    </main>
  );
}
