import { expect, test } from "vitest";
import { nextTalk } from "#app/talks/nextTalk.ts";
import { orderTalks } from "#app/talks/orderTalks.ts";
import type { Instant } from "#domain/day.ts";
import type { NextTalk } from "#domain/talk/nextTalks.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { dana, priya, tomsDirectory } from "#support/galleryPeople.ts";
import { openTab } from "#support/openTab.ts";

const zone = "Europe/London";

async function tomsTalks() {
  const { model } = await openTab(galleryLists(), tomsDirectory);
  const talks = () => {
    const now = model.talks.talks.get();
    if (now.status !== "ready") throw new Error("Tom's talks are not there.");
    return now.talks;
  };
  return { model, talks };
}

const at = (other: typeof dana, start: string): [string, NextTalk] => [
  other.id,
  { other: other.id, start: start as Instant, end: start as Instant },
];

test("the line speaks of the talk that the list puts first", async () => {
  const { talks } = await tomsTalks();
  // Questions were chosen for tomorrow's talk with Dana.
  expect(nextTalk(talks(), undefined, zone)?.talk.relation.other.id).toBe(dana.id);
  const next = new Map([at(dana, "2026-11-25T10:00:00Z"), at(priya, "2026-11-24T10:00:00Z")]);
  const line = nextTalk(talks(), next, zone);
  expect(line?.talk.relation.other.id).toBe(priya.id);
  expect(line).toEqual(orderTalks(talks(), next, zone)[0]);
});

test("without a day it is the talk with something noted for it, else that with the person closest", async () => {
  const { model, talks } = await tomsTalks();
  const undated = () => talks().map((talk) => ({ ...talk, chosen: undefined }));
  expect(nextTalk(undated(), undefined, zone)?.talk.relation.other.id).toBe(dana.id);
  await model.talks.addPoint(priya.id, "The harvest");
  expect(nextTalk(undated(), undefined, zone)?.talk.relation.other.id).toBe(priya.id);
  expect(nextTalk([], undefined, zone)).toBeUndefined();
});
