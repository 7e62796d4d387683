import { useCallback, useEffect, useState } from "react";
import { sessionNow, type SessionNow, type SessionRun } from "#domain/session/sessionRun.ts";
import type { SessionStep } from "#domain/session/sessionSteps.ts";
import { useTab } from "../TabContext.ts";

const secondMillis = 1_000;

/** Where the session is by this device's clock; another one only when there is something else to see. */
export function useSessionNow(
  run: SessionRun | undefined,
  steps: readonly SessionStep[],
): SessionNow {
  const { model, wake } = useTab();
  const { inputs } = model.parts;
  const read = useCallback(() => sessionNow(run, steps, inputs.now()), [run, steps, inputs]);
  const [now, setNow] = useState(read);
  useEffect(() => {
    let callOff = (): void => undefined;
    const turn = (): void => {
      setNow((before) => {
        const next = read();
        return looksAlike(before, next) ? before : next;
      });
      callOff = wake(secondMillis, turn);
    };
    turn();
    return () => callOff();
  }, [read, wake]);
  return now;
}

/** Minutes of the step that are left, the begun one counted. */
export function minutesLeft({ left }: Extract<SessionNow, { status: "during" }>): number {
  return Math.ceil(left / 60);
}

function looksAlike(one: SessionNow, other: SessionNow): boolean {
  if (one.status !== "during" || other.status !== "during") return one.status === other.status;
  return (
    one.step.name === other.step.name &&
    one.paused === other.paused &&
    minutesLeft(one) === minutesLeft(other)
  );
}
