import { HostProblem } from "../HostProblem.ts";
import { timeLimit } from "../timeLimit.ts";
import type { OfficeAnswer, OfficeDone } from "./OfficeDoor.ts";
import { officeProblem, officeProblemOf } from "./officeProblem.ts";

/**
 * One call of Office.js as a promise. It rejects with a HostProblem when Outlook
 * answers with an error, throws at the call (too few rights, bad arguments), or
 * says nothing within `limit` milliseconds, which Office.js itself never reports.
 * `purpose` completes "Outlook did not …".
 */
export function fromOffice<T>(
  purpose: string,
  start: (done: OfficeDone<T>) => void,
  limit: number,
): Promise<T> {
  const answer = new Promise<T>((resolve, reject) => {
    try {
      // A form that is closing may answer with nothing at all.
      start((result: OfficeAnswer<T> | null | undefined) => {
        if (result?.status === "succeeded") resolve(result.value);
        else reject(officeProblemOf(result?.error, purpose));
      });
    } catch (reason) {
      reject(reason instanceof HostProblem ? reason : officeProblem("refused", purpose));
    }
  });
  return timeLimit(answer, limit, () => officeProblem("timedOut", purpose));
}
