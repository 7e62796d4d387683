import { parseDay, parseInstant, type Day, type Instant } from "#domain/day.ts";
import type { PayRecord } from "#domain/commission/records/PayRecord.ts";
import { monthOf } from "#domain/goal/dealsLine.ts";
import type { Goal, GoalId, GoalUpdate } from "#domain/goal/goal.ts";
import type { Currency, MinorUnits } from "#domain/money.ts";
import type { PersonId, TeamId } from "#domain/person/person.ts";
import type { Introduction } from "#domain/sharing/introduction.ts";
import { parseTimeOfDay, type Reminder, type TimeOfDay } from "#domain/reminder/reminder.ts";
import type { NoticeRead } from "#domain/sharing/noticeRead.ts";
import type { Participation } from "#domain/sharing/participation.ts";
import type {
  ChosenQuestions,
  ShownGoal,
  ShownValue,
  TalkingPoint,
  WallCard,
} from "#domain/sharing/shown.ts";
import type { GoalSession } from "#domain/session/GoalSession.ts";
import type { SentTask } from "#domain/talk/sentTask.ts";
import type { DeclinedOffer, TalkPromise, Tick, WrapUp } from "#domain/talk/said.ts";
import type { CoreValue } from "#domain/value/coreValue.ts";

/**
 * One of each record with every member filled, for what is kept to be compared with what was
 * given. A member that the domain adds has to be added here, and is then found missing in a codec.
 */

const eur = "EUR" as Currency;

export const goal: Required<Goal> = {
  kind: "goal",
  id: "goal-lisbon" as GoalId,
  title: "Lisbon with my sister",
  phrase: "trip to Lisbon",
  category: "travel",
  why: "We have not been away together since school.",
  status: "active",
  targetDay: day("2027-05-08"),
  datePrecision: "month",
  endDay: day("2027-05-15"),
  progress: { kind: "count", done: 3, of: 5, unit: "bookings" },
  steps: [
    { id: "s1", text: "Ask Ana", doneOn: day("2026-09-01") },
    { id: "s2", text: "Book the flat", due: day("2027-01-31") },
  ],
  money: {
    cost: { amount: 240_000 as MinorUnits, currency: eur },
    saved: { amount: 90_050 as MinorUnits, currency: eur },
  },
  obstacle: "Quarter end falls in that week.",
  ifThen: "If it does, we go a week later.",
  picture: { thumbnail: "data:image/jpeg;base64,AAAA", alt: "A yellow tram", fileId: "01ABC" },
  keptClose: false,
  consents: [
    {
      reader: "d0000000-0000-4000-8000-000000000001" as PersonId,
      since: day("2026-10-01"),
      inInvites: true,
      heldUntil: day("2026-12-01"),
      sooner: { deals: 2, month: monthOf(day("2027-03-01")), on: day("2026-11-20") },
    },
  ],
  wall: [{ team: "north" as TeamId, since: day("2026-10-02"), why: true, picture: false }],
  rank: 1.5,
  revision: 7,
  createdAt: instant("2026-08-01T09:30:00Z"),
  updatedAt: instant("2026-11-20T17:05:09Z"),
  achievedOn: day("2027-05-15"),
  celebratedOn: day("2027-05-15"),
};

/** The least a goal can be. */
export const bareGoal: Goal = {
  kind: "goal",
  id: "goal-bare" as GoalId,
  title: "A quiet Thursday",
  category: "time",
  status: "draft",
  progress: { kind: "done", done: false },
  steps: [],
  keptClose: true,
  consents: [],
  wall: [],
  rank: 0,
  revision: 1,
  createdAt: instant("2026-08-01T09:30:00Z"),
  updatedAt: instant("2026-08-01T09:30:00Z"),
};

export const update: Required<GoalUpdate> = {
  kind: "update",
  id: "update-1",
  goal: goal.id,
  day: day("2026-11-20"),
  at: instant("2026-11-20T17:05:09Z"),
  text: "Ana said yes.\nNow the flat.",
  progress: { kind: "feeling", score: 8 },
  toldTo: ["d0000000-0000-4000-8000-000000000001" as PersonId],
  moved: true,
  saved: { amount: 81_050 as MinorUnits, currency: eur },
};

export const value: Required<CoreValue> = {
  kind: "value",
  id: "value-1",
  label: "Being there",
  atWork: "Home for dinner on Thursdays.",
  fromOthers: "Ring me after seven only when it burns.",
  rank: 1,
  shownTo: [
    { reader: "d0000000-0000-4000-8000-000000000001" as PersonId, since: day("2026-10-01") },
  ],
  until: day("2026-11-01"),
  revision: 2,
  updatedAt: instant("2026-10-01T08:00:00Z"),
};

export const participation: Required<Participation> = {
  kind: "participation",
  id: "participation",
  erasing: true,
  taking: false,
  since: day("2026-10-01"),
};

export const introduction: Required<Introduction> = {
  kind: "introduction",
  id: "introduction-d0000000-0000-4000-8000-000000000001" as Introduction["id"],
  reader: "d0000000-0000-4000-8000-000000000001" as PersonId,
  day: day("2026-11-20"),
};

export const reminder: Required<Reminder> = {
  kind: "reminder",
  id: "reminder",
  schedule: { weekday: "friday", time: time("08:45"), everyWeeks: 2 },
  zone: "Europe/London",
  from: day("2026-11-27"),
  transaction: "5f0c2b1e-0000-4000-8000-000000000001",
  event: "AAMkAGI1",
};

export const notice: Required<NoticeRead> = {
  kind: "notice",
  id: "notice",
  day: day("2026-11-23"),
};

