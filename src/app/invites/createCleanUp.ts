import { addDays, dayIn, parseInstant, type Day, type Instant } from "#domain/day.ts";
import type { MeetingFacts } from "#host/MeetingItem.ts";
import type { OwnInvite, OwnInvites } from "#store/calendar/OwnInvites.ts";
import type { Store } from "#store/Store.ts";
import type { Inputs } from "../Inputs.ts";
import { createLeave } from "../leave.ts";
import { observable } from "../observable.ts";
import { asProblem } from "../records/asProblem.ts";
import type { CleanUp, CleanUpState, FoundInvite, UnseenInvite } from "./CleanUp.ts";
import type { ReadySession } from "../session/Session.ts";
import { cleanInvite, seenIn } from "./cleanInvite.ts";
import { nameableGoals, type NameableGoals } from "./nameableGoals.ts";
import { severalAtATime } from "./severalAtATime.ts";

export type CleanUpParts = {
  readonly invites: () => Promise<OwnInvites>;
  /** Whom I meet, as the service says. */
  readonly session: () => Promise<ReadySession>;
  readonly store: Pick<Store, "read">;
  readonly inputs: Inputs;
  /** The meeting whose form is open, which only its form should change. */
  readonly open?: () => OpenMeeting | undefined;
  /** The address of the tab's talk pages, by which a block is known. */
  readonly linkBase: () => Promise<string>;
};

type OpenMeeting = Pick<MeetingFacts, "subject" | "start" | "shape">;

/** Half a year: nobody prepares a talk further ahead, and a series is met by its first meeting in it. */
const daysAhead = 183;

export function createCleanUp({
  invites,
  session,
  store,
  inputs,
  open,
  linkBase,
}: CleanUpParts): CleanUp {
  const state = observable<CleanUpState>({ status: "idle" });
  const leave = createLeave();
  /** What is to be written for each found invite, and by what it was judged. */
  let parts: ReadonlyMap<string, readonly OwnInvite[]> = new Map();
  let nameable: NameableGoals = new Map();
  /** Counts the runs: what an earlier one still answers has come too late. */
  let run = 0;

  const busy = (): boolean => {
    const now = state.get();
    return (
      now.status === "asking" ||
      now.status === "looking" ||
      (now.status === "found" && now.cleaning !== undefined)
    );
  };

  const search = async (mine: number): Promise<void> => {
    const stopped = () => mine !== run;
    const [calendar, base] = await Promise.all([invites(), linkBase()]);
    await leave.ask(calendar.allow);
    if (stopped()) return;
    state.set({ status: "looking", done: 0, of: 0 });
    const today = dayIn(inputs.zone, inputs.now());
    const [shown, listed] = await Promise.all([
      nameableGoals(await session(), store),
      calendar.between(inputs.now(), endOf(addDays(today, daysAhead))),
    ]);
    if (stopped()) return;
    const found: { readonly invite: OwnInvite; readonly ownWords: boolean }[] = [];
    const unseen: UnseenInvite[] = [];
    let done = 0;
    const lookAt = async (invite: OwnInvite): Promise<void> => {
      try {
        const kept = await calendar.read(invite.id);
        const seen = kept && seenIn(kept, base, shown);
        if (seen?.status === "namesGone") found.push({ invite, ownWords: seen.ownWords });
        if (seen?.status === "unknown") unseen.push(unseenAs(invite, seen.problem));
      } catch (error) {
        unseen.push(unseenAs(invite, asProblem(error)));
      }
      done += 1;
      if (!stopped()) state.set({ status: "looking", done, of: listed.length });
    };
    state.set({ status: "looking", done, of: listed.length });
    await severalAtATime(listed, lookAt, stopped);
    if (stopped()) return;
    nameable = shown;
    const bySeries = Map.groupBy(found, ({ invite }) => invite.series ?? invite.id);
    const beside = open?.();
    parts = new Map(
      [...bySeries].map(([id, group]) => [id, seriesFirst(withoutOpen(group, beside))]),
    );
    state.set({
      status: "found",
      invites: [...bySeries]
        .map(([id, group]) => foundAs(id, group, listed, beside))
        .toSorted((one, other) => (one.start < other.start ? -1 : 1)),
      unseen: unseen.toSorted((one, other) => (one.start < other.start ? -1 : 1)),
    });
  };

  const change = (id: string, by: Partial<FoundInvite>): void =>
    state.update((now) =>
      now.status === "found"
        ? { ...now, invites: now.invites.map((one) => (one.id === id ? { ...one, ...by } : one)) }
        : now,
    );

  return {
    state,
    look: async () => {
      if (busy()) return;
      run += 1;
      const mine = run;
      state.set({ status: "asking" });
      try {
        await search(mine);
      } catch (error) {
        if (mine === run) state.set({ status: "failed", problem: asProblem(error) });
      }
    },
    choose: (id, on) => {
      const now = state.get();
      const isOpen =
        now.status === "found" && now.invites.some((one) => one.id === id && one.isOpen);
      if (!busy() && !isOpen) change(id, { chosen: on });
    },
    clean: async () => {
      const now = state.get();
      if (now.status !== "found" || now.cleaning !== undefined) return;
      const chosen = now.invites.filter(
        ({ chosen: on, progress }) => on && progress.status !== "cleaned",
      );
      if (chosen.length === 0) return;
      run += 1;
      const mine = run;
      const of = chosen.length;
      let done = 0;
      state.set({ ...now, cleaning: { done, of } });
      const today = dayIn(inputs.zone, inputs.now());
      await severalAtATime(
        chosen,
        async ({ id }) => {
          try {
            const [calendar, base] = await Promise.all([invites(), linkBase()]);
            for (const part of parts.get(id) ?? [])
              await cleanInvite({ invites: calendar, base, nameable, today }, part.id);
            change(id, { progress: { status: "cleaned" } });
          } catch (error) {
            change(id, { progress: { status: "failed", problem: asProblem(error) } });
          }
          done += 1;
          state.update((last) =>
            last.status === "found" ? { ...last, cleaning: { done, of } } : last,
          );
        },
        () => mine !== run,
      );
      state.update((last) => (last.status === "found" ? without(last) : last));
    },
    stop: () => {
      run += 1;
      leave.stop();
      const now = state.get();
      if (now.status === "asking" || now.status === "looking") state.set({ status: "idle" });
    },
  };
}

