import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "#domain/day.ts";
import type { Goal } from "#domain/goal/goal.ts";
import { reviseGoal, type GoalEdit } from "#domain/goal/reviseGoal.ts";
import type { TeamId } from "#domain/person/person.ts";
import {
  chooseOnWall,
  holdBack,
  keepClose,
  nameInInvites,
  putOnWall,
  showNobody,
  showTo,
} from "#domain/sharing/consentEdits.ts";
import { leaveOf, leaveOnWall, leaveToSee } from "#domain/sharing/leave.ts";
import { anyGoal, goal, now, otherReader, reader, team, today } from "../arbitraries.ts";

function made(before: Goal, edit: GoalEdit): Goal {
  return reviseGoal(before, edit(before), now);
}

test("what is shown begins today, and no invite may name it yet", () => {
  expect(made(goal(), showTo(reader, true, today)).consents).toEqual([
    { reader, since: today, inInvites: false },
  ]);
});

test("showing it twice keeps the day of the first, with all that was chosen since", () => {
  const since = addDays(today, -9);
  const before = goal({ consents: [{ reader, since, inInvites: true, heldUntil: today }] });
  expect(made(before, showTo(reader, true, today))).toBe(before);
});

test("a card begins with its title alone, and has what is chosen for it", () => {
  const posted = made(goal(), putOnWall(team, true, today));
  expect(posted.wall).toEqual([{ team, since: today, why: false, picture: false }]);
  const full = made(posted, chooseOnWall(team, { why: true }));
  expect(leaveOnWall(full, team)).toEqual({ team, since: today, why: true, picture: false });
  expect(made(full, putOnWall(team, true, addDays(today, 1)))).toBe(full);
});

test("naming, holding back and choosing fields give nobody leave who has none", () => {
  fc.assert(
    fc.property(anyGoal, (any) => {
      const bare = { ...any, consents: [], wall: [] };
      expect(made(bare, nameInInvites(reader, true))).toBe(bare);
      expect(made(bare, holdBack(reader, addDays(today, 1)))).toBe(bare);
      expect(made(bare, chooseOnWall(team, { why: true, picture: true }))).toBe(bare);
    }),
  );
});

test("what is done for one reader or wall leaves the others as they are", () => {
  const elsewhere = "team-south" as TeamId;
  fc.assert(
    fc.property(anyGoal, (any) => {
      for (const edit of [
        showTo(reader, true, today),
        showTo(reader, false, today),
        nameInInvites(reader, true),
        holdBack(reader, addDays(today, 3)),
        putOnWall(team, true, today),
        putOnWall(team, false, today),
        chooseOnWall(team, { why: true }),
      ]) {
        const after = made(any, edit);
        expect(leaveOf(after, otherReader)).toEqual(leaveOf(any, otherReader));
        expect(leaveOnWall(after, elsewhere)).toEqual(leaveOnWall(any, elsewhere));
        expect(after.keptClose).toBe(any.keptClose);
      }
    }),
  );
});

test("holding back and bringing back leave the consent as it was", () => {
  const since = addDays(today, -9);
  const before = goal({ consents: [{ reader, since, inInvites: true }] });
  const held = made(before, holdBack(reader, addDays(today, 3)));
  expect(leaveToSee(held, reader, today)).toBeUndefined();
  expect(made(held, holdBack(reader, undefined)).consents).toEqual(before.consents);
});

test("shown to nobody, it has no leave at all; kept close, it keeps them for later", () => {
  const since = addDays(today, -9);
  const before = goal({
    consents: [{ reader, since, inInvites: true }],
    wall: [{ team, since, why: true }],
  });
  expect(made(before, showNobody())).toMatchObject({ consents: [], wall: [] });
  const close = made(before, keepClose(true));
  expect(leaveToSee(close, reader, today)).toBeUndefined();
  expect(made(close, keepClose(false)).consents).toEqual(before.consents);
});
