import type { Database } from "./database.ts";
import type { FaultState } from "./faults.ts";
import type { Limits } from "./throttle.ts";

/** All that a handler may read or change. */
export type State = {
  readonly database: Database;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly hostname: string;
  readonly tenantId: string;
  readonly faults: FaultState;
  readonly limits: Limits;
};
