import type { Call, CallTable, Frame } from "./Frame.ts";

export type TeamsHost = {
  /** Takes one message that came from a frame whose window and origin have been checked. */
  readonly receive: (frame: Frame, message: unknown) => Promise<void>;
};

/**
 * The host's side of the protocol of teams-js.
 * Differs: what no table knows is left unanswered, as Teams leaves calls it does not know; the name
 * is handed to `unknown` so that a test or the console can tell.
 */
export function createTeamsHost(table: CallTable, unknown: (name: string) => void): TeamsHost {
  return {
    receive: async (frame, message) => {
      const request = readRequest(message);
      if (request === undefined) return;
      const handler = Object.hasOwn(table, request.func) ? table[request.func] : undefined;
      if (handler === undefined) {
        unknown(request.func);
        return;
      }
      await handler({
        frame,
        args: request.args,
        data: request.data,
        reply: (...args) => frame.post(answer(request, args)),
      });
    },
  };
}

type TeamsRequest = {
  readonly id: number;
  readonly uuidAsString: unknown;
  readonly func: string;
  readonly args: Call["args"];
  readonly data: string | undefined;
};

function readRequest(message: unknown): TeamsRequest | undefined {
  if (typeof message !== "object" || message === null) return undefined;
  const given: Record<string, unknown> = { ...message };
  if (typeof given["func"] !== "string" || typeof given["id"] !== "number") return undefined;
  return {
    id: given["id"],
    uuidAsString: given["uuidAsString"],
    func: given["func"],
    args: Array.isArray(given["args"]) ? given["args"] : [],
    data: typeof given["data"] === "string" ? given["data"] : undefined,
  };
}

/** teams-js takes a message for an answer by its numeric id and pairs it by uuid where there is one. */
function answer(request: TeamsRequest, args: readonly unknown[]): unknown {
  return { id: request.id, uuidAsString: request.uuidAsString, args };
}
