import type { MeetingFacts } from "#host/MeetingItem.ts";
import type { Observable } from "../observable.ts";
import { createTurns } from "./createTurns.ts";
import type { WhoIsWho } from "./createWhoIsWho.ts";
import { isOfTheSame, withConfirmation, type Desk } from "./Desk.ts";
import { withFacts } from "./layOnto.ts";
import type { PreparationParts } from "./PreparationParts.ts";
import { readMeeting } from "./readMeeting.ts";
import { readPair } from "./readPair.ts";
import { troubleOf } from "./troubleOf.ts";
import { Unconfirmed } from "./Unconfirmed.ts";

/** How the desk comes to be known: from this device at once, then from the service. None of these rejects but `confirmed`. */
export type Reading = {
  /** Reads the form and what belongs to it. */
  readonly read: () => Promise<void>;
  /** Reads anew only where the form is not as it was read, or the service's last word is a while ago. */
  readonly recheck: () => Promise<void>;
  /** Asks the service anew what the two say to each other. */
  readonly refresh: () => Promise<void>;
  /** Resolves when the service has confirmed what is shown of the two; rejects with Unconfirmed when it could not be asked. */
  readonly confirmed: () => Promise<void>;
};

/** What was confirmed more lately is not asked for again when the person comes back to the pane. */
const freshMillis = 60_000;

/** A name goes into an invite by no older word of the service than this: a pane may lie open overnight. */
const longestConfirmedMillis = 10 * 60_000;

/** `first` must have come to its end before anything is put on the desk. */
export function createReading(
  parts: PreparationParts,
  desk: Observable<Desk>,
  who: WhoIsWho,
  first: () => Promise<void>,
): Reading {
  const turns = createTurns();
  let ready: Promise<void> | undefined;
  let meeting: MeetingFacts | undefined;
  let confirmedAt: number | undefined;

  const nowMillis = (): number => Date.parse(parts.inputs.now());
  const noteConfirmed = (): void => {
    const now = desk.get();
    if (now.status === "pair" && now.facts.confirmation.status === "confirmed")
      confirmedAt = nowMillis();
  };

  const read = async (): Promise<void> =>
    await turns.begin(async (isLast) => {
      // What could not be had yet, as before sign-in, is tried again with the next reading.
      ready ??= first().catch(() => {
        ready = undefined;
      });
      const facts = await readMeeting({ parts, desk, who, ready, isLast });
      if (facts === undefined) return;
      meeting = facts;
      noteConfirmed();
    });

  const refresh = async (): Promise<void> =>
    await (turns.current() ??
      turns.begin(async (isLast) => {
        const now = desk.get();
        if (now.status !== "pair") return;
        try {
          const facts = await readPair(parts.store, now.facts, now.facts);
          if (!isLast()) return;
          desk.update((last) =>
            last.status === "pair" && isOfTheSame(last, now) ? withFacts(last, facts) : last,
          );
          noteConfirmed();
        } catch (error) {
          const missing = { status: "missing", trouble: troubleOf(error) } as const;
          if (isLast()) desk.update((last) => withConfirmation(last, missing));
        }
      }));

  const recheck: Reading["recheck"] = async () => {
    if (meeting === undefined) return;
    try {
      const now = await (await parts.item())?.read();
      if (now && JSON.stringify(now) !== JSON.stringify(meeting)) await read();
      else if (nowMillis() - (confirmedAt ?? 0) > freshMillis) await refresh();
    } catch {
      // Nobody asked for this look; what is on the screen stays.
    }
  };

  const confirmed: Reading["confirmed"] = async () => {
    for (let asked = false; ; asked = true) {
      const now = desk.get();
      if (now.status !== "pair") return;
      const { confirmation } = now.facts;
      const isLate = Math.abs(nowMillis() - (confirmedAt ?? 0)) > longestConfirmedMillis;
      if (confirmation.status === "confirmed" && (asked || !isLate)) return;
      const isOver = asked && turns.current() === undefined;
      if (isOver && confirmation.status === "missing") throw new Unconfirmed(confirmation.trouble);
      await refresh();
    }
  };

  return { read, recheck, refresh, confirmed };
}
