import { cleanLines, cleanText, findHidden } from "../cleanText.ts";
import { parseDay, type Day } from "../day.ts";
import { parseAmount, parseCurrency, type Currency, type Money } from "../money.ts";
import type { GoalFields } from "./goalFields.ts";
import type { GoalMoney, Progress, Step } from "./goal.ts";
import { longest, mostSteps, type GoalDraft, type StepDraft } from "./goalDraft.ts";
import type { GoalField, GoalProblem } from "./goalProblem.ts";
import { guessCategory } from "./guessCategory.ts";

export type ReadGoal =
  | { readonly status: "good"; readonly fields: GoalFields }
  | { readonly status: "problems"; readonly problems: readonly GoalProblem[] };

/** Everything the matter with `draft`, in the order of the form. Empty when it can be kept. */
export function validateGoal(draft: GoalDraft): readonly GoalProblem[] {
  const read = readGoalDraft(draft);
  return read.status === "good" ? [] : read.problems;
}

/** The draft as fields of a goal, its texts cleaned; or all its problems at once. */
export function readGoalDraft(draft: GoalDraft): ReadGoal {
  const problems: GoalProblem[] = [];
  const title = line(draft.title, "title", longest.title, problems);
  if (title === undefined && !problems.some(({ field }) => field === "title"))
    problems.push({ field: "title", kind: "empty" });

  const phrase = line(draft.phrase, "phrase", longest.phrase, problems);
  const why = lines(draft.why, "why", longest.why, problems);
  const targetDay = day(draft.targetDay, "targetDay", problems);
  const endDay = day(draft.endDay, "endDay", problems);
  if (endDay !== undefined && !draft.targetDay?.trim())
    problems.push({ field: "endDay", kind: "endWithoutStart" });
  if (targetDay !== undefined && endDay !== undefined && endDay < targetDay)
    problems.push({ field: "endDay", kind: "endBeforeStart" });

  const progress = readProgress(draft.progress, problems);
  const steps = readSteps(draft.steps, problems);
  const money = readMoney(draft, problems);
  const obstacle = lines(draft.obstacle, "obstacle", longest.obstacle, problems);
  const ifThen = lines(draft.ifThen, "ifThen", longest.ifThen, problems);

  if (problems.length > 0 || title === undefined) return { status: "problems", problems };
  return {
    status: "good",
    fields: {
      title,
      ...(phrase !== undefined && { phrase }),
      category: draft.category ?? guessCategory(title) ?? "other",
      ...(why !== undefined && { why }),
      ...(targetDay !== undefined && { targetDay }),
      ...(targetDay !== undefined &&
        draft.datePrecision !== undefined && { datePrecision: draft.datePrecision }),
      ...(endDay !== undefined && { endDay }),
      progress,
      steps,
      ...(money !== undefined && { money }),
      ...(obstacle !== undefined && { obstacle }),
      ...(ifThen !== undefined && { ifThen }),
      keptClose: draft.keptClose,
    },
  };
}

type Place = { readonly field: GoalField; readonly step?: number };

function line(text: string | undefined, field: GoalField, most: number, problems: GoalProblem[]) {
  return checked(text, cleanText, { field }, most, problems);
}

function lines(text: string | undefined, field: GoalField, most: number, problems: GoalProblem[]) {
  return checked(text, cleanLines, { field }, most, problems);
}

function checked(
  text: string | undefined,
  clean: (text: string) => string,
  place: Place,
  most: number,
  problems: GoalProblem[],
): string | undefined {
  if (text === undefined) return undefined;
  const hidden = findHidden(text);
  if (hidden) {
    problems.push({ ...place, kind: "hiddenCharacter", ...hidden });
    return undefined;
  }
  const cleaned = clean(text);
  if (cleaned === "") return undefined;
  if (cleaned.length <= most) return cleaned;
  problems.push({ ...place, kind: "tooLong", length: cleaned.length, most });
  return undefined;
}

function day(
  text: string | undefined,
  field: GoalField,
  problems: GoalProblem[],
  step?: number,
): Day | undefined {
  const typed = text?.trim() ?? "";
  if (typed === "") return undefined;
  const read = parseDay(typed);
  if (read === undefined)
    problems.push({ field, ...(step !== undefined && { step }), kind: "notADay", text: typed });
  return read;
}

function readProgress(progress: Progress, problems: GoalProblem[]): Progress {
  if (progress.kind === "feeling" && !within(progress.score, 0, 10))
    problems.push({ field: "progress", kind: "outOfRange", least: 0, most: 10 });
  if (progress.kind !== "count") return progress;

  const most = Number.MAX_SAFE_INTEGER;
  if (!within(progress.of, 1, most))
    problems.push({ field: "progress", kind: "outOfRange", least: 1, most });
  else if (!within(progress.done, 0, most)) problems.push({ field: "progress", kind: "negative" });
  else if (!Number.isInteger(progress.of) || !Number.isInteger(progress.done))
    problems.push({ field: "progress", kind: "notWhole" });
  const unit = line(progress.unit, "progress", longest.unit, problems);
  return {
    kind: "count",
    done: progress.done,
    of: progress.of,
    ...(unit !== undefined && { unit }),
  };
}

function readSteps(drafts: readonly StepDraft[], problems: GoalProblem[]): readonly Step[] {
  if (drafts.length > mostSteps)
    problems.push({ field: "steps", kind: "tooMany", count: drafts.length, most: mostSteps });

  return drafts.flatMap((draft, step): readonly Step[] => {
    const before = problems.length;
    const text = checked(draft.text, cleanText, { field: "steps", step }, longest.step, problems);
    const due = day(draft.due, "steps", problems, step);
    const doneOn = day(draft.doneOn, "steps", problems, step);
    if (text === undefined) {
      if (problems.length === before) problems.push({ field: "steps", step, kind: "empty" });
      return [];
    }
    return [
      {
        id: draft.id,
        text,
        ...(due !== undefined && { due }),
        ...(doneOn !== undefined && { doneOn }),
      },
    ];
  });
}

function readMoney(draft: GoalDraft, problems: GoalProblem[]): GoalMoney | undefined {
  const typed = (["cost", "saved"] as const).filter((field) => draft[field]?.trim());
  if (typed.length === 0) return undefined;
  const currency = parseCurrency(draft.currency ?? "");
  if (currency === undefined) {
    problems.push({
      field: "currency",
      kind: "unknownCurrency",
      text: draft.currency?.trim() ?? "",
    });
    return undefined;
  }
  const read: { cost?: Money; saved?: Money } = {};
  for (const field of typed) {
    const amount = readAmount(draft[field] ?? "", currency, field, problems);
    if (amount) read[field] = amount;
  }
  return read;
}

function readAmount(
  text: string,
  currency: Currency,
  field: "cost" | "saved",
  problems: GoalProblem[],
): Money | undefined {
  const typed = text.trim();
  if (/^[-\u2212]\s*\d/u.test(typed)) {
    problems.push({ field, kind: "negative" });
    return undefined;
  }
  const amount = parseAmount(typed, currency);
  if (amount === undefined) {
    problems.push({ field, kind: "notAnAmount", text: typed });
    return undefined;
  }
  return { amount, currency };
}

/** False for NaN as well. */
function within(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}
