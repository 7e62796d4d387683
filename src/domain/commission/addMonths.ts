import { parseDay, type Day } from "../day.ts";

/**
 * The same day `count` months later, or that month's last day where it has no such day:
 * a month after 31 January is 28 February. Throws a RangeError before the year 1000 and after 9999.
 */
export function addMonths(day: Day, count: number): Day {
  const months = 12n * BigInt(day.slice(0, 4)) + BigInt(day.slice(5, 7)) - 1n + BigInt(count);
  const month = `${months / 12n}-${String((months % 12n) + 1n).padStart(2, "0")}`;
  for (let date = BigInt(day.slice(8)); date >= 28n; date -= 1n) {
    const found = parseDay(`${month}-${date}`);
    if (found !== undefined) return found;
  }
  const found = parseDay(`${month}-${day.slice(8)}`);
  if (found === undefined) throw new RangeError(`No day is ${count} months from ${day}.`);
  return found;
}
