import { plainAddress } from "#domain/talk/recogniseMeeting.ts";
import type { MeetingFacts } from "#host/MeetingItem.ts";

/** Everybody else who is invited and so will read the invite, as the form names them; rooms read nothing. */
export function invitedNames({ attendees, me }: MeetingFacts): readonly string[] {
  return attendees
    .filter(
      ({ type, address }) => type !== "resource" && plainAddress(address) !== plainAddress(me),
    )
    .map(({ name, address }) => (name === "" ? address : name));
}
