import { expect, test } from "vitest";
import { createTabModel } from "#app/tabModel.ts";
import { createMeetingTalk } from "#app/talks/meetingTalk.ts";
import type { Instant } from "#domain/day.ts";
import type { CalendarMeeting } from "#domain/talk/nextTalks.ts";
import { StoreProblem } from "#store/StoreProblem.ts";
import { testDevice, type TestDevice } from "#support/deviceStore.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { dana, priya, tom, tomsDirectory } from "#support/galleryPeople.ts";
import { fixedInputs } from "#support/openTab.ts";

const thread = "19:meeting_abc1@thread.v2";
const ours: CalendarMeeting = {
  start: "2026-11-24T10:00:00Z" as Instant,
  end: "2026-11-24T10:30:00Z" as Instant,
  organiser: "tom@contoso.example",
  attendees: [{ address: "dana@contoso.example", name: "", type: "person" }],
  join: `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(thread)}/0`,
};
const refused = () => new StoreProblem("signedOut", "No leave was given.");

type Calendar = { readonly leave?: boolean; readonly events?: readonly CalendarMeeting[] };

/** Tom's page in the meeting, on a device, with a calendar that says how it was used. */
async function inMeeting(device: TestDevice, calendar: Calendar = {}, meeting = thread) {
  const now = (): Instant => "2026-11-24T10:05:00Z" as Instant;
  const model = createTabModel(device.store, { ...fixedInputs(), now });
  await model.open();
  const used: string[] = [];
  let leave = calendar.leave ?? true;
  const talk = createMeetingTalk(
    model.parts,
    model.drafts,
    async () => ({
      allow: async () => {
        used.push("allow");
        leave = true;
      },
      between: async (from, until) => {
        used.push(`${from} ${until}`);
        if (!leave) throw refused();
        return calendar.events ?? [ours];
      },
    }),
    { meeting: btoa(`0#${meeting}#0`) },
  );
  return { model, talk, used };
}

const tomsDevice = (): TestDevice => testDevice(galleryLists().storeFor(tomsDirectory), tom.id);

test("it is found in one's own calendar, and nobody is asked for anything", async () => {
  const { talk, used } = await inMeeting(tomsDevice());
  await talk.look();
  expect(talk.found.get()).toEqual({ kind: "pair", other: dana.id });
  expect(used).toEqual(["2026-11-17T00:00:00Z 2026-12-08T00:00:00Z"]);
});

test("without leave the person chooses, and is asked for it only at a click", async () => {
  const { talk, used } = await inMeeting(tomsDevice(), { leave: false });
  await talk.look();
  expect(talk.found.get()).toEqual({ kind: "unknown", likely: undefined });
  expect(used).not.toContain("allow");
  await talk.show();
  expect(used).toContain("allow");
  expect(talk.found.get()).toEqual({ kind: "pair", other: dana.id });
});

test("who was chosen is remembered for this meeting and no other, and the calendar is not asked again", async () => {
  const device = tomsDevice();
  const first = await inMeeting(device, { events: [] });
  await first.talk.look();
  first.talk.choose(priya.id);
  const again = await inMeeting(device);
  expect(again.talk.found.get()).toEqual({ kind: "pair", other: priya.id });
  await again.talk.look();
  expect(again.used).toEqual([]);
  const other = await inMeeting(device, { events: [] }, "19:meeting_other@thread.v2");
  expect(other.talk.found.get()).toBeUndefined();
  // Which meeting it was cannot be read from what is kept.
  expect(JSON.stringify(again.model.drafts.all())).not.toContain("meeting_");
});

test("chosen wrongly, it is chosen again, and that can be undone", async () => {
  const device = tomsDevice();
  const { talk } = await inMeeting(device, { events: [] });
  talk.choose(priya.id);
  const undo = talk.chooseAgain();
  expect(talk.found.get()).toEqual({ kind: "unknown", likely: undefined });
  await undo();
  expect(talk.found.get()).toEqual({ kind: "pair", other: priya.id });
  talk.chooseAgain();
  await expect.poll(async () => (await inMeeting(device)).talk.found.get()).toBeUndefined();
});

test("a calendar read while the person chose does not know better", async () => {
  const { talk } = await inMeeting(tomsDevice());
  const looking = talk.look();
  talk.choose(priya.id);
  await looking;
  expect(talk.found.get()).toEqual({ kind: "pair", other: priya.id });
});
