import { HostProblem } from "../HostProblem.ts";
import { timeLimit } from "../timeLimit.ts";
import type { OfficeDoor } from "./OfficeDoor.ts";
import { restoreHistory } from "./restoreHistory.ts";

/** What is used of the page: the script element that loads Office.js, and what Office.js leaves behind. */
export type OfficePage = {
  /** The global `Office`, once the script has run. */
  readonly office: () => OfficeDoor | undefined;
  readonly script: Pick<HTMLElement, "addEventListener" | "dataset"> | null;
  readonly history: object;
};

/**
 * Waits for Microsoft's script, which the page loads beside its own so that
 * neither holds up the other. Rejects with `offline` when it cannot be fetched
 * and with `timedOut` after `limit` milliseconds.
 */
export async function loadOffice(page: OfficePage, limit: number): Promise<OfficeDoor> {
  const office = await timeLimit(arrival(page), limit, () =>
    notLoaded("timedOut", "did not arrive in time"),
  );
  restoreHistory(page.history);
  return office;
}

function arrival({ office, script }: OfficePage): Promise<OfficeDoor> {
  return new Promise((resolve, reject) => {
    const present = office();
    if (present) return resolve(present);
    // The page's own attribute tells of a failure from before this code ran.
    if (!script || script.dataset["failed"] !== undefined) {
      return reject(notLoaded("offline", "could not be fetched"));
    }
    script.addEventListener("load", () => {
      const loaded = office();
      if (loaded) resolve(loaded);
      else reject(notLoaded("unexpected", "arrived but did not start"));
    });
    script.addEventListener("error", () => reject(notLoaded("offline", "could not be fetched")));
  });
}

function notLoaded(kind: "offline" | "timedOut" | "unexpected", what: string): HostProblem {
  return new HostProblem(
    kind,
    `Microsoft's Office script ${what}. The network or a filter probably blocks appsforoffice.microsoft.com. Check the connection, then close the pane and open it again.`,
  );
}

/** This page; `Office` is looked up each time, for it appears whenever the script has run. */
export function thisOfficePage(): OfficePage {
  return {
    office: () => (typeof Office === "undefined" ? undefined : Office),
    script: document.querySelector<HTMLElement>("script[data-office]"),
    history: window.history,
  };
}
