import { expect, test } from "vitest";
import type { Day, Instant } from "#domain/day.ts";
import type { CoreValue } from "#domain/value/coreValue.ts";
import { isTimeToAsk } from "#domain/value/isTimeToAsk.ts";

const today = "2026-11-23" as Day;

function touchedOn(day: string): CoreValue {
  return {
    kind: "value",
    id: day,
    label: "Fairness",
    rank: 1,
    shownTo: [],
    revision: 1,
    updatedAt: `${day}T09:00:00Z` as Instant,
  };
}

test.for([
  { days: [], asks: false },
  { days: ["2026-05-25"], asks: false },
  { days: ["2026-05-24"], asks: true },
  { days: ["2025-01-01", "2026-11-20"], asks: false },
  { days: ["2025-01-01", "2026-01-01"], asks: true },
])("values touched on $days ask again: $asks", ({ days, asks }) => {
  expect(isTimeToAsk(days.map(touchedOn), today)).toBe(asks);
});
