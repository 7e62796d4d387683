// @vitest-environment jsdom
import { afterEach, expect, test } from "vitest";
import { createNavigation } from "#ui/navigation/createNavigation.ts";

afterEach(() => window.history.replaceState(null, ""));

test("opened anew the page shows what it was told to come back to, and that once", () => {
  const before = createNavigation(window, undefined);
  before.go({ page: "me" });
  before.comeBack();
  before.stop();
  const after = createNavigation(window, "goal-1");
  expect(after.route.get()).toEqual({ page: "me" });
  after.stop();
  const again = createNavigation(window, "goal-1");
  expect(again.route.get()).toMatchObject({ page: "goal" });
  again.stop();
});

test("without having been told it shows what the host asks for", () => {
  const before = createNavigation(window, undefined);
  before.go({ page: "me" });
  before.stop();
  const after = createNavigation(window, undefined);
  expect(after.route.get()).toEqual({ page: "goals" });
  after.stop();
});