export const shownGoal: Required<ShownGoal> = {
  kind: "shownGoal",
  id: goal.id,
  title: goal.title,
  phrase: "trip to Lisbon",
  category: "travel",
  why: "We have not been away together since school.",
  achieved: true,
  achievedOn: day("2027-05-15"),
  targetDay: day("2027-05-08"),
  datePrecision: "month",
  endDay: day("2027-05-15"),
  progress: { kind: "steps", done: 3, of: 5, next: "Book the flat" },
  thumbnail: "data:image/jpeg;base64,/9j/wAALCAACAAIBAREA/9k=",
  alt: "A yellow tram",
  lastUpdate: { day: day("2026-11-20"), text: "Ana said yes." },
  movedOn: day("2026-11-18"),
  unmovedSince: day("2026-10-20"),
  sooner: { deals: 2, month: monthOf(day("2027-03-01")) },
  inInvites: true,
  since: day("2026-10-01"),
  createdOn: day("2026-08-01"),
  revision: 7,
};

export const shownValue: Required<ShownValue> = {
  kind: "shownValue",
  id: value.id,
  label: value.label,
  atWork: "Home for dinner on Thursdays.",
  fromOthers: "Ring me after seven only when it burns.",
  rank: 1,
  revision: 2,
};

export const point: Required<TalkingPoint> = {
  kind: "point",
  id: "point-1",
  text: "Can I shadow the Leeds account?",
  addedAt: instant("2026-11-22T10:00:00Z"),
};

export const questions: Required<ChosenQuestions> = {
  kind: "questions",
  id: "questions-2026-11-24",
  day: day("2026-11-24"),
  questions: [
    { pattern: "12", text: "How are the plans for your trip to Lisbon?" },
    { pattern: "40", text: "What is in your way?" },
  ],
  chosenAt: instant("2026-11-22T10:00:00Z"),
};

export const promise: Required<TalkPromise> = {
  kind: "promise",
  id: "promise-1",
  what: "forYou",
  text: "Ask Leeds whether you can shadow the account.",
  madeOn: day("2026-11-10"),
  due: day("2026-11-24"),
  doneOn: day("2026-11-20"),
};

export const tick: Required<Tick> = {
  kind: "tick",
  id: "tick-promise-1",
  promise: "promise-1",
  doneOn: day("2026-11-21"),
};

export const sentTask: Required<SentTask> = {
  kind: "task",
  id: "task-promise-1",
  promise: "promise-1",
  list: "AAMkAList=",
  task: "AAMkATask=",
  done: true,
  stale: true,
  leaving: true,
};

export const declined: Required<DeclinedOffer> = {
  kind: "declined",
  id: "declined-lead-a-sales-meeting",
  offer: "lead-a-sales-meeting",
  day: day("2026-11-10"),
};

export const wrapUp: Required<WrapUp> = {
  kind: "wrapUp",
  id: "wrapUp-2026-11-10",
  day: day("2026-11-10"),
  outcome: "held",
  asked: [{ pattern: "12", text: "How are the plans for your trip to Lisbon?" }],
  lines: [{ goal: goal.id, text: "The flat is booked; flights next." }],
  closedAt: instant("2026-11-10T10:30:00Z"),
};

export const card: Required<WallCard> = {
  kind: "card",
  id: goal.id,
  title: goal.title,
  category: "travel",
  why: "We have not been away together since school.",
  achieved: false,
  thumbnail: "data:image/jpeg;base64,/9j/wAALCAACAAIBAREA/9k=",
  alt: "A yellow tram",
  since: day("2026-10-02"),
  revision: 7,
};

const gbp = "GBP" as Currency;

export const payPlan: PayRecord = {
  kind: "payPlan",
  id: "plan-2026",
  title: "Field sales 2026",
  day: day("2026-01-01"),
  currency: gbp,
  updatedAt: instant("2025-12-20T09:00:00Z"),
  content: {
    calendar: { kind: "months", start: "2026-01-01", months: 1 },
    terms: { basis: "bookings", extras: [{ kind: "kicker", name: "Large deal" }] },
  },
};

export const payFigures: Required<PayRecord> = {
  kind: "payFigures",
  id: "figures-2026-10-01",
  title: "",
  day: day("2026-10-01"),
  quota: 4_000_000 as MinorUnits,
  result: 4_120_050 as MinorUnits,
  currency: gbp,
  updatedAt: instant("2026-11-03T09:00:00Z"),
  content: { deals: [{ id: "d1", on: "2026-10-06", amount: "1200000" }] },
};

export const paySettings: PayRecord = {
  kind: "paySettings",
  id: "pay-settings",
  title: "",
  updatedAt: instant("2026-11-03T09:00:00Z"),
  content: { share: "17/25", paidAfterDays: 31 },
};

export const session: GoalSession = {
  kind: "session",
  id: "session",
  day: "2027-02-01" as Day,
  turn: "quarterly",
  run: {
    startedAt: "2026-11-02T10:00:00Z" as Instant,
    since: "2026-11-02T10:12:00Z" as Instant,
    stood: 640,
    state: "paused",
  },
  updatedAt: "2026-11-02T10:12:00Z" as Instant,
};

export const payTemplate: PayRecord = { ...payPlan, kind: "payTemplate", id: "template-1" };

function day(text: string): Day {
  return present(parseDay(text));
}

function instant(text: string): Instant {
  return present(parseInstant(text));
}

function time(text: string): TimeOfDay {
  return present(parseTimeOfDay(text));
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new TypeError("A sample has an impossible date or time.");
  return value;
}
