import { GraphProblem } from "#graph/GraphProblem.ts";
import { StoreProblem, type StoreProblemKind } from "../StoreProblem.ts";
import type { ListAddress } from "./ListAddress.ts";

/**
 * The problem of a call on a list. SharePoint hides a list from those without rights and calls it
 * missing, so "refused" and "not there" cannot be told apart: for a list that this person writes
 * either means that it was never set up, for any other that it is not for them.
 */
export function problemOn(list: ListAddress, cause: unknown): StoreProblem {
  if (cause instanceof StoreProblem) return cause;
  if (!(cause instanceof GraphProblem)) {
    return problem("unexpected", `The list ${list.title} could not be used. Report this.`, cause);
  }
  switch (cause.kind) {
    case "forbidden":
    case "notFound":
      return list.expected
        ? problem(
            "notProvisioned",
            `The list ${list.title} is missing, or this person or app has no right to it. An administrator can run the provisioning check, which names the cause and repairs it.`,
            cause,
          )
        : problem(
            "forbidden",
            `The list ${list.title} is not there for this person: it does not exist or they have no right to it. If they should, an administrator can run the provisioning check.`,
            cause,
          );
    case "invalid":
      return invalid(list, cause);
    case "gone":
      return problem("unexpected", cause.message, cause);
    default:
      return problem(cause.kind, cause.message, cause);
  }
}

/** A column that the app needs has another internal name or is gone. */
export function columnChanged(list: ListAddress, column: string, cause?: unknown): StoreProblem {
  return problem(
    "columnChanged",
    `The list ${list.title} has no column with the internal name ${column}; somebody removed it or made it anew under another name. An administrator can run the provisioning to bring it back. Nothing was changed.`,
    cause,
  );
}

function invalid(list: ListAddress, cause: GraphProblem): StoreProblem {
  const unknown = ["Title", ...list.columns.map((column) => column.name)].find(
    (name) =>
      cause.says(`Field '${name}' is not recognized`) ||
      cause.says(`Field '${name}' cannot be referenced`),
  );
  if (unknown !== undefined) return columnChanged(list, unknown, cause);
  return problem(
    "invalid",
    `SharePoint refused a value for the list ${list.title} (${cause.code ?? "no code"}). A column may have been given other choices or limits; an administrator can run the provisioning check.`,
    cause,
  );
}

function problem(kind: StoreProblemKind, message: string, cause: unknown): StoreProblem {
  const graph = cause instanceof GraphProblem ? cause : undefined;
  return new StoreProblem(kind, message, {
    cause,
    retryAfter: graph?.retryAfter,
    requestId: graph?.requestId,
  });
}
