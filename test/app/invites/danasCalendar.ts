import type { OpenMeeting } from "#app/invites/besideForm.ts";
import type { CleanUpState } from "#app/invites/CleanUp.ts";
import { createCleanUp } from "#app/invites/createCleanUp.ts";
import { observable } from "#app/observable.ts";
import { readySession } from "#app/session/readySession.ts";
import { inviteBlock } from "#domain/invite/inviteBlock.ts";
import { renderInviteHtml } from "#domain/invite/renderInvite.ts";
import { pairTag, talkLink, type PairTag } from "#domain/talk/pairTag.ts";
import { StoreProblem, type StoreProblemKind } from "#store/StoreProblem.ts";
import type { Store } from "#store/Store.ts";
import { attendee } from "#support/draftMeeting.ts";
import { lisbon } from "../../domain/invite/parts.ts";
import { now, today } from "../../domain/arbitraries.ts";
import { ana, dana, inputs, linkBase, tom, world } from "../preparation/twoPeople.ts";
import { calendarOf, invited, type TestCalendar } from "./calendarOf.ts";

const given = inputs(() => Date.parse(now));
const withTom = await pairTag(dana.id, tom.id, given.digest);
export const withAna = await pairTag(dana.id, ana.id, given.digest);

export const join = '<p><a href="https://teams.microsoft.com/l/meetup-join/x/0">Join</a></p>';

export function invite(goals: readonly (typeof lisbon)[], tag: PairTag = withTom): string {
  const block = inviteBlock({
    language: "en",
    shape: "single",
    people: "pair",
    voice: "theirs",
    pair: tag,
    meetingDay: today,
    goals,
    asked: [],
    link: talkLink(linkBase, tag),
  });
  return `<p>Hello</p>${renderInviteHtml(block)}${join}`;
}

export const neutral = invite([]);

/** Dana, to whom Tom shows `goals`, with these events in her calendar. */
export function danasCalendar(
  goals: readonly (typeof lisbon)[],
  events: Parameters<typeof calendarOf>[0],
  form?: Omit<OpenMeeting, "attendees">,
) {
  const attendees = [attendee(invited)];
  const open = observable<OpenMeeting | undefined>(form && { ...form, attendees });
  const { lists, storeOf } = world();
  lists.plant({ kind: "shown", by: tom.id, to: dana.id }, ...goals);
  let refusal: StoreProblemKind | undefined;
  const known = storeOf(dana);
  const store: Pick<Store, "read"> = {
    read: async (places) =>
      refusal === undefined
        ? await known.read(places)
        : places.map((place) => ({
            status: "failed",
            place,
            problem: new StoreProblem(refusal ?? "unexpected", "The test refuses this list."),
          })),
  };
  const refuse = (kind: StoreProblemKind) => void (refusal = kind);
  const calendar = calendarOf(events);
  const cleanUp = createCleanUp({
    invites: async () => calendar,
    session: async () => await readySession(await known.directory(), given),
    store,
    open,
    inputs: given,
    linkBase: async () => linkBase,
  });
  return { cleanUp, calendar, refuse, open, found: () => foundIn(cleanUp.state.get()) };
}

function foundIn(state: CleanUpState) {
  if (state.status !== "found") throw new Error(`Nothing found but ${state.status}.`);
  return state;
}

export const single = (id: string, content: string) =>
  ({ id, shape: "single", subject: id, content }) as const;

export const mixed = [
  single("a", invite([lisbon])),
  single("b", invite([lisbon])),
  { id: "s", series: "s", shape: "series", subject: "s", content: invite([lisbon]) },
  { id: "s.1", series: "s", shape: "occurrence", subject: "s", content: invite([lisbon]) },
] as const;

export const bodyOf = (calendar: TestCalendar, id: string) => calendar.bodies.get(id)?.content;
