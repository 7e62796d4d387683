import { expect, test } from "vitest";
import { inTime } from "#ui/shared/inTime.ts";

test("code that arrives is handed on, and code that is missing stays missing", async () => {
  expect(await inTime(Promise.resolve("page"))).toBe("page");
  await expect(inTime(Promise.reject(new TypeError("gone")))).rejects.toThrow("gone");
});

test("code that never arrives is given up", async () => {
  const never = new Promise<never>(() => undefined);
  await expect(inTime(never, 1)).rejects.toThrow("did not arrive in time");
});
