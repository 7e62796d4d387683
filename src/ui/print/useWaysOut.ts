import { useEffect, useRef, useState } from "react";
import type { Prints, PdfJob } from "#app/print/Prints.ts";
import { nextWay, type Way } from "#domain/print/waysOut.ts";
import { saveFile } from "../shared/saveFile.ts";
import { useTab } from "../TabContext.ts";
import { printPage } from "./printPage.ts";

/** How the last press on a way out went. */
export type Outcome =
  | { readonly status: "idle" }
  | {
      readonly status: "busy";
      readonly doing: "making" | "sending";
      /** 0 to 1 */ readonly part: number;
    }
  /** Called off; what may have arrived by then is being taken away again. */
  | { readonly status: "stopping" }
  | {
      readonly status: "stopped";
      /** The name of a file that may be in the library all the same. */
      readonly left?: string;
    }
  | { readonly status: "done"; readonly way: Way; /** https */ readonly address?: string }
  | { readonly status: "failed"; readonly way: Way; readonly next: Way | undefined };

export type WaysOut = {
  readonly outcome: Outcome;
  readonly take: (way: Way, job: PdfJob) => void;
  readonly stop: () => void;
};

/** A PDF of many sheets on a slow phone, and its way to the library. */
const limitMillis = 3 * 60_000;

/** The ways of sheets out of the page: where one does not work, the next is told. `nameNow` names a file as it is made. */
export function useWaysOut(
  prints: Prints | undefined,
  ways: readonly Way[],
  nameNow: () => string,
): WaysOut {
  const { wake } = useTab();
  const [outcome, setOutcome] = useState<Outcome>({ status: "idle" });
  const failed = useRef(new Set<Way>());
  const running = useRef<AbortController>(undefined);
  // Nobody is there to be told of a file that arrives later.
  useEffect(() => () => running.current?.abort(), []);

  const fail = (way: Way): void => {
    failed.current.add(way);
    setOutcome({ status: "failed", way, next: nextWay(ways, failed.current) });
  };
  const makeFile = async (way: "download" | "library", job: PdfJob): Promise<void> => {
    if (!prints) return;
    const off = new AbortController();
    running.current = off;
    const signal = AbortSignal.any([off.signal, AbortSignal.timeout(limitMillis)]);
    const tell = (doing: "making" | "sending") => (part: number) => {
      if (running.current === off && !signal.aborted) setOutcome({ status: "busy", doing, part });
    };
    const name = nameNow();
    let isSending = false;
    tell("making")(0);
    try {
      const file = await unlessAborted(
        signal,
        prints.pdf(job, { progress: tell("making"), signal }),
      );
      if (way === "download") {
        saveFile(file, name, wake);
        setOutcome({ status: "done", way });
        return;
      }
      tell("sending")(0);
      isSending = true;
      // It sees to what has arrived when it is called off, so that it is waited for.
      const address = await prints.keep(name, file, { progress: tell("sending"), signal });
      setOutcome({ status: "done", way, address });
    } catch (cause) {
      if (!off.signal.aborted) fail(way);
      else if (isSending && cause !== signal.reason) setOutcome({ status: "stopped", left: name });
      else setOutcome({ status: "stopped" });
    } finally {
      running.current = undefined;
    }
  };
  return {
    outcome,
    take: (way, job) => {
      if (way !== "print") return void makeFile(way, job);
      if (printPage(window)) setOutcome({ status: "done", way });
      else fail(way);
    },
    stop: () => {
      if (running.current) setOutcome({ status: "stopping" });
      running.current?.abort();
    },
  };
}

/** The outcome of `work`, or the signal's reason at the moment it fires. */
async function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const stop = (): void => reject(signal.reason);
  signal.addEventListener("abort", stop, { once: true });
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
