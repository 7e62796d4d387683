import { GraphProblem } from "#graph/GraphProblem.ts";
import { StoreProblem } from "../StoreProblem.ts";

/** A failed call on the person's tasks, for a screen to answer and an administrator to read. */
export function tasksProblem(cause: unknown): StoreProblem {
  if (cause instanceof StoreProblem) return cause;
  if (!(cause instanceof GraphProblem))
    return new StoreProblem("unexpected", "To Do could not be used. Report this.", { cause });
  const { kind, retryAfter, requestId } = cause;
  return new StoreProblem(kind === "gone" ? "unexpected" : kind, wordsFor(cause), {
    cause,
    retryAfter,
    requestId,
  });
}

function wordsFor({ kind, code, message }: GraphProblem): string {
  switch (kind) {
    case "forbidden":
    case "signedOut":
      return `To Do refused (${code ?? "no code"}). The permission Tasks.ReadWrite was probably not given to the app for this person, or they have no mailbox in Exchange Online. An administrator can consent to it for everybody.`;
    case "notFound":
      return "Microsoft Graph finds no tasks of this person. They probably have no mailbox in Exchange Online; an administrator can give them one.";
    case "invalid":
    case "conflict":
      return `To Do did not take the task as it was sent (${code ?? "no code"}). This app and Microsoft Graph probably disagree about the request. Report this with the code.`;
    default:
      return message;
  }
}
