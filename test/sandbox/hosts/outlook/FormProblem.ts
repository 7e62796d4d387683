/** Numbers as Outlook answers with them. */
export const problemCodes = {
  saveFailed: 9021,
  duplicateKey: 9023,
  noticeMissing: 9024,
  tooManyNotices: 9025,
  endBeforeStart: 9008,
  tooLong: 9012,
  occurrence: 9032,
  permission: 9038,
  server: 9042,
  notSaved: 9046,
  keyMissing: 9050,
  sessionTooLarge: 9051,
  unknownCall: 5001,
} as const;

export type ProblemCode = (typeof problemCodes)[keyof typeof problemCodes];

export class FormProblem extends Error {
  readonly code: ProblemCode;

  constructor(code: ProblemCode) {
    const name = Object.entries(problemCodes).find(([, value]) => value === code)?.[0] ?? "unknown";
    super(`Outlook refuses: ${name} (${code}).`);
    this.name = "FormProblem";
    this.code = code;
  }
}

/** Any failure as the number that a door answers with: what is not a refusal was the server. */
export function codeOf(problem: unknown): ProblemCode {
  return problem instanceof FormProblem ? problem.code : problemCodes.server;
}
