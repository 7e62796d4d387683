import { HostProblem } from "../HostProblem.ts";
import { timeLimit } from "../timeLimit.ts";

/** `work` with a limit, its refusal told in our words: Teams' own reasons are not meant for people. */
export async function askTeams<T>(work: Promise<T>, limit: number, purpose: string): Promise<T> {
  const silent = () =>
    new HostProblem(
      "timedOut",
      `Teams did not ${purpose} within ${limit / 1000} seconds. The page is probably not framed by Teams, or Teams is busy. Open the tab from Teams again.`,
    );
  try {
    return await timeLimit(work, limit, silent);
  } catch (reason) {
    if (reason instanceof HostProblem) throw reason;
    throw new HostProblem(
      "refused",
      `Teams refused to ${purpose}. This app or this version of Teams is probably not allowed to. Update Teams, or ask an administrator whether the app may be used here.`,
    );
  }
}
