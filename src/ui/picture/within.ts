import { inTime } from "../shared/inTime.ts";

/** Longer than a browser takes over the largest picture that is accepted. */
const limitMillis = 20_000;

/** The outcome of `work`, or a rejection when the browser takes too long over it. */
export async function within<T>(work: Promise<T>): Promise<T> {
  return await inTime(work, limitMillis, "The browser took too long over the picture.");
}
