import { addDays, dayIn, parseInstant, type Day, type Instant } from "#domain/day.ts";
import type { OwnInvite, OwnInvites } from "#store/calendar/OwnInvites.ts";
import type { Store } from "#store/Store.ts";
import type { Inputs } from "../Inputs.ts";
import { createLeave } from "../leave.ts";
import { derived, observable, type Readable } from "../observable.ts";
import { asProblem } from "../records/asProblem.ts";
import type { ReadySession } from "../session/Session.ts";
import { besideForm, type Beside, type OpenMeeting } from "./besideForm.ts";
import type { CleanUp, CleanUpState, UnseenInvite } from "./CleanUp.ts";
import { cleanInvite, seenIn } from "./cleanInvite.ts";
import { drawInvite, heldInvites, writable, type HeldInvite, type Named } from "./heldInvite.ts";
import { nameableGoals, type NameableGoals } from "./nameableGoals.ts";
import { severalAtATime } from "./severalAtATime.ts";

export type CleanUpParts = {
  readonly invites: () => Promise<OwnInvites>;
  /** Whom I meet, as the service says. */
  readonly session: () => Promise<ReadySession>;
  readonly store: Pick<Store, "read">;
  readonly inputs: Inputs;
  /** The meeting whose form is open, which only its form should change; it may be another one later. */
  readonly open?: Readable<OpenMeeting | undefined>;
  /** The address of the tab's talk pages, by which a block is known. */
  readonly linkBase: () => Promise<string>;
};

type Found = Pick<Extract<CleanUpState, { status: "found" }>, "status" | "unseen" | "cleaning"> & {
  readonly held: readonly HeldInvite[];
  /** By what it was judged. */
  readonly nameable: NameableGoals;
  /** All that is in the calendar. */
  readonly listed: readonly OwnInvite[];
};

type Held = Exclude<CleanUpState, { status: "found" }> | Found;

/** Half a year: nobody prepares a talk further ahead, and a series is met by its first meeting in it. */
const daysAhead = 183;

export function createCleanUp({
  invites,
  session,
  store,
  inputs,
  open = observable(undefined),
  linkBase,
}: CleanUpParts): CleanUp {
  const held = observable<Held>({ status: "idle" });
  const leave = createLeave();
  /** Counts the runs: what an earlier one still answers has come too late. */
  let run = 0;

  const beside = ({ listed }: Pick<Found, "listed">): ((invite: OwnInvite) => Beside) =>
    besideForm(listed, open.get(), inputs.zone);

  const draw = (): CleanUpState => {
    const now = held.get();
    if (now.status !== "found") return now;
    const { status, unseen, cleaning } = now;
    const isBeside = beside(now);
    const drawn = now.held.map((one) => drawInvite(one, isBeside));
    return { status, invites: drawn, unseen, ...(cleaning && { cleaning }) };
  };
  const state = derived([held, open], draw);

  const busy = (): boolean => {
    const now = held.get();
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
    held.set({ status: "looking", done: 0, of: 0 });
    const today = dayIn(inputs.zone, inputs.now());
    const [nameable, listed] = await Promise.all([
      nameableGoals(await session(), store),
      calendar.between(inputs.now(), endOf(addDays(today, daysAhead))),
    ]);
    if (stopped()) return;
    const found: Named[] = [];
    const unseen: UnseenInvite[] = [];
    let done = 0;
    const lookAt = async (invite: OwnInvite): Promise<void> => {
      try {
        const kept = await calendar.read(invite.id);
        const seen = kept && seenIn(kept, base, nameable);
        if (seen?.status === "namesGone") found.push({ invite, ownWords: seen.ownWords });
        if (seen?.status === "unknown") unseen.push(unseenAs(invite, seen.problem));
      } catch (error) {
        unseen.push(unseenAs(invite, asProblem(error)));
      }
      done += 1;
      if (!stopped()) held.set({ status: "looking", done, of: listed.length });
    };
    held.set({ status: "looking", done, of: listed.length });
    await severalAtATime(listed, lookAt, stopped);
    if (stopped()) return;
    held.set({
      status: "found",
      held: heldInvites(found, listed),
      unseen: unseen.toSorted((one, other) => (one.start < other.start ? -1 : 1)),
      nameable,
      listed,
    });
  };

  const change = (id: string, by: (one: HeldInvite) => Partial<HeldInvite>): void =>
    held.update((now) =>
      now.status === "found"
        ? { ...now, held: now.held.map((one) => (one.id === id ? { ...one, ...by(one) } : one)) }
        : now,
    );

  /** What of it is to be written next; which form is open may be another than a moment ago. */
  const nextOf = (id: string): OwnInvite | undefined => {
    const now = held.get();
    const one = now.status === "found" ? now.held.find((each) => each.id === id) : undefined;
    return one && now.status === "found" ? writable(one.left, beside(now))[0] : undefined;
  };

  const cleanOne = async (
    id: string,
    nameable: NameableGoals,
    stopped: () => boolean,
  ): Promise<void> => {
    const today = dayIn(inputs.zone, inputs.now());
    try {
      const [calendar, base] = await Promise.all([invites(), linkBase()]);
      const cleaning = { invites: calendar, base, nameable, today };
      for (let next = nextOf(id); next && !stopped(); next = nextOf(id)) {
        const { id: part } = next;
        const wrote = await cleanInvite(cleaning, part);
        change(id, ({ left, written }) => ({
          left: left.filter((one) => one.id !== part),
          written: wrote ? written + 1 : written,
        }));
      }
      change(id, ({ all, left }) => ({
        progress: {
          status: nextOf(id) === undefined && left.length < all.length ? "cleaned" : "waiting",
        },
      }));
    } catch (error) {
      change(id, () => ({ progress: { status: "failed", problem: asProblem(error) } }));
    }
  };

  return {
    state,
    look: async () => {
      if (busy()) return;
      run += 1;
      const mine = run;
      held.set({ status: "asking" });
      try {
        await search(mine);
      } catch (error) {
        if (mine === run) held.set({ status: "failed", problem: asProblem(error) });
      }
    },
    choose: (id, on) => {
      if (!busy()) change(id, () => ({ choice: on }));
    },
    clean: async () => {
      const [now, drawn] = [held.get(), state.get()];
      if (busy() || now.status !== "found" || drawn.status !== "found") return;
      const chosen = drawn.invites.filter((one) => one.chosen && one.progress.status !== "cleaned");
      if (chosen.length === 0) return;
      run += 1;
      const mine = run;
      const stopped = () => mine !== run;
      const of = chosen.length;
      let done = 0;
      held.set({ ...now, cleaning: { done, of } });
      await severalAtATime(
        chosen,
        async ({ id }) => {
          await cleanOne(id, now.nameable, stopped);
          done += 1;
          held.update((last) =>
            last.status === "found" ? { ...last, cleaning: { done, of } } : last,
          );
        },
        stopped,
      );
      held.update((last) => (last.status === "found" ? ended(last) : last));
    },
    stop: () => {
      run += 1;
      leave.stop();
      const { status } = held.get();
      if (status === "asking" || status === "looking") held.set({ status: "idle" });
    },
  };
}

function unseenAs(
  { id, subject, start }: OwnInvite,
  problem: UnseenInvite["problem"],
): UnseenInvite {
  return { id, subject, start, problem };
}

function ended({ cleaning: _ended, ...found }: Found): Found {
  return found;
}

function endOf(day: Day): Instant {
  const end = parseInstant(`${day}T23:59:59Z`);
  if (!end) throw new RangeError(`${day} is not a day.`);
  return end;
}
