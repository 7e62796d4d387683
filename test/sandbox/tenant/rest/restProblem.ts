import { Problem } from "../Problem.ts";

/** A refusal with a code of SharePoint's own, `-2147024891, System.UnauthorizedAccessException`. */
export const restProblem = (status: number, code: string, message: string): Problem =>
  new Problem(status, code, message);

const argument = "-1, System.ArgumentException";
const query = "-1, Microsoft.SharePoint.Client.InvalidClientQueryException";

export const listMissing = (title: string, url: string): Problem =>
  restProblem(404, argument, `List '${title}' does not exist at site with URL '${url}'.`);

export const itemMissing = (): Problem =>
  restProblem(
    404,
    "-2130575338, System.ArgumentException",
    "Item does not exist. It may have been deleted by another user.",
  );

export const memberMissing = (): Problem =>
  restProblem(
    404,
    "-2146232832, Microsoft.SharePoint.SPException",
    "The specified user or group could not be found.",
  );

export const badQuery = (message: string): Problem => restProblem(400, query, message);

/** The codes the shared rules use, in SharePoint's own terms. */
const translations: Readonly<Record<string, readonly [code: string, message?: string]>> = {
  accessDenied: [
    "-2147024891, System.UnauthorizedAccessException",
    "Access denied. You do not have permission to perform this action or access this resource.",
  ],
  itemNotFound: ["-2130575338, System.ArgumentException"],
  nameAlreadyExists: ["-2130575342, Microsoft.SharePoint.SPException"],
  resourceModified: [
    "-1, Microsoft.SharePoint.Client.ClientServiceException",
    "The request ETag value does not match the object's ETag value.",
  ],
  throttledRequest: [
    "-2147024860, Microsoft.SharePoint.SPQueryThrottledException",
    "The attempted operation is prohibited because it exceeds the list view threshold.",
  ],
};

/** A refusal of the shared rules as SharePoint REST words it. */
export function inRestTerms(problem: Problem): Problem {
  if (/^-?\d+, /.test(problem.code)) return problem;
  const [code, message] = translations[problem.code] ?? [query];
  // The threshold is an error of the server here, where Graph calls it throttling.
  const status = problem.code === "throttledRequest" ? 500 : problem.status;
  return new Problem(status, code, message ?? problem.message, problem.headers);
}

export const restEnvelope = (problem: Problem): object => ({
  "odata.error": { code: problem.code, message: { lang: "en-US", value: problem.message } },
});
