import { useEffect, useState } from "react";
import type { Ahead } from "#domain/commission/ahead/lookAhead.ts";
import type { Rational } from "#domain/commission/rational.ts";
import { goalMarks } from "#domain/commission/whatIf.ts";
import { useTab } from "../TabContext.ts";

/** The least pace at which each goal with a date is paid for in time, by its id; missing where none drawn is enough. */
export type Marks = ReadonlyMap<string, Rational>;

/** As far as the picture goes. */
const mostPercent = 150;
/** Each pace is a projection of all the years ahead, and nobody's keys are to wait for more of them. */
const atOnce = 2;

/** Where each goal stands on the curve, worked out a little at a time; undefined until it is. */
export function useMarks(ahead: Ahead): Marks | undefined {
  const { wake } = useTab();
  const [found, setFound] = useState<{ readonly of: Ahead; readonly marks: Marks }>();
  useEffect(() => {
    const { goals, outlook, unit, keep } = ahead;
    const looking = goalMarks(goals, outlook, unit, keep, mostPercent);
    const look = (): void => {
      for (let each = 0; each < atOnce; each += 1) {
        const step = looking.next();
        if (!step.done) continue;
        setFound({ of: ahead, marks: step.value });
        return;
      }
      callOff = wake(0, look);
    };
    let callOff = wake(50, look);
    return () => callOff();
  }, [ahead, wake]);
  return found?.of === ahead ? found.marks : undefined;
}
