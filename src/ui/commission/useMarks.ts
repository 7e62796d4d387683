import { useEffect, useState } from "react";
import { datesAtPace, type Ahead } from "#domain/commission/ahead/lookAhead.ts";
import { ratio, type Rational } from "#domain/commission/rational.ts";
import { useTab } from "../TabContext.ts";

/** The least pace at which each goal is paid for in time, by its id; missing where none drawn is enough. */
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
    const marks = new Map<string, Rational>();
    const { goals } = ahead;
    let percent = 0;
    const look = (): void => {
      for (let each = 0; each < atOnce; each += 1, percent += 1) {
        if (percent > mostPercent || marks.size === goals.length) {
          setFound({ of: ahead, marks });
          return;
        }
        const pace = ratio(BigInt(percent), 100n);
        for (const { goal, inTime } of datesAtPace(ahead, pace))
          if (inTime && !marks.has(goal)) marks.set(goal, pace);
      }
      callOff = wake(0, look);
    };
    let callOff = wake(50, look);
    return () => callOff();
  }, [ahead, wake]);
  return found?.of === ahead ? found.marks : undefined;
}
