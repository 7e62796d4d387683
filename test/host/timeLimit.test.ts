import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { timeLimit } from "#host/timeLimit.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const late = () => new Error("late");

test("an answer within the limit is given, and leaves no timer behind", async () => {
  await expect(timeLimit(Promise.resolve(7), 1000, late)).resolves.toBe(7);
  expect(vi.getTimerCount()).toBe(0);
});

test("a refusal within the limit is passed on as it is, and leaves no timer behind", async () => {
  await expect(timeLimit(Promise.reject(new Error("no")), 1000, late)).rejects.toThrow("no");
  expect(vi.getTimerCount()).toBe(0);
});

test("silence ends at the limit with the given problem, and no sooner", async () => {
  const caught = timeLimit(new Promise(() => undefined), 1000, late).catch(String);
  await vi.advanceTimersByTimeAsync(999);
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(await caught).toBe("Error: late");
});

test("an answer after the limit changes nothing", async () => {
  const { promise, reject } = Promise.withResolvers<number>();
  const caught = timeLimit(promise, 1000, late).catch(String);
  await vi.advanceTimersByTimeAsync(1000);
  reject(new Error("much later"));
  expect(await caught).toBe("Error: late");
});
