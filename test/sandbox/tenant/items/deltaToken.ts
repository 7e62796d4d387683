import { readMeta } from "../meta.ts";
import { invalidRequest } from "../problems.ts";
import { Problem } from "../Problem.ts";
import type { State } from "../State.ts";

/** A place in the order of all changes, for one list. `fresh`: the caller has never seen the list. */
export type DeltaPlace = {
  readonly list: string;
  readonly change: number;
  readonly fresh: boolean;
};

/** Raised by the fault that expires every token given out so far. */
export const epochKey = "deltaEpoch";

const deltaEpoch = (state: State): string => readMeta(state, epochKey) ?? "0";

export function writeDeltaToken(state: State, place: DeltaPlace): string {
  const text = [
    "1",
    deltaEpoch(state),
    place.list,
    String(place.change),
    place.fresh ? "f" : "c",
  ].join(";");
  return Buffer.from(text).toString("base64url");
}

/** Refuses a token that is not one of ours, is for another list, or has expired. */
export function readDeltaToken(
  state: State,
  list: string,
  token: string,
  freshUrl: string,
): DeltaPlace {
  const [form, epoch, of, change, mode] = Buffer.from(token, "base64url").toString().split(";");
  if (form !== "1" || of !== list || !/^\d+$/.test(change ?? "") || !/^[fc]$/.test(mode ?? "")) {
    throw invalidRequest("Provided sync token is malformed");
  }
  if (epoch !== deltaEpoch(state)) {
    throw new Problem(
      410,
      "resyncRequired",
      "Resync required. Replace any local items with the server's version (including deletes) if you're sure that the service was up to date with your local changes when you last sync'd. Upload any local changes that the server doesn't know about.",
      { Location: freshUrl },
    );
  }
  return { list, change: Number(change), fresh: mode === "f" };
}
