import type { Answer } from "../Answer.ts";
import type { Call } from "../Call.ts";

/** Which service stands behind a route: it decides the words of a refusal for want of a scope. */
type Family = "sharepoint" | "directory" | "outlook";

export type Route = {
  readonly method: string;
  /** Segments in braces are named; `root:{path}` matches the colon form. */
  readonly path: string;
  readonly family: Family;
  /** Any one of these lets the request through; the app's and the person's rights still count. */
  readonly scopes: readonly string[];
  readonly units: number;
  readonly handle: (call: Call) => Answer;
};
