/** A refusal in Entra's words: an OAuth error, the AADSTS number and a sentence. */
export class EntraProblem extends Error {
  readonly error: string;
  readonly number: number;
  readonly suberror: string | undefined;

  constructor(error: string, number: number, description: string, suberror?: string) {
    super(`AADSTS${number}: ${description}`);
    this.name = "EntraProblem";
    this.error = error;
    this.number = number;
    this.suberror = suberror;
  }
}

/** The JSON body that the token endpoint answers a refusal with. */
export function problemBody(problem: EntraProblem, now: number): Record<string, unknown> {
  const stamp = new Date(now).toISOString();
  const timestamp = `${stamp.slice(0, 10)} ${stamp.slice(11, 19)}Z`;
  const trace = crypto.randomUUID();
  const correlation = crypto.randomUUID();
  return {
    error: problem.error,
    error_description: `${problem.message} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
    error_codes: [problem.number],
    timestamp,
    trace_id: trace,
    correlation_id: correlation,
    ...(problem.suberror === undefined ? {} : { suberror: problem.suberror }),
  };
}
