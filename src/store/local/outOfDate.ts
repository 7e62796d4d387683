import { StoreProblem } from "../StoreProblem.ts";

/** Somebody changed what they had not read the last state of. */
export function outOfDate(): StoreProblem {
  return new StoreProblem(
    "conflict",
    "This was changed in another window or on another device since it was read here. What was typed is kept; read it again and choose.",
  );
}
