import { expect, test } from "vitest";
import { onceMore } from "#app/onceMore.ts";

/** Work that takes so many turns, and what it saw of `news` each time. */
function watching(turns: number) {
  const seen: string[] = [];
  const state = { news: "first" };
  const ask = onceMore(async () => {
    seen.push(state.news);
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
  });
  return { seen, state, ask };
}

test("asked for in whatever turn of the work and its end, the news is seen", async () => {
  for (let turns = 0; turns < 20; turns += 1) {
    const { seen, state, ask } = watching(3);
    const first = ask();
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
    state.news = "last";
    await Promise.all([first, ask()]);
    expect([turns, seen.at(-1)]).toEqual([turns, "last"]);
  }
});

test("asked for many times while it is under way, it is done once more and never twice at a time", async () => {
  const { seen, ask } = watching(5);
  await Promise.all([ask(), ask(), ask(), ask()]);
  expect(seen).toHaveLength(2);
});

test("work that failed is done when it is asked for again", async () => {
  let tries = 0;
  const ask = onceMore(async () => {
    tries += 1;
    if (tries === 1) throw new Error("The first try fails.");
  });
  await expect(ask()).rejects.toThrow("The first try fails.");
  await ask();
  expect(tries).toBe(2);
});
