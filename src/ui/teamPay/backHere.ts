import type { Route } from "../navigation/Route.ts";
import type { TeamPayText } from "../text/enTeamPay.ts";

/** The page about one's own pay, from which this one is reached. */
export function backHere({ back }: TeamPayText): {
  readonly back: { readonly to: Route; readonly name: string };
} {
  return { back: { to: { page: "takes" }, name: back } };
}
