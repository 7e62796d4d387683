import type { Problem } from "../Problem.ts";

export const jsonType =
  "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";

/** Graph's error envelope. Its date has no zone. */
export function errorEnvelope(
  problem: Problem,
  now: number,
  requestId: string,
  clientRequestId: string,
): object {
  return {
    error: {
      code: problem.code,
      message: problem.message,
      innerError: {
        date: new Date(now).toISOString().slice(0, 19),
        "request-id": requestId,
        "client-request-id": clientRequestId,
      },
    },
  };
}
