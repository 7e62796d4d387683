import { GraphProblem } from "#graph/GraphProblem.ts";
import { StoreProblem, type StoreProblemKind } from "../StoreProblem.ts";

/**
 * A failed call on the calendar that needed `permission`, for a screen to answer and an administrator
 * to read.
 */
export function calendarProblem(cause: unknown, permission = "Calendars.ReadWrite"): StoreProblem {
  if (cause instanceof StoreProblem) return cause;
  if (!(cause instanceof GraphProblem)) {
    return new StoreProblem("unexpected", "The calendar could not be used. Report this.", {
      cause,
    });
  }
  return new StoreProblem(kindOf(cause), wordsFor(cause, permission), {
    cause,
    retryAfter: cause.retryAfter,
    requestId: cause.requestId,
  });
}

function kindOf({ kind }: GraphProblem): StoreProblemKind {
  return kind === "gone" ? "unexpected" : kind;
}

function wordsFor(problem: GraphProblem, permission: string): string {
  switch (problem.kind) {
    case "forbidden":
    case "signedOut":
      return `The calendar refused (${problem.code ?? "no code"}). The permission ${permission} was probably not given to the app for this person, or they have no mailbox in Exchange Online. An administrator can consent to it for everybody.`;
    case "notFound":
      return "Microsoft Graph finds no calendar for this person. They probably have no mailbox in Exchange Online; an administrator can give them one.";
    case "invalid":
    case "conflict":
      return `The calendar did not take the series as it was sent (${problem.code ?? "no code"}). Report this with the code.`;
    default:
      return problem.message;
  }
}
