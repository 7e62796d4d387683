import * as fc from "fast-check";
import { expect, test } from "vitest";
import { saidInInvite } from "#app/sharing/seenAs.ts";
import { tellsAmount } from "#domain/sharing/amounts.ts";
import { anyShownGoal, shownGoal, today } from "../../domain/arbitraries.ts";

test("an invite names a goal that may be named there, with its progress and with questions about it", () => {
  const steps = { kind: "steps", done: 3, of: 5 } as const;
  const said = saidInInvite(shownGoal({ progress: steps }), "tag", today);
  expect(said?.progress).toEqual(["Your trip to Lisbon: 3 of 5 steps done"]);
  expect(said?.questions).toHaveLength(3);
  expect(said?.questions.join("\n")).toContain("Lisbon");
});

test.each([
  ["may not be named there", { inInvites: false }],
  ["tells an amount in its title", { title: "Save £18,000" }],
  ["is in memory of somebody", { category: "tribute" }],
] as const)("an invite says nothing of a goal that %s", (_, part) => {
  expect(saidInInvite(shownGoal(part), "tag", today)).toBeUndefined();
});

test("an invite says nothing of what is not shown, and never an amount", () => {
  expect(saidInInvite(undefined, "tag", today)).toBeUndefined();
  fc.assert(
    fc.property(anyShownGoal, (shown) => {
      const said = saidInInvite(shown, "tag", today);
      expect(said !== undefined && !shown.inInvites).toBe(false);
      expect([...(said?.progress ?? []), ...(said?.questions ?? [])].filter(tellsAmount)).toEqual(
        [],
      );
    }),
  );
});
