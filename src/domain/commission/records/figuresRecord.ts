import type { Day, Instant } from "../../day.ts";
import {
  count,
  currency,
  day,
  flag,
  fraction,
  isSource,
  listOf,
  members,
  minor,
  Unreadable,
  whole,
  words,
} from "./reading.ts";
import type { Read } from "./reading.ts";
import type { Cancellation } from "../book.ts";
import type { Deal } from "../sale.ts";
import type { PayRecord } from "./PayRecord.ts";
import type { FiguresDraft, PeriodFigures } from "./PeriodFigures.ts";
import { written } from "./written.ts";

const measures: Read<Readonly<Record<string, bigint>>> = (value, place) => {
  if (!isSource(value)) throw new Unreadable(`${place} is not a group of members`);
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [words(name, place), whole(each, place)]),
  );
};

const split = members(
  { credit: listOf(fraction), mine: count },
  { doubleCredit: flag, pay: fraction },
);

const deal: Read<Omit<Deal, "kind">> = members(
  { id: words, on: day, amount: whole },
  { count: whole, measures, split },
);

const content: Read<{
  readonly deals?: readonly Omit<Deal, "kind">[];
  readonly cancellations?: readonly Cancellation[];
}> = members({}, { deals: listOf(deal), cancellations: listOf(members({ deal: words, on: day })) });

/** One row for each period, so that an import that is repeated doubles nothing. */
export function figuresId(first: Day): string {
  return `figures-${first}`;
}

/** The figures in a row; throws {@link Unreadable} with the reason where they cannot be read. */
export function figuresFrom(record: PayRecord): PeriodFigures {
  const { deals = [], cancellations = [] } = content(
    { deals: record.content["deals"] ?? [], cancellations: record.content["cancellations"] ?? [] },
    "figures",
  );
  const first = day(record.day, "its first day");
  if (record.id !== figuresId(first))
    throw new Unreadable("its key is not that of the period it is of");
  return {
    first,
    currency: currency(record.currency, "its currency"),
    ...(record.quota !== undefined && { quota: minor(record.quota, "its quota") }),
    ...(record.result !== undefined && { result: minor(record.result, "its result") }),
    deals: deals.map((each) => ({ kind: "deal", ...each })),
    cancellations,
    writtenAt: record.updatedAt,
  };
}

/** The row for figures, with what another version of the app keeps in the row they are written over. */
export function figuresRecord(
  { first, currency, quota, result, deals, cancellations }: FiguresDraft,
  now: Instant,
  over?: PayRecord,
): PayRecord {
  const { deals: _deals, cancellations: _cancellations, ...others } = over?.content ?? {};
  const own = {
    ...(deals.length > 0 && {
      deals: deals.map(({ id, on, ...each }) => ({ id, on, ...each, kind: undefined })),
    }),
    ...(cancellations.length > 0 && { cancellations }),
  };
  return {
    kind: "payFigures",
    id: figuresId(first),
    title: "",
    day: first,
    currency,
    ...(quota !== undefined && { quota }),
    ...(result !== undefined && { result }),
    updatedAt: now,
    content: { ...others, ...(written(own) as object) },
  };
}
