import { useEffect } from "react";
import { Page } from "../shared/Page.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useText } from "../text/useText.ts";

/** What the person who adds the tab to a channel reads before saving: the window is small, so words alone. */
export function ChannelSettings() {
  const prose = useProse();
  const text = useText();
  const { offerTab } = useTab().host;
  const name = text.channelSettings.tabName;
  useEffect(() => {
    // The same page serves the tab: what it shows is decided by where it is opened.
    offerTab?.({ contentUrl: new URL("index.html", window.location.href).href, name });
  }, [offerTab, name]);
  return (
    <main>
      <Page
        heading={text.channelSettings.heading}
        summary={
          <>
            <p className={prose.lead}>{text.channelSettings.body}</p>
            <p className={prose.body}>
              {offerTab ? text.channelSettings.save : text.channelSettings.cannot}
            </p>
          </>
        }
      />
    </main>
  );
}
