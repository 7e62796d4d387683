import { use, useEffect } from "react";
import type { TabModel } from "#app/tabModel.ts";
import { createTalkTimes, type TalkTimes } from "#app/talks/talkTimes.ts";
import { useTab, type Tab } from "../TabContext.ts";

type Opened = { readonly times: TalkTimes; readonly loaded: Promise<void> | undefined };

/** One for a page, so that all its screens tell the same. */
const opened = new WeakMap<TabModel, Opened>();

/**
 * When my next talks are, as this device knows; what is no longer fresh is read anew in the background.
 * Suspends for the moment it takes to look, so that nothing changes its place afterwards.
 */
export function useTalkTimes(): TalkTimes {
  const tab = useTab();
  const { times, loaded } = opened.get(tab.model) ?? open(tab);
  if (loaded) use(loaded);
  useEffect(() => void times.look(), [times]);
  return times;
}

function open({ model, mine }: Tab): Opened {
  const times = createTalkTimes(model.parts, async () => (await mine()).meetings);
  const made = { times, loaded: times.load?.() };
  opened.set(model, made);
  return made;
}
