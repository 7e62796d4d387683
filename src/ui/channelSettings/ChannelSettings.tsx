import { useEffect } from "react";
import { Page } from "../shared/Page.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useChannelText } from "../text/useChannelText.ts";

/** What the person who adds the tab to a channel reads before saving: the window is small, so words alone. */
export function ChannelSettings() {
  const prose = useProse();
  const words = useChannelText();
  const { offerTab } = useTab().host;
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
