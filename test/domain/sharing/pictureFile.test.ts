import * as fc from "fast-check";
import { expect, test } from "vitest";
import { projectGoal } from "#domain/sharing/projectGoal.ts";
import { projectToWall } from "#domain/sharing/projectToWall.ts";
import { anyGoalWithUpdates, reader, team, theDay, today } from "../arbitraries.ts";

const since = theDay("2026-10-01");
const fileId = "6f1c64d0-the-full-size";

test("what leaves the owner's list has the small picture and never a word of where the full one lies", () => {
  fc.assert(
    fc.property(anyGoalWithUpdates, ({ goal, updates }) => {
      const shown = {
        ...goal,
        status: "active" as const,
        keptClose: false,
        picture: { thumbnail: "data:image/jpeg;base64,AAAA", alt: "A tram", fileId },
        consents: [{ reader, since, inInvites: true }],
        wall: [{ team, since, why: true }],
      };
      const left = [projectGoal(shown, reader, today, updates), projectToWall(shown, team, today)];
      expect(left).toEqual([
        expect.objectContaining({ thumbnail: shown.picture.thumbnail }),
        expect.objectContaining({ thumbnail: shown.picture.thumbnail }),
      ]);
      expect(JSON.stringify(left)).not.toContain(fileId);
      // Nor may another file change what is shown: its fingerprint would tell of it.
      const replaced = { ...shown, picture: { ...shown.picture, fileId: "another" } };
      expect(projectGoal(replaced, reader, today, updates)).toEqual(left[0]);
    }),
  );
});
