import { findBlocks } from "#domain/invite/findBlock.ts";
import { inviteBlock } from "#domain/invite/inviteBlock.ts";
import { insertBlock, removeBlock } from "#domain/invite/placeBlock.ts";
import { renderInviteHtml } from "#domain/invite/renderInvite.ts";
import { talkLink, type PairTag } from "#domain/talk/pairTag.ts";
import { today } from "../growth/benchPlan.ts";
import { shownGoals } from "../growth/shownGoals.ts";
import { abba } from "../measure/abba.ts";
import { cpuMillis } from "../measure/cpuMillis.ts";
import { median } from "../measure/median.ts";

export type BlockCost = {
  readonly deed: string;
  readonly characters: number;
  /** Milliseconds; the median of the runs. */
  readonly millis: number;
  /** The same for half as many characters: twice as long is linear. */
  readonly halfMillis: number;
};

const runs = 7;
/** The tab's deep link, by which a block is known for this app's; as the pane gives it. */
const base = "https://teams.microsoft.com/l/entity/11111111-0000-4000-8000-000000000001/goals";
const tag = "a".repeat(32) as PairTag;

type Body = { readonly empty: string; readonly filled: string };

/** What putting the block into a long invite costs, and finding it and taking it out again. */
export function measureBlock(characters: number): readonly BlockCost[] {
  const rendered = renderInviteHtml(
    inviteBlock({
      language: "en",
      shape: "single",
      people: "pair",
      voice: "theirs",
      pair: tag,
      meetingDay: today,
      goals: shownGoals("person"),
      asked: [],
      link: talkLink(base, tag),
    }),
  );
  const bodies = [characters, characters / 2].map((length) => {
    const empty = longBody(length);
    const filled = insertBlock(empty, rendered, base);
    if (findBlocks(filled, base).length !== 1) throw new Error("The block put in is not found.");
    if (insertBlock(filled, rendered, base) !== filled) {
      throw new Error("The block was put in beside itself, not in its own place.");
    }
    if (removeBlock(filled, base) !== empty) throw new Error("The block was not taken out whole.");
    return { empty, filled };
  });
  const [whole, half] = bodies;
  if (!whole || !half) throw new Error("There is no invite to measure with.");
  const cost = (deed: string, work: (body: Body) => unknown): BlockCost => {
    const rounds = abba(["whole", "half"] as const, runs + 1).map((turns) => {
      const took = { whole: 0, half: 0 };
      for (const turn of turns) took[turn] = cpuMillis(() => work(turn === "whole" ? whole : half));
      return took;
    });
    // The first round is compiled while it runs.
    const counted = rounds.slice(1);
    return {
      deed,
      characters,
      millis: median(counted.map((round) => round.whole)),
      halfMillis: median(counted.map((round) => round.half)),
    };
  };
  return [
    cost("put in", ({ empty }) => insertBlock(empty, rendered, base)),
    cost("find", ({ filled }) => findBlocks(filled, base)),
    cost("replace", ({ filled }) => insertBlock(filled, rendered, base)),
    cost("take out", ({ filled }) => removeBlock(filled, base)),
  ];
}

/** An invite as Outlook writes them: paragraphs, links, lists and tables, over and over. */
function longBody(characters: number): string {
  const piece =
    '<p class="MsoNormal"><span lang="EN-GB" style="font-size:11.0pt">Usual half hour, &amp; the numbers.</span></p>' +
    '<table border="1"><tbody><tr><td><p>Agenda</p></td><td><p><a href="https://example.com/?a=1&amp;b=2">Notes</a></p></td></tr></tbody></table>' +
    "<ul><li>First</li><li>Second<br>line</li></ul><!-- kept -->";
  return `<html><body>${piece.repeat(Math.ceil(characters / piece.length)).slice(0, characters)}</body></html>`;
}
