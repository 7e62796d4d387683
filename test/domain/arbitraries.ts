import * as fc from "fast-check";
import { addDays, parseDay, parseInstant, type Day, type Instant } from "#domain/day.ts";
import { categories } from "#domain/goal/category.ts";
import { monthOf, type DealsLine } from "#domain/goal/dealsLine.ts";
import type {
  Consent,
  Goal,
  GoalId,
  GoalUpdate,
  Progress,
  Step,
  WallConsent,
} from "#domain/goal/goal.ts";
import { minorUnits, parseCurrency, type Money } from "#domain/money.ts";
import { parsePersonId, type PersonId, type TeamId } from "#domain/person/person.ts";
import type { ShownGoal, ShownProgress, ShownValue } from "#domain/sharing/shown.ts";
import type { CoreValue } from "#domain/value/coreValue.ts";

/** Generators of what people keep and show, hostile text included. All are about the days around `today`. */

export const today: Day = theDay("2026-11-23");
export const now: Instant = theInstant("2026-11-23T09:30:00Z");
export const team = "team-north" as TeamId;

export function theDay(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new Error(`No such day: ${text}`);
  return day;
}

export function theInstant(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === undefined) throw new Error(`No such instant: ${text}`);
  return instant;
}

/** A person told apart by one number. */
export function thePerson(number: number): PersonId {
  const id = parsePersonId(`00000000-0000-4000-8000-${String(number).padStart(12, "0")}`);
  if (id === undefined) throw new Error(`No such person: ${number}`);
  return id;
}

export const reader = thePerson(1);
export const otherReader = thePerson(2);

/** Any UTF-16 units at all, lone halves of pairs included. */
export function anyUnits(maxLength: number): fc.Arbitrary<string> {
  return fc.array(fc.nat(0xffff), { maxLength }).map((units) => String.fromCharCode(...units));
}

/** Titles people might really type, and those they had better not. */
const titles: readonly string[] = [
  "Trip to Lisbon",
  "My new kitchen",
  "Driving lessons",
  "Learn Spanish",
  "Camping gear",
  "Save £18,000 for a deposit",
  "Earn 20% more commission",
  "Pay off 3000 euros",
  "<b>New</b> car & <script>alert(1)</script>",
  "Quote \" and ' and “typographic” ones",
  "טיול משפחתי ללונדון",
  "رحلة إلى القاهرة 2027",
  "家族でハワイへ行く",
  "👨‍👩‍👧‍👦 Lapland 🏔️🇫🇮",
  "🏖️",
  "{G} and {date} undefined null NaN",
  "What will I do? Go! Now: or never...",
  "a  b\tc\u202Ed\u0000e\u200Bf",
  "W".repeat(255),
  "a ".repeat(127) + "a",
  "é".normalize("NFD").repeat(120),
  "https://example.com/?a=1&b=2",
  "If you want it, afford it",
  "Why did you fail again",
  "ends with your",
  "the",
  "?",
  "]]> --> </table></body>",
];

export const anyTitle: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...titles) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }) },
  { weight: 1, arbitrary: anyUnits(255) },
);

export const anyText: fc.Arbitrary<string> = fc.oneof(
  anyTitle,
  fc.constantFrom("Flights are booked", "Called the builder", "Nothing yet", "Saved another £500"),
);

export const nearDay: fc.Arbitrary<Day> = fc
  .integer({ min: -400, max: 400 })
  .map((days) => addDays(today, days));

const pastDay: fc.Arbitrary<Day> = fc
  .integer({ min: -400, max: 0 })
  .map((days) => addDays(today, days));

export const pastInstant: fc.Arbitrary<Instant> = pastDay.map((day) =>
  theInstant(`${day}T08:00:00Z`),
);

export const anyProgress: fc.Arbitrary<Progress> = fc.oneof(
  fc.constant<Progress>({ kind: "steps" }),
  fc
    .record({
      done: fc.nat(20),
      of: fc.integer({ min: 1, max: 20 }),
      unit: fc.constantFrom("lessons", "km", "£", "euros", "<i>laps</i>", "thousand pounds"),
    })
    .map((count): Progress => ({ kind: "count", ...count })),
  fc.boolean().map((done): Progress => ({ kind: "done", done })),
  fc.integer({ min: 0, max: 10 }).map((score): Progress => ({ kind: "feeling", score })),
  fc.constantFrom<Progress>(
    { kind: "money" },
    { kind: "money", word: "onTheWay" },
    { kind: "money", word: "there" },
  ),
  fc.constant<Progress>({ kind: "none" }),
);

