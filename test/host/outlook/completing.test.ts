import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { completing } from "#host/outlook/completing.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function event() {
  const log: string[] = [];
  return { log, completed: () => void log.push("completed") };
}

test.each<[string, () => Promise<unknown>]>([
  ["ends", () => Promise.resolve("done")],
  ["rejects", () => Promise.reject(new Error("No."))],
  ["rejects with nothing", () => Promise.reject(undefined)],
  [
    "throws at once",
    () => {
      throw new Error("No.");
    },
  ],
])("work that %s is completed once", async (_, work) => {
  const { log, completed } = event();
  completing(work, 1000)({ completed });
  await vi.advanceTimersByTimeAsync(5000);
  expect(log).toEqual(["completed"]);
});

test("work that never ends is completed at its limit, and not before", async () => {
  const { log, completed } = event();
  completing(() => new Promise(() => undefined), 1000)({ completed });
  await vi.advanceTimersByTimeAsync(999);
  expect(log).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(log).toEqual(["completed"]);
});

test("work that ends late is not completed again", async () => {
  const { log, completed } = event();
  completing(() => new Promise((resolve) => setTimeout(resolve, 2000)), 1000)({ completed });
  await vi.advanceTimersByTimeAsync(5000);
  expect(log).toEqual(["completed"]);
});

test("an Outlook that takes no completion, or fails at it, harms nothing", async () => {
  completing(() => Promise.resolve(), 1000)({});
  completing(
    () => Promise.resolve(),
    1000,
  )({
    completed: () => {
      throw new Error("Too late.");
    },
  });
  await vi.advanceTimersByTimeAsync(5000);
  expect(vi.getTimerCount()).toBe(0);
});
