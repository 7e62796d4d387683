import type { Place } from "#domain/sharing/place.ts";
import { restDone, restIn, spreadMillis } from "../restIn.ts";
import { oldestFirst } from "../session/oldestFirst.ts";
import { ownPlace, pairPlaces } from "../session/places.ts";
import { readySession } from "../session/readySession.ts";
import type { WhoIsWho } from "./createWhoIsWho.ts";
import type { Desk } from "./Desk.ts";
import type { PreparationParts } from "./PreparationParts.ts";

/** Who waits for the first copy of anybody's lists waits no longer than this. */
const soonMillis = 20_000;

/** What nobody looks at yet: it is read once an opening, so that the next 1-1 is painted from this device. */
export type Rest = {
  /** To be called whenever the desk changed; begins once what is on it was confirmed. */
  readonly look: () => void;
  readonly stop: () => void;
};

/** `renewed` is called when the directory says something new. */
export function createRest(
  { store, inputs, later }: Pick<PreparationParts, "store" | "inputs" | "later">,
  desk: { readonly get: () => Desk },
  who: WhoIsWho,
  renewed: () => Promise<void>,
): Rest {
  const { device } = store;
  let begun = false;
  let stopped = false;
  let callOff: (() => void) | undefined;

  const places = async (): Promise<readonly Place[]> => {
    const directory = who.get();
    if (directory === undefined) return [];
    const session = await readySession(directory, inputs);
    return [
      ownPlace(session),
      ...session.relations.flatMap(({ other }) => pairPlaces(session, other.id)),
    ];
  };

  /** Whether nothing is known of anybody but the one whom this meeting is with. */
  const knowsNobody = async (): Promise<boolean> => {
    const there = desk.get();
    if (there.status !== "pair") return false;
    const here = there.facts.other.id;
    const others = (await places()).filter(
      (place) => place.kind === "shown" && place.by !== here && place.to !== here,
    );
    return others.length > 0 && (await device?.known(others))?.length === 0;
  };

  const now = (): number => Date.parse(inputs.now());

  const work = async (): Promise<void> => {
    if (device) await restDone(device, now());
    if (await who.renew()) await renewed();
    // Beside a meeting of several nothing is read of anybody.
    if (stopped || desk.get().status !== "pair") return;
    await store.read(await oldestFirst(store, await places(), now()));
  };

  const begin = async (): Promise<void> => {
    if (device === undefined || later === undefined) return;
    const span = (await knowsNobody()) ? soonMillis : spreadMillis;
    const wait = await restIn(device, later, now(), span);
    if (stopped) return;
    // Read again when it is looked at; what is known of it stays on this device.
    callOff = later.wake(wait, () => void work().catch(() => undefined));
  };

  return {
    look: () => {
      const there = desk.get();
      const isConfirmed =
        there.status === "pair"
          ? there.facts.confirmation.status === "confirmed"
          : there.status !== "reading" && there.status !== "stopped";
      if (begun || device === undefined || later === undefined || !isConfirmed) return;
      begun = true;
      begin().catch(() => undefined);
    },
    stop: () => {
      stopped = true;
      callOff?.();
    },
  };
}
