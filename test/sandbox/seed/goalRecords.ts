import { addDays, instantAt, type Day, type Instant } from "#domain/day.ts";
import type {
  Goal,
  GoalId,
  GoalMoney,
  GoalStatus,
  GoalUpdate,
  Progress,
} from "#domain/goal/goal.ts";
import { minorUnits, parseCurrency, exponent, type Money } from "#domain/money.ts";
import type { GoalData, Measure, UpdateData } from "../company/GoalData.ts";
import { pictureAlts } from "../company/pictureNames.ts";
import { stableId } from "../company/stableId.ts";
import { idOf, teamIdOf } from "./organisationPlan.ts";
import { thumbnail } from "./thumbnails.ts";

/** A goal as its owner keeps it on `today`; `rank` is its place on their board. */
export function goalRecord(data: GoalData, today: Day, rank: number): Goal {
  const ago = (days: number): Day => addDays(today, -days);
  const money = moneyOf(data);
  const lastTouched = Math.min(
    data.writtenAgo,
    ...(data.updates ?? []).map((update) => update.ago),
    ...(data.steps ?? []).flatMap(({ doneAgo }) => (doneAgo === undefined ? [] : [doneAgo])),
  );
  return {
    kind: "goal",
    id: goalIdOf(data.key),
    title: data.title,
    ...(data.phrase === undefined ? {} : { phrase: data.phrase }),
    category: data.category,
    ...(data.why === undefined ? {} : { why: data.why }),
    status: statusOf(data),
    ...(data.targetIn === undefined ? {} : { targetDay: addDays(today, data.targetIn) }),
    ...(data.targetIn === undefined ? {} : { datePrecision: data.precision ?? "day" }),
    ...(data.endIn === undefined ? {} : { endDay: addDays(today, data.endIn) }),
    progress: progressOf(data.measure),
    steps: (data.steps ?? []).map(({ text, doneAgo, dueIn }, index) => ({
      id: stableId("step", `${data.key}/${index}`),
      text,
      ...(dueIn === undefined ? {} : { due: addDays(today, dueIn) }),
      ...(doneAgo === undefined ? {} : { doneOn: ago(doneAgo) }),
    })),
    ...(money === undefined ? {} : { money }),
    ...(data.obstacle === undefined ? {} : { obstacle: data.obstacle }),
    ...(data.ifThen === undefined ? {} : { ifThen: data.ifThen }),
    ...(data.picture === undefined
      ? {}
      : { picture: { thumbnail: thumbnail(data.picture), alt: pictureAlts[data.picture] } }),
    keptClose: data.keptClose ?? false,
    consents: (data.shows ?? []).map(({ reader, sinceAgo, inInvites, heldFor }) => ({
      reader: idOf(reader),
      since: ago(sinceAgo),
      inInvites,
      ...(heldFor === undefined ? {} : { heldUntil: addDays(today, heldFor) }),
    })),
    wall: (data.wall ?? []).map(({ team, sinceAgo, why }) => ({
      team: teamIdOf(team),
      since: ago(sinceAgo),
      why,
    })),
    rank,
    revision: 1 + (data.updates ?? []).length,
    createdAt: morningOf(ago(data.writtenAgo)),
    updatedAt: morningOf(ago(lastTouched)),
    ...(data.achievedAgo === undefined ? {} : { achievedOn: ago(data.achievedAgo) }),
  };
}

/** The dated lines its owner wrote about a goal. */
export function updateRecords(data: GoalData, today: Day): readonly GoalUpdate[] {
  return (data.updates ?? []).map((update, index) => ({
    kind: "update",
    id: stableId("update", `${data.key}/${index}`),
    goal: goalIdOf(data.key),
    day: addDays(today, -update.ago),
    text: update.text,
    progress: progressThen(data.measure, update),
  }));
}

function goalIdOf(key: string): GoalId {
  return stableId("goal", key) as GoalId;
}

/** Nine in the morning, so that a record's day is the same in every zone people work in. */
export function morningOf(day: Day): Instant {
  return instantAt(Date.parse(`${day}T09:00:00Z`));
}

function statusOf({ stage }: GoalData): GoalStatus {
  switch (stage) {
    case "achieved":
    case "resting":
    case "draft":
    case "letGo":
      return stage;
    default:
      return "active";
  }
}

function progressOf(measure: Measure): Progress {
  if (measure === "steps") return { kind: "steps" };
  if (measure === "money") return { kind: "money" };
  if (measure === "done" || measure === "notDone")
    return { kind: "done", done: measure === "done" };
  if ("feeling" in measure) return { kind: "feeling", score: measure.feeling };
  if ("word" in measure) return { kind: "money", word: measure.word };
  const { count, of, unit } = measure;
  return { kind: "count", done: count, of, ...(unit === undefined ? {} : { unit }) };
}

function progressThen(measure: Measure, { at }: UpdateData): Progress {
  const now = progressOf(measure);
  if (now.kind === "count" && typeof at === "number") return { ...now, done: at };
  if (now.kind === "feeling" && typeof at === "number") return { ...now, score: at };
  if (now.kind === "money" && typeof at === "string") return { ...now, word: at };
  return now;
}

function moneyOf({ cost, saved, currency = "GBP" }: GoalData): GoalMoney | undefined {
  if (cost === undefined && saved === undefined) return undefined;
  return {
    ...(cost === undefined ? {} : { cost: moneyIn(cost, currency) }),
    ...(saved === undefined ? {} : { saved: moneyIn(saved, currency) }),
  };
}

function moneyIn(whole: number, code: string): Money {
  const currency = parseCurrency(code);
  const amount = currency && minorUnits(whole * 10 ** exponent(currency));
  if (currency === undefined || amount === undefined) {
    throw new Error(`${whole} ${code} is no amount of money.`);
  }
  return { amount, currency };
}
