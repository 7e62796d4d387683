import type { Stuck } from "#app/outbox/outboxModel.ts";
import { parseDay, type Day } from "#domain/day.ts";
import type { Category } from "#domain/goal/category.ts";
import type { Goal, GoalMoney, GoalStatus, Picture, Progress, Step } from "#domain/goal/goal.ts";
import type { Clash } from "#domain/merge/Clash.ts";
import { figuresDescription } from "./figuresDescription.ts";
import { isCarried } from "../shared/isCarried.ts";
import { formatDay } from "../text/formatDay.ts";
import { formatMoney } from "../text/formatMoney.ts";
import type { Text as TabText } from "../text/en.ts";
import type { fieldWords } from "../text/enFields.ts";
import type { valueWords } from "../text/enValues.ts";
import { targetWords } from "../text/targetWords.ts";
import type { GoalText } from "../text/useGoalText.ts";
import type { OutboxText } from "../text/useOutboxText.ts";

type Text = TabText &
  OutboxText & {
    readonly goalForm: GoalText["form"];
    readonly fields: typeof fieldWords;
    readonly values: typeof valueWords;
  };

type AnyRecord = NonNullable<Stuck["record"]>;

/** One side of a clash as the person reads it. */
type ClashSide = { readonly words: string; readonly picture?: string };

/** A clashing field under the name that the forms give it. */
export type ClashView = {
  readonly field: Clash["field"];
  readonly label: string;
  readonly mine: ClashSide;
  readonly theirs: ClashSide;
};

export function clashView(
  record: AnyRecord,
  { field, mine, theirs }: Clash,
  text: Text,
  locale: string,
): ClashView {
  const { label, write } = describe(record, field, text, locale);
  const side = (value: unknown): ClashSide =>
    value === undefined || value === "" ? { words: text.compare.nothing } : write(value);
  return { field, label, mine: side(mine), theirs: side(theirs) };
}

/** The fields in the order in which the forms ask for them; others come last. */
const order = [
  "title",
  "label",
  "category",
  "why",
  "atWork",
  "fromOthers",
  "targetDay",
  "progress",
  "steps",
  "money",
  "currency",
  "quota",
  "result",
];

export function inFormOrder(clashes: readonly Clash[]): readonly Clash[] {
  const place = ({ field }: Clash): number => {
    const found = order.indexOf(field.split("/")[0] ?? "");
    return found < 0 ? order.length : found;
  };
  return [...clashes].sort((one, other) => place(one) - place(other));
}

type Description = { readonly label: string; readonly write: (value: unknown) => ClashSide };

// The values come out of two records of the kind, part by part, so each has the part's own type.
function describe(record: AnyRecord, field: string, text: Text, locale: string): Description {
  const words = (label: string, write: (value: never) => string = plainly(text)): Description => ({
    label,
    write: (value) => ({ words: write(value as never) }),
  });
  const day = (value: Day): string => (parseDay(value) ? formatDay(value, locale) : value);
  const { compare, goalForm: form } = text;
  if (record.kind === "payFigures") {
    const figures = figuresDescription(record, field, compare, locale);
    return figures ? words(...figures) : words(compare.other);
  }
  switch (`${record.kind} ${partOf(field)}`) {
    case "goal title":
      return words(form.title);
    case "goal phrase":
      return words(form.phrase);
    case "goal category":
      return words(form.category, (value: Category) => text.categories[value]);
    case "goal why":
      return words(form.why);
    case "goal status":
      return words(compare.status, (value: Pick<Goal, "status" | "achievedOn">) =>
        statusWords(value, text, locale),
      );
    case "goal targetDay":
      return words(
        form.targetDay,
        (value: Pick<Goal, "targetDay" | "datePrecision" | "endDay">) =>
          targetWords(value, text, locale) ?? compare.nothing,
      );
    case "goal progress":
      return words(form.measure, (value: Progress) => progressWords(value, text));
    case "goal money":
      return words(form.moneyHeading, ({ cost, saved }: GoalMoney) =>
        compare.money(cost && formatMoney(cost, locale), saved && formatMoney(saved, locale)),
      );
    case "goal obstacle":
      return words(compare.obstacle);
    case "goal ifThen":
      return words(compare.ifThen);
    case "goal picture":
      return { label: compare.picture, write: (value) => pictureSide(value as Picture, text) };
    case "goal steps/text":
      return words(form.step(placeOf(record, field)));
    case "goal steps/doneOn":
      return words(compare.stepDone(placeOf(record, field)), day);
    case "goal steps/due":
      return words(compare.stepDue(placeOf(record, field)), day);
    case "value label":
      return words(text.values.heading);
    case "value atWork":
      return words(text.values.atWork);
    case "value fromOthers":
      return words(text.values.fromOthers);
    case "questions day":
      return words(compare.day, day);
    case "questions questions":
      return words(text.talk.questionsHeading, (value: readonly { readonly text: string }[]) =>
        value.map((question) => question.text).join("\n"),
      );
    default:
      // A part that a newer version of the app added.
      return words(compare.other);
  }
}

/** `steps/s1/text` is the part `steps/text`, whichever step it is of. */
function partOf(field: string): string {
  const [list, ...rest] = field.split("/");
  return [list, ...rest.slice(1)].join("/");
}

/** Which step a field is of, counted from one. */
function placeOf(record: AnyRecord, field: string): number {
  const steps: readonly Step[] = record.kind === "goal" ? record.steps : [];
  return steps.findIndex(({ id }) => id === field.split("/")[1]) + 1;
}

function statusWords(
  { status, achievedOn }: Pick<Goal, "status" | "achievedOn">,
  text: Text,
  locale: string,
): string {
  const names: Readonly<Record<GoalStatus, string>> = {
    ...text.goal.status,
    active: text.compare.active,
    achieved: text.progress.reached(achievedOn && formatDay(achievedOn, locale)),
  };
  return names[status];
}

function progressWords(progress: Progress, text: Text): string {
  const measure = text.fields.measures[progress.kind];
  switch (progress.kind) {
    case "steps":
    case "none":
      return measure;
    case "count":
      return text.progress.count(progress.done, progress.of, progress.unit);
    case "done":
      return progress.done ? text.progress.done : text.progress.notDone;
    case "feeling":
      return text.progress.feeling(progress.score);
    case "money":
      return progress.word ? `${measure}, ${text.progress.word[progress.word]}` : measure;
  }
}

function pictureSide({ thumbnail, alt }: Picture, text: Text): ClashSide {
  const words = alt === "" ? text.compare.noWords : alt;
  return isCarried(thumbnail) ? { words, picture: thumbnail } : { words };
}

function plainly(text: Text): (value: unknown) => string {
  return (value) => {
    if (typeof value === "string") return value;
    if (typeof value === "number") return String(value);
    if (typeof value === "boolean") return value ? text.compare.yes : text.compare.no;
    return text.compare.otherValue;
  };
}
