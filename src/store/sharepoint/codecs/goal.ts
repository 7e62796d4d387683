import { categories } from "#domain/goal/category.ts";
import type {
  Consent,
  DatePrecision,
  Goal,
  GoalId,
  GoalMoney,
  Picture,
  Step,
  WallConsent,
} from "#domain/goal/goal.ts";
import type { PersonId, TeamId } from "#domain/person/person.ts";
import {
  cell,
  day,
  flag,
  given,
  instant,
  listOf,
  maybe,
  number,
  oneOf,
  part,
  type Source,
  text,
  title,
  texts,
} from "../reading.ts";
import { StoreProblem } from "../../StoreProblem.ts";
import { amountIn } from "./amount.ts";
import { dealsLineIn } from "./dealsLine.ts";
import { progressIn } from "./progress.ts";
import type { Row, RowDraft } from "./Row.ts";

const precisions: readonly DatePrecision[] = ["day", "month", "season", "year"];
export const precision = oneOf(precisions);
export const category = oneOf(categories);

export function goalFromRow({ columns, details }: Row): Goal {
  return {
    kind: "goal",
    id: text(columns, "Key") as GoalId,
    title: title(columns),
    category: category(columns, "Category"),
    status: oneOf(["draft", "active", "resting", "achieved", "letGo"])(columns, "Status"),
    progress: progressIn(details),
    steps: listOf(details, "steps", stepIn),
    keptClose: flag(columns, "KeptClose"),
    consents: listOf(details, "consents", consentIn),
    wall: listOf(details, "wall", wallConsentIn),
    rank: number(columns, "Rank"),
    revision: number(columns, "Revision"),
    createdAt: instant(details, "createdAt"),
    updatedAt: instant(details, "updatedAt"),
    ...given({
      phrase: maybe(details, "phrase", text),
      why: maybe(details, "why", text),
      targetDay: cell(columns, "TargetDay", day),
      datePrecision: maybe(details, "datePrecision", precision),
      endDay: cell(columns, "EndDay", day),
      money: moneyIn(columns),
      obstacle: maybe(details, "obstacle", text),
      ifThen: maybe(details, "ifThen", text),
      picture: pictureIn(columns, details),
      achievedOn: cell(columns, "AchievedOn", day),
      celebratedOn: maybe(details, "celebratedOn", day),
    }),
  };
}

export function goalToRow(goal: Goal): RowDraft {
  const { cost, saved } = goal.money ?? {};
  if (cost && saved && cost.currency !== saved.currency) {
    throw new StoreProblem(
      "invalid",
      `The cost is in ${cost.currency} and what is saved in ${saved.currency}; a goal has one currency. Choose one and save again.`,
    );
  }
  return {
    title: goal.title,
    columns: {
      Status: goal.status,
      Category: goal.category,
      TargetDay: goal.targetDay,
      EndDay: goal.endDay,
      AchievedOn: goal.achievedOn,
      KeptClose: goal.keptClose,
      CostMinor: cost?.amount,
      SavedMinor: saved?.amount,
      Currency: (cost ?? saved)?.currency,
      Rank: goal.rank,
      Revision: goal.revision,
      Thumbnail: goal.picture?.thumbnail,
    },
    details: {
      phrase: goal.phrase,
      why: goal.why,
      datePrecision: goal.datePrecision,
      progress: goal.progress,
      steps: goal.steps,
      obstacle: goal.obstacle,
      ifThen: goal.ifThen,
      picture: goal.picture && { alt: goal.picture.alt, fileId: goal.picture.fileId },
      consents: goal.consents,
      wall: goal.wall,
      celebratedOn: goal.celebratedOn,
      createdAt: goal.createdAt,
      updatedAt: goal.updatedAt,
    },
  };
}

function stepIn(source: Source): Step {
  return {
    id: text(source, "id"),
    text: text(source, "text"),
    ...given({
      due: maybe(source, "due", day),
      doneOn: maybe(source, "doneOn", day),
      toldTo: maybe(source, "toldTo", texts) as readonly PersonId[] | undefined,
    }),
  };
}

function consentIn(source: Source): Consent {
  const sooner = maybe(source, "sooner", part);
  return {
    reader: text(source, "reader") as PersonId,
    since: day(source, "since"),
    inInvites: flag(source, "inInvites"),
    ...given({
      heldUntil: maybe(source, "heldUntil", day),
      sooner: sooner && { ...dealsLineIn(sooner), on: day(sooner, "on") },
    }),
  };
}

function wallConsentIn(source: Source): WallConsent {
  return {
    team: text(source, "team") as TeamId,
    since: day(source, "since"),
    why: flag(source, "why"),
    ...given({ picture: maybe(source, "picture", flag) }),
  };
}

function moneyIn(columns: Source): GoalMoney | undefined {
  const cost = amountIn(columns, "CostMinor");
  const saved = amountIn(columns, "SavedMinor");
  return cost === undefined && saved === undefined ? undefined : given({ cost, saved });
}

function pictureIn(columns: Source, details: Source): Picture | undefined {
  const thumbnail = cell(columns, "Thumbnail", text);
  if (thumbnail === undefined) return undefined;
  const picture = maybe(details, "picture", part);
  return {
    thumbnail,
    alt: picture === undefined ? "" : text(picture, "alt"),
    ...given({ fileId: picture && maybe(picture, "fileId", text) }),
  };
}
