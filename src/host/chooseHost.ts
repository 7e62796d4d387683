import type { Host } from "./Host.ts";
import { HostProblem } from "./HostProblem.ts";

export type HostChoice = {
  readonly host: Host;
  /** Why the page runs as if alone although something frames it. */
  readonly problem?: HostProblem;
};

/**
 * Teams when something frames the page,
 * else the browser. A frame that does not answer looks like a hang to teams-js,
 * so the browser's own host is taken then, with the problem to show.
 */
export async function chooseHost(choices: {
  readonly framed: boolean;
  readonly teams: () => Promise<Host>;
  readonly browser: () => Host;
}): Promise<HostChoice> {
  if (!choices.framed) return { host: choices.browser() };
  try {
    return { host: await choices.teams() };
  } catch (reason) {
    const problem =
      reason instanceof HostProblem
        ? reason
        : new HostProblem(
            "unexpected",
            "The Teams client could not be started. The page is probably out of date. Reload it.",
          );
    return { host: choices.browser(), problem };
  }
}
