import { useEffect } from "react";
import type { TabModel } from "#app/tabModel.ts";
import { createMeetingTalk, type MeetingTalk } from "#app/talks/meetingTalk.ts";
import { useTab, type Tab } from "../TabContext.ts";

/** One for a page, so that what was found stays found. */
const opened = new WeakMap<TabModel, MeetingTalk>();

/** Which talk of mine the meeting is in which the page is open. */
export function useMeetingTalk(): MeetingTalk {
  const tab = useTab();
  const talk = opened.get(tab.model) ?? open(tab);
  useEffect(() => {
    if (talk.found.get() === undefined) void talk.look();
  }, [talk]);
  return talk;
}

function open({ model, mine, host }: Tab): MeetingTalk {
  const { place } = host.context;
  const calendar = async () => (await mine()).meetings;
  const meeting = place.kind === "meeting" ? place : {};
  const made = createMeetingTalk(model.parts, model.drafts, calendar, meeting);
  opened.set(model, made);
  return made;
}
