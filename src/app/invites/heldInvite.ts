import type { Instant } from "#domain/day.ts";
import type { OwnInvite } from "#store/calendar/OwnInvites.ts";
import type { FoundInvite } from "./CleanUp.ts";
import type { Beside } from "./besideForm.ts";

/** A meeting or a series in which something gone is named, as it is held until it is drawn. */
export type HeldInvite = Pick<
  FoundInvite,
  "id" | "subject" | "start" | "invited" | "ownWords" | "written" | "progress"
> & {
  /** What was found in it, the series before its meetings. */
  readonly all: readonly OwnInvite[];
  /** What of that is still to be written. */
  readonly left: readonly OwnInvite[];
  /** What the person chose; unsaid until they do. */
  readonly choice?: boolean;
};

export type Named = { readonly invite: OwnInvite; readonly ownWords: boolean };

/** Joins what was found in a series and its meetings; `listed` is all that is in the calendar. */
export function heldInvites(
  found: readonly Named[],
  listed: readonly OwnInvite[],
): readonly HeldInvite[] {
  return [...Map.groupBy(found, ({ invite }) => invite.series ?? invite.id)]
    .map(([id, group]) => heldInvite(id, group, listed))
    .toSorted((one, other) => (one.start < other.start ? -1 : 1));
}

function heldInvite(id: string, group: readonly Named[], listed: readonly OwnInvite[]): HeldInvite {
  const meetings = group.map(({ invite }) => invite);
  // What a series changes in its meetings is then seen in them.
  const all = [
    ...meetings.filter(({ shape }) => shape === "series"),
    ...meetings.filter(({ shape }) => shape !== "series"),
  ];
  // A series is called as it is itself, though it be one of its meetings that names something.
  const told = listed.find((one) => one.id === id) ?? all[0];
  const [start] = meetings.map((meeting) => meeting.start).toSorted();
  return {
    id,
    subject: told?.subject ?? "",
    start: start ?? ("" as Instant),
    invited: told?.invited ?? [],
    ownWords: group.some(({ ownWords }) => ownWords),
    written: 0,
    progress: { status: "waiting" },
    all,
    left: all,
  };
}

/**
 * What may be written of `meetings`: not what is open, and nothing of a series whose own form is. Its meeting
 * that is open is left to its form, and the series is not.
 */
export function writable(
  meetings: readonly OwnInvite[],
  beside: (invite: OwnInvite) => Beside,
): readonly OwnInvite[] {
  const isOpen = meetings.filter((meeting) => beside(meeting) === "open");
  if (isOpen.some(({ shape }) => shape === "series")) return [];
  return meetings.filter((meeting) => !isOpen.includes(meeting));
}

export function drawInvite(
  { all, left, choice, ...held }: HeldInvite,
  beside: (invite: OwnInvite) => Beside,
): FoundInvite {
  const written = held.progress.status === "cleaned";
  const next = writable(left, beside);
  const isOpen = !written && next.length === 0;
  const mayBeOpen = !written && next.some((meeting) => beside(meeting) === "maybe");
  return {
    ...held,
    isSeries: all.some(({ shape }) => shape === "series"),
    apart: all.filter((one) => one.shape === "occurrence" && beside(one) !== "open").length,
    count: next.length,
    isOpen,
    partOpen: !isOpen && left.some((meeting) => beside(meeting) === "open"),
    mayBeOpen,
    chosen: !isOpen && (choice ?? !mayBeOpen),
  };
}
