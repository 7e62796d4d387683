import * as fc from "fast-check";
import { expect, test } from "vitest";
import { findBlocks } from "#domain/invite/findBlock.ts";
import { insertBlock, removeBlock } from "#domain/invite/placeBlock.ts";
import { clients, surroundings, teamsJoin } from "./bodyCorpus.ts";
import { htmlOf, tag } from "./parts.ts";

const base = "https://teams.microsoft.com/l/entity/3b1c/talks";
const blocks = [
  htmlOf(),
  htmlOf({ shape: "series" }),
  htmlOf({ voice: "mine" }),
  htmlOf({ goals: [] }),
];
const fresh = htmlOf({ people: "group" });

const around = fc.array(fc.constantFrom(...surroundings), { maxLength: 5 });
const oneBlock = fc.constantFrom(...blocks);
const oneClient = fc.constantFrom(...clients);

/** Bodies of one client with a block that it has rewritten, and what stands before and after that. */
const bodies = fc
  .record({ client: oneClient, block: oneBlock, before: around, after: around })
  .map(({ client, block, before, after }) => {
    const mark = "\u0001";
    const [head = "", tail = ""] = client
      .page(before.join("") + mark + after.join("") + teamsJoin)
      .split(mark);
    const rewritten = client.rewrite(block);
    return { name: client.name, head, rewritten, tail, body: head + rewritten + tail };
  });

test("a block is found by its link in whatever an Outlook makes of it and of what is around it", () => {
  fc.assert(
    fc.property(bodies, ({ body }) => {
      expect(findBlocks(body, base)).toMatchObject([{ tag, typed: [] }]);
    }),
    { numRuns: 300 },
  );
});

test("replaced whole: every byte around it stays, and none of the old one is left", () => {
  fc.assert(
    fc.property(bodies, ({ body, head, tail }) => {
      const replaced = insertBlock(body, fresh, base);
      expect(replaced.startsWith(head)).toBe(true);
      expect(replaced.endsWith(tail)).toBe(true);
      expect(replaced).toContain(fresh);
      expect(findBlocks(replaced, base)).toHaveLength(1);
      expect(replaced.slice(head.length, -tail.length)).not.toMatch(/Lisbon|kitchen/);
      expect(insertBlock(replaced, fresh, base)).toBe(replaced);
    }),
    { numRuns: 300 },
  );
});

test("removed whole: what is left between is what the client itself has put there, and no word", () => {
  fc.assert(
    fc.property(bodies, ({ body, head, tail }) => {
      const removed = removeBlock(body, base);
      expect(removed.startsWith(head)).toBe(true);
      expect(removed.endsWith(tail)).toBe(true);
      const left = removed.slice(head.length, removed.length - tail.length);
      expect(left.replaceAll(/<[^>]*>/gu, "").trim()).toBe("");
      expect(findBlocks(removed, base)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("several old blocks, each by another client, become one, and what stood between them stays", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(oneClient, oneBlock, around), { minLength: 2, maxLength: 5 }),
      (olds) => {
        const between = olds.map(([, , parts]) => parts.join(""));
        const body = olds
          .map(([client, block], at) => client.rewrite(block) + (between[at] ?? ""))
          .join("");
        const replaced = insertBlock(body + teamsJoin, fresh, base);
        expect(findBlocks(replaced, base)).toHaveLength(1);
        for (const part of between) expect(replaced).toContain(part);
        expect(replaced.endsWith(teamsJoin)).toBe(true);
      },
    ),
  );
});

test("half deleted by hand, the rest of it goes, and nothing else", () => {
  // A line from inside the block; what is deleted in Outlook goes with its paragraph.
  const pieces = /<p>(?:(?!<\/p>).)*<\/p>|<li>(?:(?!<\/li>).)*<\/li>/gu;
  fc.assert(
    fc.property(
      oneClient,
      oneBlock,
      fc.array(fc.nat(9), { minLength: 1, maxLength: 3 }),
      around,
      (client, block, gone, parts) => {
        const lines = [...block.matchAll(pieces)].map(([line]) => line);
        // The link is what a block is known by; one that lost it as well has a law of its own.
        const deletable = lines.slice(0, -1);
        const cut = gone
          .map((at) => deletable[at % deletable.length] ?? "")
          .reduce((html, line) => html.replace(line, ""), block);
        const rest = parts.join("");
        const removed = removeBlock(client.rewrite(cut) + rest + teamsJoin, base);
        expect(removed.endsWith(rest + teamsJoin)).toBe(true);
        expect(removed.slice(0, removed.length - (rest + teamsJoin).length)).not.toMatch(/\?|Our/);
      },
    ),
    { numRuns: 300 },
  );
});

test.each(surroundings)("what was never ours is not touched: %s", (part) => {
  expect(removeBlock(part, base)).toBe(part);
  expect(insertBlock(part, fresh, base)).toBe(fresh + part);
});

test("twice the body is twice the reading, and no more", () => {
  const read = (count: number): number => {
    const filler =
      `<p>Agenda</p><table><tr><td><a href="https://contoso.example/talk-1">Plan</a></td></tr></table>`.repeat(
        count,
      );
    const body = filler + blocks.join("") + filler;
    let slices = 0;
    // Every part of the body that is looked at is cut out of it once.
    const counted = Object.assign(Object(body) as string, {
      slice: (from?: number, to?: number) => {
        slices += 1;
        return body.slice(from, to);
      },
    });
    expect(findBlocks(counted, base)).toHaveLength(blocks.length);
    return slices;
  };
  const [once, twice] = [read(1_000), read(2_000)];
  expect(once).toBeGreaterThan(2_000);
  expect(twice / once).toBeLessThan(2.2);
});