export const anyMoney: fc.Arbitrary<Money> = fc
  .record({ amount: fc.nat(9_000_000), currency: fc.constantFrom("GBP", "EUR", "JPY") })
  .map(({ amount, currency }) => {
    const money = { amount: minorUnits(amount), currency: parseCurrency(currency) };
    if (money.amount === undefined || money.currency === undefined)
      throw new Error("No such money");
    return { amount: money.amount, currency: money.currency };
  });

/** So many pence. */
export function pounds(amount: number) {
  const money = { amount: minorUnits(amount), currency: parseCurrency("GBP") };
  if (money.amount === undefined || money.currency === undefined) throw new Error("no pounds");
  return { amount: money.amount, currency: money.currency };
}

const anyStep: fc.Arbitrary<Step> = fc
  .record({ id: fc.uuid(), text: anyText, doneOn: fc.option(pastDay, { nil: undefined }) })
  .map(({ id, text, doneOn }) => ({ id, text, ...(doneOn !== undefined && { doneOn }) }));

const anyDealsLine: fc.Arbitrary<DealsLine> = fc
  .record({ deals: fc.integer({ min: 1, max: 12 }), day: nearDay })
  .map(({ deals, day }) => ({ deals, month: monthOf(day) }));

const anyConsent: fc.Arbitrary<Consent> = fc
  .record({
    reader: fc.constantFrom(reader, otherReader),
    since: nearDay,
    inInvites: fc.boolean(),
    heldUntil: fc.option(nearDay, { nil: undefined }),
    line: fc.option(anyDealsLine, { nil: undefined }),
    on: pastDay,
  })
  .map(({ heldUntil, line, on, ...consent }) => ({
    ...consent,
    ...(heldUntil !== undefined && { heldUntil }),
    ...(line !== undefined && { sooner: { ...line, on } }),
  }));

const anyWallConsent: fc.Arbitrary<WallConsent> = fc.record(
  { team: fc.constant(team), since: nearDay, why: fc.boolean(), picture: fc.boolean() },
  { requiredKeys: ["team", "since", "why"] },
);

export const anyGoalId: fc.Arbitrary<GoalId> = fc.uuid().map((id) => id as GoalId);

/** Any goal, with every optional part now there and now not. */
export const anyGoal: fc.Arbitrary<Goal> = fc
  .record({
    id: anyGoalId,
    title: anyTitle,
    phrase: fc.option(anyTitle, { nil: undefined, freq: 4 }),
    category: fc.constantFrom(...categories),
    why: fc.option(anyText, { nil: undefined }),
    status: fc.constantFrom("draft", "active", "active", "active", "resting", "achieved", "letGo"),
    targetDay: fc.option(nearDay, { nil: undefined }),
    datePrecision: fc.option(fc.constantFrom("day", "month", "season", "year"), { nil: undefined }),
    lasts: fc.option(fc.nat(30), { nil: undefined }),
    progress: anyProgress,
    steps: fc.array(anyStep, { maxLength: 5 }),
    money: fc.option(fc.record({ cost: anyMoney, saved: anyMoney }), { nil: undefined }),
    obstacle: fc.option(anyText, { nil: undefined }),
    ifThen: fc.option(anyText, { nil: undefined }),
    picture: fc.option(
      fc.record({
        thumbnail: fc.constant("data:image/jpeg;base64,/9j/wAALCAACAAIBAREA/9k="),
        alt: anyText,
        fileId: fc.uuid(),
      }),
      { nil: undefined },
    ),
    keptClose: fc.boolean(),
    consents: fc.uniqueArray(anyConsent, { maxLength: 2, selector: (consent) => consent.reader }),
    wall: fc.uniqueArray(anyWallConsent, { maxLength: 1, selector: (consent) => consent.team }),
    rank: fc.nat(9),
    revision: fc.nat(99),
    createdAt: pastInstant,
    updatedAt: pastInstant,
    achievedOn: fc.option(pastDay, { nil: undefined }),
  })
  .map(({ lasts, ...goal }) => {
    const endDay =
      goal.targetDay !== undefined && lasts !== undefined
        ? addDays(goal.targetDay, lasts)
        : undefined;
    return withoutUndefined({ kind: "goal", ...goal, endDay }) as Goal;
  });

export function anyUpdateOf(goal: GoalId): fc.Arbitrary<GoalUpdate> {
  return fc
    .record({
      id: fc.uuid(),
      day: nearDay,
      text: anyText,
      progress: anyProgress,
      at: fc.option(pastInstant, { nil: undefined }),
      saved: fc.option(anyMoney, { nil: undefined }),
      toldTo: fc.option(fc.subarray([reader, otherReader]), { nil: undefined }),
      moved: fc.option(fc.boolean(), { nil: undefined }),
    })
    .map((update) => withoutUndefined({ kind: "update", goal, ...update }) as GoalUpdate);
}

