import { expect, test } from "vitest";
import { troubleOf } from "#app/preparation/troubleOf.ts";
import type { HostProblemKind } from "#host/HostProblem.ts";
import { officeProblemOf } from "#host/outlook/officeProblem.ts";
import { en } from "#ui/pane/text/en.ts";

/** Every code that Outlook is known to answer with, and what it comes to. */
const codes: readonly (readonly [code: number, kind: HostProblemKind])[] = [
  [5000, "unexpected"],
  [7000, "refused"],
  [9002, "unexpected"],
  [9011, "refused"],
  [9012, "tooLong"],
  [9017, "refused"],
  [9021, "offline"],
  [9023, "unexpected"],
  [9024, "unexpected"],
  [9025, "unexpected"],
  [9028, "notSaved"],
  [9029, "notSaved"],
  [9030, "itemChanged"],
  [9032, "missing"],
  [9038, "refused"],
  [9040, "offline"],
  [9041, "offline"],
  [9042, "offline"],
  [9046, "notSaved"],
  [9047, "refused"],
  [9048, "refused"],
  [9049, "itemChanged"],
  [9050, "unexpected"],
  [9051, "tooLong"],
  [9055, "missing"],
  [9057, "tooLong"],
  [4711, "unexpected"],
];

test.each(codes)(
  "Outlook's %i is %s, in words for an administrator and for the person",
  (code, kind) => {
    const problem = officeProblemOf({ code, name: "Internal Error" }, "read the invite");
    expect(problem).toMatchObject({ kind, code: String(code) });
    // What happened, and what to do about it.
    expect(problem.message).toMatch(/^.*Outlook.*read the invite.*[.,:] .+\.$/u);
    const words = en.trouble[troubleOf(problem).kind];
    const body = typeof words.body === "string" ? words.body : words.body(undefined);
    expect([words.title, body, words.action].every((part) => part.length > 3)).toBe(true);
  },
);

test.each<[HostProblemKind, RegExp]>([
  ["notSaved", /Save/],
  ["missing", /version of Outlook/],
  ["refused", /open elsewhere or read only/],
  ["tooLong", /Shorten/],
  ["itemChanged", /Read this one again/],
])("what the person reads of “%s” has the step that helps", (kind, step) => {
  const [[code] = [0]] = codes.filter(([, one]) => one === kind);
  const { title, body } = en.trouble[troubleOf(officeProblemOf({ code }, "save")).kind];
  expect(`${title}. ${typeof body === "string" ? body : ""}`).toMatch(step);
});

test.each([
  null,
  undefined,
  {},
  { code: "9030" },
  { code: Number.NaN, name: 7 },
  { name: "toString" },
])("an error without a code that means anything, %j, is told as unexpected", (error) => {
  expect(officeProblemOf(error, "save").kind).toBe("unexpected");
});
