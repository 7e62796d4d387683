import type { Carried, Carrier, Parcel } from "./Carrier.ts";
import { GraphProblem } from "./GraphProblem.ts";
import type { Transport } from "./middleware.ts";
import { problemBehind, problemOf } from "./problemOf.ts";

export type CarrierOptions = {
  readonly transport?: Transport | undefined;
  /** The longest that one parcel may take; a minute unless told. */
  readonly timeoutMillis?: number;
};

/** A {@link Carrier} over the browser's own fetch, or over `transport`. */
export function createCarrier({ transport, timeoutMillis = 60_000 }: CarrierOptions): Carrier {
  const fetched = transport ?? ((request: Request) => fetch(request));
  return {
    send: async (parcel) => {
      if (!URL.canParse(parcel.address) || new URL(parcel.address).protocol !== "https:") {
        throw new GraphProblem("unexpected", { code: "foreignLink" });
      }
      const limit = AbortSignal.timeout(timeoutMillis);
      const signal = parcel.signal ? AbortSignal.any([parcel.signal, limit]) : limit;
      const answer = await carried(fetched, parcel, signal, limit);
      if (answer.status < 400) return answer;
      throw problemOf({
        status: answer.status,
        headers: answer.headers,
        body: await jsonIn(answer.body),
      });
    },
  };
}

async function carried(
  fetched: Transport,
  { method, address, headers = {}, body, signal: callOff }: Parcel,
  signal: AbortSignal,
  limit: AbortSignal,
): Promise<Carried & { readonly headers: Readonly<Record<string, string>> }> {
  const request = new Request(address, {
    method,
    headers,
    signal,
    credentials: "omit",
    referrerPolicy: "no-referrer",
    cache: "no-store",
    ...(body && { body }),
  });
  try {
    const response = await unless(signal, fetched(request));
    const bytes = await unless(signal, response.blob());
    return { status: response.status, headers: Object.fromEntries(response.headers), body: bytes };
  } catch (cause) {
    if (callOff?.aborted) throw callOff.reason;
    if (limit.aborted) throw new GraphProblem("timedOut", { cause });
    throw problemBehind(cause, "offline");
  }
}

/** The outcome of `work`, or a rejection at the moment `signal` fires. */
async function unless<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const stop = (): void => reject(new Error("Called off.", { cause: signal.reason }));
  if (signal.aborted) stop();
  signal.addEventListener("abort", stop, { once: true });
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

async function jsonIn(body: Blob): Promise<unknown> {
  try {
    return JSON.parse(await body.text()) as unknown;
  } catch {
    // A proxy's page, for one: the status says enough.
    return undefined;
  }
}
