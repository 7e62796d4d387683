import { lookAtMeeting, type LaunchNotice } from "#app/launch/lookAtMeeting.ts";
import { instantAt, utcDay } from "#domain/day.ts";
import { completing } from "#host/outlook/completing.ts";
import type { NoticeDoor } from "#host/outlook/NoticeDoor.ts";
import { removeNotice, showNotice } from "#host/outlook/notices.ts";
import { officeCalls } from "#host/outlook/officeCalls.ts";
import { readInvited } from "#host/outlook/readInvited.ts";
import { knownPeopleSetting, roamingSetting } from "#host/outlook/roamingSettings.ts";
import { launchNotices } from "#ui/pane/text/noticeText.ts";

// The one script that Outlook runs at its events, in some versions without a page: nothing here may
// need a document, storage or the network.

/** Well below the five minutes after which Outlook ends an event's script by itself. */
const limits = { whole: 20_000, call: 5_000 };
const noticeKey = "beyondTarget";
const saidKey = "said";

const ask = officeCalls(limits.call);

const look = completing(async () => {
  const office: NoticeDoor = Office;
  const { mailbox } = office.context;
  const item = mailbox?.item;
  const me = mailbox?.userProfile?.emailAddress;
  if (!item || !me) return;
  const { body, sessionData } = item;
  await lookAtMeeting({
    known: roamingSetting(office, knownPeopleSetting, ask).get,
    me,
    today: utcDay(instantAt(Date.now())),
    invited: () => readInvited(item, ask),
    text: async () => {
      if (!body) return "";
      return (
        (await ask<string | null>("read the invite", (done) => body.getAsync("text", done))) ?? ""
      );
    },
    said: async () => {
      if (!sessionData) return "";
      return await ask<string>("recall", (done) => sessionData.getAsync(saidKey, done));
    },
    say: (notice: LaunchNotice) => showNotice(office, noticeKey, launchNotices[notice], ask),
    unsay: () => removeNotice(office, noticeKey, ask),
    remember: async (said) => {
      if (sessionData)
        await ask<unknown>("remember", (done) => sessionData.setAsync(saidKey, said, done));
    },
  });
}, limits.whole);

Office.actions.associate("onNewAppointmentOrganizer", look);
Office.actions.associate("onAppointmentAttendeesChanged", look);
