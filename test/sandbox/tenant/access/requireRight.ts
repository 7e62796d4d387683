import type { Caller } from "../Call.ts";
import type { ListRow } from "../lists/lists.ts";
import { accessDenied, listNotFound, siteNotFound } from "../problems.ts";
import type { State } from "../State.ts";
import { appMask } from "./appMask.ts";
import { has, rights } from "./rights.ts";
import { userMask } from "./userMask.ts";

/** What the caller may do: the app's rights where the person has them too. */
export function effectiveMask(
  state: State,
  caller: Caller,
  site: string,
  list?: ListRow,
  asFile = false,
): bigint {
  return (
    appMask(state, caller.claims, site, list, asFile) & userMask(state, site, caller.oid, list)
  );
}

/** Refuses unless the caller holds the right on the web. */
export function requireOnSite(
  state: State,
  caller: Caller,
  site: string,
  right: bigint = rights.open,
): bigint {
  const mask = effectiveMask(state, caller, site);
  if (has(mask, right)) return mask;
  // An app without a grant learns nothing of the site; a stranger to the site is told as the switch says.
  if (!has(mask, rights.open)) throw hidden(state, siteNotFound);
  throw accessDenied();
}

/** Refuses unless the caller holds the right on the list. A list one may not see is hidden. */
export function requireOnList(
  state: State,
  caller: Caller,
  list: ListRow,
  right: bigint = rights.viewListItems,
  asFile = false,
): bigint {
  const mask = effectiveMask(state, caller, list.site, list, asFile);
  if (!has(mask, rights.viewListItems)) throw hidden(state, listNotFound);
  if (!has(mask, right)) throw accessDenied();
  return mask;
}

function hidden(state: State, notFound: () => Error): Error {
  return state.faults.refusal === "404" ? notFound() : accessDenied();
}
