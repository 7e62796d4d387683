import {
  portChannel,
  type PortCall,
  type PortCalls,
  type PortEvent,
  type PortEvents,
  type PortRequest,
} from "./portProtocol.ts";

/** The pane's end of the port. Rejects with a PortProblem: the shell's refusal, or its silence. */
export type PortClient = {
  readonly call: <Call extends PortCall>(
    call: Call,
    ask: PortCalls[Call]["ask"],
  ) => Promise<PortCalls[Call]["answer"]>;
  readonly on: <Event extends PortEvent>(
    event: Event,
    listener: (data: PortEvents[Event]) => void,
  ) => () => void;
};

class PortProblem extends Error {
  /** Outlook's number; 0 when the shell did not answer in time. */
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.name = "PortProblem";
    this.code = code;
  }
}

/**
 * Speaks to the shell that frames `view`, which stands at `shellOrigin`: nothing is sent to or
 * taken from anyone else. Consent dialogs are waited for, so `nestedAppAuth` has no limit here.
 */
export function connectToShell(
  view: Window,
  shellOrigin: string,
  limitMillis = 10_000,
): PortClient {
  type Waiting = {
    readonly resolve: (answer: unknown) => void;
    readonly reject: (problem: Error) => void;
  };
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, Set<(data: never) => void>>();
  let last = 0;

  view.addEventListener("message", (event) => {
    if (event.source !== view.parent || event.origin !== shellOrigin) return;
    const message: unknown = event.data;
    if (typeof message !== "object" || message === null) return;
    const given: Readonly<Record<string, unknown>> = { ...message };
    if (given["channel"] !== portChannel) return;
    if (typeof given["event"] === "string") {
      for (const listener of listeners.get(given["event"]) ?? []) listener(given["data"] as never);
      return;
    }
    const id = Number(given["id"]);
    const asked = waiting.get(id);
    waiting.delete(id);
    const problem = given["problem"];
    if (typeof problem === "object" && problem !== null && "code" in problem) {
      const text = "message" in problem ? String(problem.message) : "";
      asked?.reject(new PortProblem(Number(problem.code), text));
    } else asked?.resolve(given["answer"]);
  });

  const send = (call: PortCall, ask: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      const id = last;
      waiting.set(id, { resolve, reject });
      const request: PortRequest = { channel: portChannel, id, call, ask };
      view.parent.postMessage(request, shellOrigin);
      if (call === "nestedAppAuth") return;
      setTimeout(() => {
        waiting.delete(id);
        reject(
          new PortProblem(
            0,
            `The emulated Outlook did not answer ${call}. Reload the page around this pane.`,
          ),
        );
      }, limitMillis);
    });

  return {
    // The shell is written against the same types, so what it answers is taken at its word.
    call: async (call, ask) => (await send(call, ask)) as never,
    on: (event, listener) => {
      const known = listeners.get(event) ?? new Set();
      known.add(listener);
      listeners.set(event, known);
      return () => void known.delete(listener);
    },
  };
}
