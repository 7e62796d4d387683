import { expect, test } from "vitest";
import { rememberedAccounts } from "#page/rememberedAccounts.ts";
import { sharedComputer } from "#page/sharedComputer.ts";
import { ids } from "#support/companyPlan.ts";
import { keptBy } from "./keptBy.ts";

const closed = (): Storage => {
  throw new DOMException("Storage is closed.", "SecurityError");
};

test("accounts are remembered beyond the page, and forgotten with their person", () => {
  const storage = keptBy();
  const accounts = rememberedAccounts(() => storage);
  accounts.remember("tom@north", ids.tom);
  accounts.remember("t-1", ids.tom);
  accounts.remember("dana@north", ids.dana);
  const later = rememberedAccounts(() => storage);
  expect(later.personFor("t-1")).toBe(ids.tom);
  expect(later.all()).toEqual([ids.tom, ids.dana]);
  later.forget(ids.tom);
  expect(accounts.personFor("tom@north")).toBeUndefined();
  expect(accounts.all()).toEqual([ids.dana]);
});

test.each(["{", "7", "null", `[["tom@north","not an id"],7,[3,4]]`])(
  "what somebody else wrote there (%s) names nobody",
  (text) => {
    const storage = keptBy();
    storage.setItem("beyond-target accounts", text);
    expect(rememberedAccounts(() => storage).all()).toEqual([]);
  },
);

test("where storage is closed nobody is known, and nothing is kept", () => {
  const accounts = rememberedAccounts(closed);
  accounts.remember("tom@north", ids.tom);
  expect(accounts.personFor("tom@north")).toBeUndefined();
  const shared = sharedComputer(closed, "tab");
  shared.set(false);
  expect(shared.get()).toBe(true);
});

test("a shared computer stays one until its person says otherwise", () => {
  const storage = keptBy();
  sharedComputer(() => storage, "tab").set(true);
  expect(sharedComputer(() => storage, "tab").get()).toBe(true);
  expect(sharedComputer(() => storage, "pane").get()).toBe(false);
  sharedComputer(() => storage, "tab").set(false);
  expect(sharedComputer(() => storage, "tab").get()).toBe(false);
});
