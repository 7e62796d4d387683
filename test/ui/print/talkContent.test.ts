import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Talk } from "#app/talks/Talk.ts";
import type { RelationKind } from "#domain/person/relation.ts";
import type { ShownRecord } from "#domain/sharing/place.ts";
import type { ShownGoal } from "#domain/sharing/shown.ts";
import type { TalkPromise } from "#domain/talk/said.ts";
import { fromDana, now, today, tom } from "#support/galleryPeople.ts";
import { talkContent, wordsOnPaper } from "#ui/print/talkContent.ts";
import { printTalkWords } from "#ui/text/enPrintTalk.ts";

const promise = (id: string, text: string): TalkPromise => ({
  kind: "promise",
  id,
  what: "forYou",
  text,
  madeOn: today,
});

type Known = {
  readonly kind?: RelationKind;
  readonly mine?: readonly ShownRecord[];
  readonly theirs?: readonly ShownRecord[];
  readonly points?: readonly string[];
};

function talkOf({ kind = "report", mine = [], theirs = fromDana, points = [] }: Known): Talk {
  const of = <K extends ShownRecord["kind"]>(wanted: K) =>
    theirs.filter(
      (record): record is Extract<ShownRecord, { readonly kind: K }> => record.kind === wanted,
    );
  return {
    relation: { other: tom, kind, tag: "ab12" } as Talk["relation"],
    today,
    mayComeUp: [],
    myPoints: points.map((text, index) => ({
      record: { kind: "point", id: `p${String(index)}`, text, addedAt: now },
      saving: { status: "saved" },
    })) as Talk["myPoints"],
    unread: undefined,
    said: { mine, theirs },
    theirs: {
      status: "ready",
      goals: of("shownGoal"),
      values: of("shownValue"),
      points: of("point"),
    },
    chosen: undefined,
    lastTime: undefined,
  };
}

const paperOf = (known: Known, labels: readonly string[] = []) =>
  talkContent({ talk: talkOf(known), day: today, when: "Monday", labels }, printTalkWords);
const linesOf = (known: Known) => {
  const { sections } = paperOf(known).content;
  return new Map(sections.map(({ heading, lines }) => [heading, lines]));
};

test("a leader's sheet has what they owe, want to say and ask, and room for what is said", () => {
  const kept = { ...promise("b", "Call the agency"), doneOn: today };
  const lines = linesOf({ mine: [promise("a", "Find cover"), kept], points: ["The review"] });
  expect(lines.get("I said I would")).toEqual(["Find cover"]);
  expect(lines.get("I want to talk about")).toEqual(["The review"]);
  expect(lines.get("To ask")).toHaveLength(3);
  expect(lines.get("What I will do")).toEqual([]);
  expect(lines.get("What Tom will do, and wants to talk about")).toEqual([]);
});

test("who is asked has no questions to put, and nothing of what their leader shows", () => {
  const all = wordsOnPaper(paperOf({ kind: "manager", points: ["The review"] }).content);
  expect(all).toContain("The review");
  expect(all).not.toContain("To ask");
  expect(all.join(" ")).not.toMatch(/garden/i);
});

test("nothing the other wrote but a goal's name is on paper, whatever they write", () => {
  const before = paperOf({}).content;
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (a, b, c, d) => {
      const theirs = fromDana.map((record): ShownRecord => {
        if (record.kind === "shownValue") return { ...record, label: a, atWork: b };
        if (record.kind === "point") return { ...record, text: c };
        if (record.kind !== "shownGoal") return record;
        const told: ShownGoal = { ...record, why: d };
        return record.lastUpdate
          ? { ...told, lastUpdate: { ...record.lastUpdate, text: a } }
          : told;
      });
      expect(paperOf({ theirs: [...theirs, promise("t", b)] }).content).toEqual(before);
    }),
  );
});

test("words of one's own that tell an amount stay off, and that is known", () => {
  const paper = paperOf(
    { mine: [promise("a", "Pay back £200"), promise("b", "Find cover")], points: ["A 5% rise"] },
    ["Fair play", "Save 3000"],
  );
  expect(paper.leavesOut).toBe(true);
  const all = wordsOnPaper(paper.content);
  expect(all).toContain("Find cover");
  expect(all).toContain("Fair play");
  expect(all.join(" ")).not.toMatch(/200|5%|3000/);
  expect(paperOf({ points: ["The review"] }).leavesOut).toBe(false);
});