export const anyGoalWithUpdates: fc.Arbitrary<{ goal: Goal; updates: readonly GoalUpdate[] }> =
  anyGoal.chain((goal) =>
    fc.array(anyUpdateOf(goal.id), { maxLength: 4 }).map((updates) => ({ goal, updates })),
  );

export const anyValue: fc.Arbitrary<CoreValue> = fc
  .record({
    kind: fc.constant("value" as const),
    id: fc.uuid(),
    label: fc.oneof(
      fc.constantFrom("Leadership", "Freedom", "Family", "God's will", "Being £££ rich"),
      anyTitle,
    ),
    atWork: fc.option(anyText, { nil: undefined }),
    fromOthers: fc.option(anyText, { nil: undefined }),
    until: fc.oneof(
      { weight: 4, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: pastDay },
    ),
    rank: fc.integer({ min: 1, max: 3 }),
    shownTo: fc.uniqueArray(
      fc.record({ reader: fc.constantFrom(reader, otherReader), since: nearDay }),
      {
        maxLength: 2,
        selector: (shown) => shown.reader,
      },
    ),
    revision: fc.nat(99),
    updatedAt: pastInstant,
  })
  .map((value) => withoutUndefined(value) as CoreValue);

const anyShownProgress: fc.Arbitrary<ShownProgress> = fc.oneof(
  fc
    .record({ done: fc.nat(5), of: fc.integer({ min: 0, max: 5 }), next: anyText })
    .map((steps): ShownProgress => ({ kind: "steps", ...steps })),
  fc
    .record({
      done: fc.nat(3000),
      of: fc.integer({ min: 1, max: 3000 }),
      unit: fc.constantFrom("lessons", "km", "<i>laps</i>"),
    })
    .map((count): ShownProgress => ({ kind: "count", ...count })),
  fc.boolean().map((done): ShownProgress => ({ kind: "done", done })),
  fc.constantFrom<ShownProgress>({ kind: "word", word: "nearlyThere" }, { kind: "none" }),
);

/** A goal as it may stand in a reader's list. */
export const anyShownGoal: fc.Arbitrary<ShownGoal> = fc
  .record({
    id: anyGoalId,
    title: anyTitle,
    phrase: fc.option(anyTitle, { nil: undefined, freq: 4 }),
    category: fc.constantFrom(...categories),
    achieved: fc.boolean(),
    achievedOn: fc.option(pastDay, { nil: undefined }),
    targetDay: fc.option(nearDay, { nil: undefined }),
    datePrecision: fc.option(fc.constantFrom("day", "month", "season", "year"), { nil: undefined }),
    lasts: fc.option(fc.nat(30), { nil: undefined }),
    progress: anyShownProgress,
    lastUpdate: fc.option(fc.record({ day: pastDay, text: anyText }), { nil: undefined }),
    movedOn: fc.option(pastDay, { nil: undefined }),
    unmovedSince: fc.option(pastDay, { nil: undefined }),
    sooner: fc.option(anyDealsLine, { nil: undefined }),
    inInvites: fc.boolean(),
    since: pastDay,
    createdOn: pastDay,
    revision: fc.nat(),
  })
  .map(({ lasts, ...goal }) => {
    const endDay =
      goal.targetDay !== undefined && lasts !== undefined
        ? addDays(goal.targetDay, lasts)
        : undefined;
    return withoutUndefined({ kind: "shownGoal", ...goal, endDay }) as ShownGoal;
  });

export const anyShownValue: fc.Arbitrary<ShownValue> = anyValue.map(
  ({ id, label, atWork, fromOthers, rank }) => ({
    kind: "shownValue",
    id,
    label,
    ...(atWork !== undefined && { atWork }),
    ...(fromOthers !== undefined && { fromOthers }),
    rank,
    revision: 1,
  }),
);

/** A plain shown goal for worked examples; change what matters. */
export function shownGoal(part: Partial<ShownGoal> = {}): ShownGoal {
  return {
    kind: "shownGoal",
    id: "goal-lisbon" as GoalId,
    title: "Trip to Lisbon",
    category: "travel",
    achieved: false,
    progress: { kind: "none" },
    inInvites: true,
    since: theDay("2026-09-01"),
    createdOn: theDay("2026-09-01"),
    revision: 1,
    ...part,
  };
}

/** A plain goal for worked examples; change what matters. */
export function goal(part: Partial<Goal> = {}): Goal {
  return {
    kind: "goal",
    id: "goal-lisbon" as GoalId,
    title: "Trip to Lisbon",
    category: "travel",
    status: "active",
    progress: { kind: "steps" },
    steps: [],
    keptClose: false,
    consents: [],
    wall: [],
    rank: 1,
    revision: 1,
    createdAt: theInstant("2026-09-01T08:00:00Z"),
    updatedAt: theInstant("2026-09-01T08:00:00Z"),
    ...part,
  };
}

function withoutUndefined(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
