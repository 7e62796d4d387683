import type { Brand } from "../brand.ts";
import type { Day } from "../day.ts";

/** A calendar month, `YYYY-MM`. Months compare with `<`. */
export type Month = Brand<string, "Month">;

/**
 * "About two more deals bring this to March", of a goal that costs money: in deals and a month,
 * and no amount by construction. An estimate, which its owner may choose to show to one reader.
 */
export type DealsLine = { readonly deals: number; readonly month: Month };

export function monthOf(day: Day): Month {
  return day.slice(0, 7) as Month;
}

export function firstDayOf(month: Month): Day {
  return `${month}-01` as Day;
}

/** `line` while there is something to bring nearer: until its month has passed. */
export function dealsLineOn<L extends DealsLine>(line: L | undefined, day: Day): L | undefined {
  return line !== undefined && monthOf(day) <= line.month ? line : undefined;
}
