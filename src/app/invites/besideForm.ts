import type { Instant } from "#domain/day.ts";
import type { MeetingFacts } from "#host/MeetingItem.ts";
import type { OwnInvite } from "#store/calendar/OwnInvites.ts";

export type OpenMeeting = Pick<MeetingFacts, "subject" | "start" | "shape" | "attendees">;

/** Whether the form that is open beside the pane is that of an invite. */
export type Beside = "open" | "maybe" | "other";

/**
 * Tells of each of `listed` whether its form is the open one. Outlook's form and the calendar have no id in
 * common, so it is told by subject, time and those invited. A form may be changed and not yet sent, and two
 * series may say the same: what is not alike in all, or not the only one, may be it.
 */
export function besideForm(
  listed: readonly OwnInvite[],
  open: OpenMeeting | undefined,
  zone: string,
): (invite: OwnInvite) => Beside {
  if (open === undefined) return () => "other";
  const addresses = new Set(open.attendees.map(({ address }) => address.toLowerCase()));
  const clock = new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeStyle: "short" });
  const isSameTime = (start: Instant): boolean =>
    // The form of a series begins at its first meeting, the calendar's view at the next.
    open.shape === "series"
      ? clock.format(Date.parse(start)) === clock.format(Date.parse(open.start))
      : start === open.start;
  const alike = ({ shape, subject, start, addresses: invited }: OwnInvite): number => {
    if (shape !== open.shape) return 0;
    const isTime = isSameTime(start);
    // Of single meetings many have the same subject and the same people.
    if (!isTime && open.shape !== "series") return 0;
    const isPeople = invited.length > 0 && invited.every((address) => addresses.has(address));
    return [isTime, subject === open.subject, isPeople].filter(Boolean).length;
  };
  const scores = new Map(listed.map((invite) => [invite.id, alike(invite)]));
  const most = Math.max(...scores.values(), 2);
  const best = [...scores.keys()].filter((id) => scores.get(id) === most);
  const certain = most === 3 && best.length === 1;
  return ({ id }) => (best.includes(id) ? (certain ? "open" : "maybe") : "other");
}
