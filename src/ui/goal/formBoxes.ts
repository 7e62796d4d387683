import type { FormPart } from "#domain/goal/categoryFields.ts";
import type { GoalProblem } from "#domain/goal/goalProblem.ts";
import type { Prompt } from "#domain/goal/nextPrompt.ts";
import { measureOf, type FormState } from "./formState.ts";

/** Once what was just asked for is drawn. */
export function afterDrawing(work: () => void): void {
  queueMicrotask(() => requestAnimationFrame(work));
}

/** Which part of the form answers a prompt. */
export function placeOf(prompt: Prompt, form: FormState): FormPart | "title" {
  switch (prompt) {
    case "specific":
      return "title";
    case "byWhen":
      return "date";
    case "measure":
      return measureOf(form) === "money" ? "money" : "measure";
    case "firstStep":
      return "steps";
    case "why":
      return "why";
    case "obstacle":
    case "ifThen":
      return "plan";
  }
}

/** The box that answers a prompt: the one that says so, else the first of its part. */
export function boxFor(
  form: HTMLFormElement | null,
  prompt: Prompt,
  state: FormState,
): HTMLElement | undefined {
  const place = form?.querySelector(`[data-part=${placeOf(prompt, state)}]`);
  return (
    place?.querySelector<HTMLElement>(`[data-answers=${prompt}]`) ??
    place?.querySelector<HTMLElement>("input, textarea") ??
    undefined
  );
}

/** A browser shows a day such as 31 February as typed, and gives it to nobody: its box looks empty. */
export function impossibleDays(box: HTMLFormElement | null): readonly GoalProblem[] {
  const isBad = (input: HTMLInputElement | null | undefined) => input?.validity.badInput === true;
  const dates = (["targetDay", "endDay"] as const).flatMap((field): readonly GoalProblem[] =>
    isBad(box?.querySelector<HTMLInputElement>(`input[name=${field}]`))
      ? [{ field, kind: "notADay", text: "" }]
      : [],
  );
  const dues = [...(box?.querySelectorAll<HTMLInputElement>("input[name=due]") ?? [])];
  const steps = dues.flatMap((input, step): readonly GoalProblem[] =>
    isBad(input) ? [{ field: "steps", step, kind: "notADay", text: "" }] : [],
  );
  return [...dates, ...steps];
}
