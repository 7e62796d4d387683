import { expect, test } from "vitest";
import { onceItWorks } from "#page/onceItWorks.ts";

test("what was made is made once, for those who ask at the same time too", async () => {
  let made = 0;
  const get = onceItWorks(() => Promise.resolve((made += 1)));
  expect(await Promise.all([get(), get()])).toEqual([1, 1]);
  expect(await get()).toBe(1);
});

test("after a failure the next call tries again", async () => {
  let tried = 0;
  const get = onceItWorks(() => {
    tried += 1;
    return tried === 1 ? Promise.reject(new Error("away")) : Promise.resolve("there");
  });
  await expect(get()).rejects.toThrow("away");
  expect(await get()).toBe("there");
  expect(tried).toBe(2);
});

test("those who waited for a failure all hear of it, and it is tried but once for them", async () => {
  let tried = 0;
  const get = onceItWorks(() => {
    tried += 1;
    return Promise.reject(new Error("away"));
  });
  const outcomes = await Promise.allSettled([get(), get()]);
  expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(tried).toBe(1);
});
