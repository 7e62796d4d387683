import { findList } from "../lists/lists.ts";
import { resolveSite } from "../sites/resolveSite.ts";
import type { State } from "../State.ts";
import { defaultDriveId, driveIdOf } from "../files/driveId.ts";

/**
 * One resource, many addresses: a drive reached through its site or list becomes `/drives/{id}`,
 * a calendar of one's own becomes `/me`, so that each route stands in the table once.
 */
export function aliasSegments(state: State, segments: readonly string[]): readonly string[] {
  const [first, second, third, fourth, fifth, ...rest] = segments;
  if (first === "sites" && second !== undefined && third === "drives" && fourth !== undefined) {
    return ["drives", ...segments.slice(3)];
  }
  if (first === "sites" && second !== undefined && third === "drive" && fourth !== undefined) {
    return ["drives", defaultDriveId(state, resolveSite(state, second)), ...segments.slice(3)];
  }
  const throughList = third === "lists" && fourth !== undefined && fifth?.toLowerCase() === "drive";
  if (first === "sites" && second !== undefined && throughList && rest.length > 0) {
    const list = findList(state, resolveSite(state, second).id, fourth);
    return list ? ["drives", driveIdOf(list), ...rest] : segments;
  }
  if (first === "me" && second === "calendar" && third === "events") {
    return ["me", ...segments.slice(2)];
  }
  return segments;
}
