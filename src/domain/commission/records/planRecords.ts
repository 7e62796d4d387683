import type { Instant } from "../../day.ts";
import {
  currency,
  day,
  flag,
  listOf,
  members,
  oneOf,
  Unreadable,
  words,
  byWord,
} from "./reading.ts";
import type { Read } from "./reading.ts";
import type { CalendarTerms } from "./CalendarTerms.ts";
import type { PayRecord } from "./PayRecord.ts";
import type { PlanDraft, PlanTemplate, PlanVersion } from "./PlanVersion.ts";
import { readTerms } from "./readTerms.ts";
import { written } from "./written.ts";

const calendar: Read<CalendarTerms> = byWord("kind", {
  months: members({ kind: oneOf("months"), start: day, months: oneOf(1, 3, 12) }),
  weeks: members({
    kind: oneOf("weeks"),
    start: day,
    pattern: oneOf("4-4-5", "4-5-4", "5-4-4"),
    longYears: listOf(flag),
  }),
  listed: members({
    kind: oneOf("listed"),
    periods: listOf(members({ first: day, next: day, quarter: words, year: words })),
  }),
});

const draftContent = members({ calendar, terms: readTerms });
const versionContent = members({ calendar, terms: readTerms }, { corrects: words, because: words });

/** The version in a row; throws {@link Unreadable} with the reason for one that cannot be read. */
export function versionFrom(record: PayRecord): PlanVersion {
  const { calendar, terms, ...more } = versionContent(record.content, "plan");
  return { ...draftFrom(record, { calendar, terms }), ...more, ...identity(record) };
}

export function templateFrom(record: PayRecord): PlanTemplate {
  return { ...draftFrom(record, draftContent(record.content, "plan")), ...identity(record) };
}

/** The row for a new version. `over` names the one it is in place of, and says why. */
export function versionRecord(
  draft: PlanDraft,
  { id, now, ...over }: RecordInputs & Pick<PlanVersion, "corrects" | "because">,
): PayRecord {
  return recordOf("payPlan", draft, { id, now }, over);
}

export function templateRecord(draft: PlanDraft, inputs: RecordInputs): PayRecord {
  return recordOf("payTemplate", draft, inputs, {});
}

type RecordInputs = { readonly id: string; readonly now: Instant };

function draftFrom(
  { title, day: from, currency: unit }: PayRecord,
  { calendar, terms }: ReturnType<typeof draftContent>,
): PlanDraft {
  checkPeriods(calendar);
  return {
    name: title,
    calendar,
    terms: { ...terms, from: day(from, "its first day"), currency: currency(unit, "its currency") },
  };
}

function identity({ id, updatedAt }: PayRecord): Pick<PlanVersion, "id" | "writtenAt"> {
  return { id, writtenAt: updatedAt };
}

/** Listed periods follow each other without gaps, or days would be paid twice or never. */
function checkPeriods(calendar: CalendarTerms): void {
  if (calendar.kind !== "listed") return;
  for (const [at, { first, next }] of calendar.periods.entries()) {
    const before = calendar.periods[at - 1];
    if (first >= next || (before && before.next !== first))
      throw new Unreadable(`plan.calendar.periods.${at} does not follow on the one before it`);
  }
}

function recordOf(
  kind: PayRecord["kind"],
  { name, calendar, terms: { from, currency: unit, ...terms } }: PlanDraft,
  { id, now }: RecordInputs,
  more: object,
): PayRecord {
  return {
    kind,
    id,
    title: name,
    day: from,
    currency: unit,
    updatedAt: now,
    content: written({ calendar, terms, ...more }) as PayRecord["content"],
  };
}
