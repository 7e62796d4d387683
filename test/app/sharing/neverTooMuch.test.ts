import * as fc from "fast-check";
import { expect, test } from "vitest";
import { amiss } from "./amiss.ts";
import { anyDeed } from "./deeds.ts";
import { begin } from "./story.ts";

// Whatever a person does, in whatever order: after each step every list that others read holds
// what their own list in the service allows, no other field of it, and never their money.

test("in any sequence of deeds nobody reads an amount or a field they have no leave to see", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyDeed, { minLength: 1, maxLength: 16 }), async (deeds) => {
      const story = await begin();
      expect(amiss(story.lists, story.relations())).toEqual([]);
      for (const deed of deeds) {
        await story.doOne(deed);
        await story.settle();
        expect(amiss(story.lists, story.relations())).toEqual([]);
      }
    }),
    { numRuns: 100 },
  );
}, 120_000);
