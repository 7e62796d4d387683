import { GraphProblem } from "#graph/GraphProblem.ts";
import { StoreProblem, type StoreProblemKind } from "../StoreProblem.ts";

/** What the calendar was used for, as an administrator is told of it. */
export type CalendarUse = {
  /** Without it nothing of this works. */
  readonly permission: "Calendars.ReadBasic" | "Calendars.ReadWrite";
  /** What the calendar did when it found fault with a request: "did not …". */
  readonly fault: string;
};

/** A failed call on the calendar, for a screen to answer and an administrator to read. */
export function calendarProblem(cause: unknown, use: CalendarUse): StoreProblem {
  if (cause instanceof StoreProblem) return cause;
  if (!(cause instanceof GraphProblem)) {
    return new StoreProblem("unexpected", "The calendar could not be used. Report this.", {
      cause,
    });
  }
  return new StoreProblem(kindOf(cause), wordsFor(cause, use), {
    cause,
    retryAfter: cause.retryAfter,
    requestId: cause.requestId,
  });
}

function kindOf({ kind }: GraphProblem): StoreProblemKind {
  return kind === "gone" ? "unexpected" : kind;
}

function wordsFor(problem: GraphProblem, { permission, fault }: CalendarUse): string {
  switch (problem.kind) {
    case "forbidden":
    case "signedOut":
      return `The calendar refused (${problem.code ?? "no code"}). The permission ${permission} was probably not given to the app for this person, or they have no mailbox in Exchange Online. An administrator can consent to it for everybody.`;
    case "notFound":
      return "Microsoft Graph finds no calendar for this person. They probably have no mailbox in Exchange Online; an administrator can give them one.";
    case "invalid":
    case "conflict":
      return `The calendar ${fault} (${problem.code ?? "no code"}). This app and Microsoft Graph probably disagree about the request. Report this with the code.`;
    default:
      return problem.message;
  }
}
