import { useEffect, useState } from "react";
import { createTalkTimes, type TalkTimes } from "#app/talks/talkTimes.ts";
import { useTab } from "../TabContext.ts";

/** When my next talks are, as this device knows; what is no longer fresh is read anew in the background. */
export function useTalkTimes(): TalkTimes {
  const { model, mine } = useTab();
  const [times] = useState(() =>
    createTalkTimes(model.parts, model.drafts, async () => (await mine()).meetings),
  );
  useEffect(() => {
    void times.look();
    // A click allows a window for a moment alone, so the code that opens it is here before.
    void mine().catch(() => undefined);
  }, [times, mine]);
  return times;
}