function foundAs(
  id: string,
  group: readonly { readonly invite: OwnInvite; readonly ownWords: boolean }[],
  listed: readonly OwnInvite[],
  open: OpenMeeting | undefined,
): FoundInvite {
  const [first] = group;
  // A series is called as it is itself, though it be one of its meetings that names something.
  const told = listed.find((one) => one.id === id) ?? first?.invite;
  const starts = group.map(({ invite }) => invite.start).toSorted();
  const isOpen = withoutOpen(group, open).length === 0;
  return {
    id,
    subject: told?.subject ?? "",
    start: starts[0] ?? ("" as Instant),
    invited: told?.invited ?? [],
    isSeries: group.some(({ invite }) => invite.shape === "series"),
    count: group.length,
    ownWords: group.some(({ ownWords }) => ownWords),
    isOpen,
    chosen: !isOpen,
    progress: { status: "waiting" },
  };
}

/**
 * What may be written of a meeting or a series: not what is open, and nothing of a series whose own form
 * is. Its meeting that is open is left to its form, and the series is not.
 */
function withoutOpen<One extends { readonly invite: OwnInvite }>(
  group: readonly One[],
  open: OpenMeeting | undefined,
): readonly One[] {
  if (open === undefined) return group;
  const rest = group.filter(({ invite }) => !isSame(invite, open));
  return open.shape === "series" && rest.length < group.length ? [] : rest;
}

/** By what both Outlook's form and the calendar say of it, for they have no id in common. */
function isSame(invite: OwnInvite, open: OpenMeeting): boolean {
  if (invite.shape !== open.shape || invite.subject !== open.subject) return false;
  // The form of a series begins at its first meeting, the calendar's view at the next.
  return open.shape === "series" || invite.start === open.start;
}

/** What a series changes in its meetings is then seen in them. */
function seriesFirst(group: readonly { readonly invite: OwnInvite }[]): readonly OwnInvite[] {
  const all = group.map(({ invite }) => invite);
  return [
    ...all.filter(({ shape }) => shape === "series"),
    ...all.filter(({ shape }) => shape !== "series"),
  ];
}

function unseenAs(
  { id, subject, start }: OwnInvite,
  problem: UnseenInvite["problem"],
): UnseenInvite {
  return { id, subject, start, problem };
}

function without({
  cleaning: _ended,
  ...found
}: Extract<CleanUpState, { status: "found" }>): CleanUpState {
  return found;
}

function endOf(day: Day): Instant {
  const end = parseInstant(`${day}T23:59:59Z`);
  if (!end) throw new RangeError(`${day} is not a day.`);
  return end;
}
