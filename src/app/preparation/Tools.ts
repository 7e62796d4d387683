import type { Observable } from "../observable.ts";
import type { PreparationParts } from "./PreparationParts.ts";
import type { Desk, PairDesk } from "./Desk.ts";
import { MeetingChanged } from "./MeetingChanged.ts";

/** What a use case works with: the ports, and the desk it changes. */
export type Tools = Pick<PreparationParts, "item" | "store" | "inputs" | "pause"> & {
  readonly desk: Observable<Desk>;
};

/** The pair on the desk now; a deed is only ever offered while there is one. */
export function pairOn({ desk }: Tools): PairDesk {
  const now = desk.get();
  if (now.status !== "pair") throw new MeetingChanged();
  return now;
}
