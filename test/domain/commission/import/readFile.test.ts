import * as fc from "fast-check";
import { expect, test } from "vitest";
import { templateOf } from "#domain/commission/import/template.ts";
import type { FileProblem } from "#domain/commission/import/fileProblem.ts";
import { creditOf } from "#domain/commission/sale.ts";
import { context, linesOf, newcomer, priya, read, readText, tom } from "./files.ts";

const deals = "Person,Deal,Date,Amount\n";

test("deals of one's reports, found by address, by name and by name turned round", () => {
  const found = read(
    `${deals}TOM@northfold.example,D1,2026-01-14,"1,250.00"\n"Okafor, Tom",D2,2026-01-15,80\n  priya   NAIR ,D1,2026-02-01,-12.50\n`,
  );
  expect(found).toMatchObject({ kind: "deals", problems: [], others: [], asks: [] });
  expect(linesOf(found, tom)?.deals.map(({ deal }) => deal)).toEqual([
    { kind: "deal", id: "D1", on: "2026-01-14", amount: 125_000n },
    { kind: "deal", id: "D2", on: "2026-01-15", amount: 8000n },
  ]);
  expect(linesOf(found, priya)?.deals.map(({ deal }) => deal)).toEqual([
    { kind: "deal", id: "D1", on: "2026-02-01", amount: -1250n },
  ]);
});

type Place = { readonly line: number; readonly at: string | undefined; readonly what: string };

function places(problems: readonly FileProblem[]): readonly Place[] {
  return problems.map((problem) =>
    problem.kind === "cell"
      ? { line: problem.line, at: problem.column?.letters, what: problem.fault }
      : { line: problem.line, at: undefined, what: problem.kind },
  );
}

test.each([
  ["Tom Okafor,,2026-01-14,100", "B", "missing"],
  ["Tom Okafor,D1,,100", "C", "missing"],
  ["Tom Okafor,D1,14 Jan,100", "C", "notDay"],
  ["Tom Okafor,D1,2026-02-30,100", "C", "noSuchDay"],
  ["Tom Okafor,D1,2027-02-03,100", "C", "outsidePlan"],
  ["Tom Okafor,D1,2026-08-14,100", "C", "outsidePlan"],
  ["Tom Okafor,D1,2026-01-14,£100", "D", "notAmount"],
  ["Tom Okafor,D1,2026-01-14,100.001", "D", "tooFine"],
  [",D1,2026-01-14,100", "A", "missing"],
  ["Newly Here,D1,2026-01-14,100", "A", "noPlan"],
  [`Tom Okafor,${"D".repeat(201)},2026-01-14,100`, "B", "tooLong"],
  ["Tom Okafor,D1,2026-01-14,1,250.00", undefined, "moreCells"],
])("%s is refused at its place", (line, at, what) => {
  // The second row is right and read, so that the place is the row's own.
  const { problems, people } = read(`${deals}Priya Nair,D9,2026-01-02,5\n${line}\n`);
  expect(places(problems)).toEqual([{ line: 3, at, what }]);
  expect(people.map(({ person }) => person.id)).toEqual([priya.id]);
});

test("a cell that begins a formula is text like any other", () => {
  const found = read(`${deals}Tom Okafor,"=HYPERLINK(""http://x"",""y"")",2026-01-14,100\n`);
  expect(linesOf(found, tom)?.deals[0]?.deal.id).toBe('=HYPERLINK("http://x","y")');
});

test("people whom one does not lead, and names that two have, are put aside by name", () => {
  const twins = {
    ...context,
    reports: [...context.reports, { person: { ...priya, id: newcomer.id }, addresses: [] }],
  };
  const text = `${deals}Somebody Else,D1,2026-01-14,1\nPriya Nair,D2,2026-01-14,1\n`;
  expect(read(text, {}, twins).others).toEqual([
    { line: 2, name: "Somebody Else", fault: "nobody" },
    { line: 3, name: "Priya Nair", fault: "severalOfThatName" },
  ]);
  expect(read(text, {}, twins).people).toEqual([]);
});

test("the same row twice counts once; the same deal with another amount is a problem", () => {
  const again = read(`${deals}Tom Okafor,D1,2026-01-14,100\nTom Okafor,D1,2026-01-14,100.00\n`);
  expect(again).toMatchObject({ problems: [], repeated: [3] });
  expect(linesOf(again, tom)?.deals).toHaveLength(1);
  const other = read(`${deals}Tom Okafor,D1,2026-01-14,100\nTom Okafor,D1,2026-01-14,101\n`);
  expect(other.problems).toEqual([{ kind: "twice", line: 3, before: 2, found: "D1" }]);
});

test("currencies are never mixed", () => {
  const head = "Person,Deal,Date,Amount,Currency\n";
  expect(read(`${head}Tom Okafor,D1,2026-01-14,100,gbp\n`).problems).toEqual([]);
  expect(read(`${head}Tom Okafor,D1,2026-01-14,100,EUR\n`).problems).toMatchObject([
    { line: 2, fault: "otherCurrency", found: "EUR", instead: "GBP" },
  ]);
  expect(read(`${head}Tom Okafor,D1,2026-01-14,100,GPB\n`).problems).toMatchObject([
    { fault: "notCurrency" },
  ]);
});

test("dates that can be read two ways are asked for, and read as answered", () => {
  const text = `${deals}Tom Okafor,D1,3/4/2026,100\n`;
  expect(read(text)).toMatchObject({ asks: ["dates"], dates: { example: "3/4/2026" } });
  const on = (dates: "dmy" | "mdy") => linesOf(read(text, { dates }), tom)?.deals[0]?.deal.on;
  expect(on("dmy")).toBe("2026-04-03");
  expect(on("mdy")).toBe("2026-03-04");
});

test("decimals that can be read two ways are asked for, and read as answered", () => {
  const text = `${deals}Tom Okafor,D1,2026-01-14,1.250\n`;
  expect(read(text)).toMatchObject({ asks: ["decimal"], decimal: { example: "1.250" } });
  const amount = (decimal: "." | ",") =>
    linesOf(read(text, { decimal }), tom)?.deals[0]?.deal.amount;
  expect(amount(",")).toBe(125_000n);
  expect(amount(".")).toBe(125n);
});

test("shares of one deal are put together, to the last penny, and never over all of it", () => {
  const head = "Person,Deal,Date,Amount,Share\n";
  const third = read(
    `${head}Tom Okafor,D1,2026-01-14,100,33.33 %\nPriya Nair,D1,2026-01-14,100,66.67 %\n`,
  );
  const credit = [tom, priya].map((who) => {
    const deal = linesOf(third, who)?.deals[0]?.deal;
    return deal ? creditOf(deal) : 0n;
  });
  expect(credit).toEqual([3333n, 6667n]);
  const over = read(
    `${head}Tom Okafor,D1,2026-01-14,100,60 %\nPriya Nair,D1,2026-01-14,100,50 %\n`,
  );
  expect(over.problems).toEqual([{ kind: "overAll", line: 3, found: "D1" }]);
  expect(read(`${head}Tom Okafor,D1,2026-01-14,100,50\n`).problems).toMatchObject([
    { fault: "notShare", found: "50" },
  ]);
});

test("a deal of two people is never counted twice: each row says its share", () => {
  const head = "Person,Deal,Date,Amount,Share\n";
  const tomsRow = "Tom Okafor,D1,2026-01-14,100,60 %\n";
  expect(read(`${head}${tomsRow}Priya Nair,D1,2026-01-14,100,\n`).problems).toEqual([
    { kind: "shareMissing", line: 3, before: 2, found: "D1" },
  ]);
  const neither = read(`${deals}Tom Okafor,D1,2026-01-14,100\nPriya Nair,D1,2026-01-14,100\n`);
  expect(neither.problems).toEqual([
    { kind: "shareMissing", line: 2, before: 3, found: "D1" },
    { kind: "shareMissing", line: 3, before: 2, found: "D1" },
  ]);
  // Each counting their own from one, they have other deals of that number.
  const apart = read(`${deals}Tom Okafor,1,2026-01-14,100\nPriya Nair,1,2026-02-01,250\n`);
  expect(apart.problems).toEqual([]);
});

test("of two with one name, one of them not read: nobody gets the other's rows", () => {
  const other = { person: { ...priya, id: newcomer.id }, addresses: ["p2@northfold.example"] };
  const twins = {
    ...context,
    reports: [...context.reports.slice(0, 2), other],
    isRead: (id: string) => id !== newcomer.id,
  };
  const named = read(`${deals}Priya Nair,D2,2026-01-14,1\n`, {}, twins);
  expect(named.others).toMatchObject([{ fault: "severalOfThatName" }]);
  expect(named.people).toEqual([]);
  const addressed = read(`${deals}p2@northfold.example,D2,2026-01-14,1\n`, {}, twins);
  expect(places(addressed.problems)).toEqual([{ line: 2, at: "A", what: "notRead" }]);
});

test("rows of a report whose plan somebody else keeps are put aside, and names alone are told", () => {
  const reports = context.reports.map((report) => ({
    ...report,
    keptByOther: report.person.id === priya.id,
  }));
  const text = `${deals}Priya Nair,D1,2026-01-14,1\nTom Okafor,D2,2026-01-14,1\nnew@northfold.example,D3,2026-01-14,1\n`;
  const found = read(text, {}, { ...context, reports });
  expect(found.others).toEqual([{ line: 2, name: "Priya Nair", fault: "keptByOther" }]);
  expect(found.byName.map(({ id }) => id)).toEqual([tom.id]);
});

test("measures and cancellations", () => {
  const found = read(
    "Person,Deal,Date,Amount,Measure: products,Cancelled on\nTom Okafor,D1,2026-01-14,100,4,2026-02-01\n",
  );
  expect(linesOf(found, tom)?.deals).toMatchObject([
    { deal: { measures: { products: 4n } }, cancelledOn: "2026-02-01" },
  ]);
  expect(
    read("Person,Deal,Date,Amount,Cancelled\nTom Okafor,D1,2026-01-14,100,2026-01-01\n").problems,
  ).toMatchObject([{ fault: "beforeDeal" }]);
});

test("quotas and results by the period's first day, month or name", () => {
  const found = read(
    "Name;Month;Target;Result\nTom Okafor;2026-01-01;1.000,00;900,50\nTom Okafor;2026-02;2.000,00;\n",
  );
  expect(found).toMatchObject({ kind: "figures", problems: [] });
  expect(linesOf(found, tom)?.figures).toEqual([
    { line: 2, first: "2026-01-01", quota: 100_000n, result: 90_050n },
    { line: 3, first: "2026-02-01", quota: 200_000n },
  ]);
  expect(read("Name;Month;Target\nTom Okafor;2026-01-15;10\n").problems).toMatchObject([
    { fault: "notPeriod", instead: "2026-01-01" },
  ]);
  expect(read("Name;Month;Target\nTom Okafor;Jan-26;10\n").problems).toMatchObject([
    { fault: "notPeriod" },
  ]);
  expect(read("Name;Month;Target;Result\nTom Okafor;2026-01;;\n").problems).toMatchObject([
    { fault: "missing", field: "quota" },
  ]);
});

test("a file without the columns it needs says which", () => {
  expect(readText("Person,Deal,Amount\nTom Okafor,D1,5\n")).toEqual({
    status: "headings",
    kind: "deals",
    missing: ["day"],
    twice: [],
    found: ["Person", "Deal", "Amount"],
  });
  expect(readText("Person,Deal,Date,Amount,Amount\nTom Okafor,D1,2026-01-05,5,6\n")).toMatchObject({
    status: "headings",
    twice: ["Amount"],
  });
  expect(readText("\n\n")).toEqual({ status: "empty" });
  expect(read(`Region,${deals}North,Tom Okafor,D1,2026-01-05,5\n`).unknown).toEqual(["Region"]);
});

test.each(["figures", "deals", "plans"] as const)("the template for %s can be read", (kind) => {
  const sam = { ...tom, name: "Sam Example" };
  const from = { ...context, reports: [{ person: sam, addresses: ["sam@example.com"] }] };
  const found = readText(templateOf(kind).replace("\ufeff", ""), {}, from);
  expect(found).toMatchObject({ status: "read", kind, problems: [], others: [], unknown: [] });
  expect(found.status === "read" && found.people).toHaveLength(1);
});

/** Rows of a file, right and wrong ones, as they come out of other people's spreadsheets. */
const anyCell = fc.oneof(
  fc.constantFrom("Tom Okafor", "priya@northfold.example", "Nobody", "", " "),
  fc.constantFrom("D1", "D2", "=1+1", "2026-01-05", "5/1/2026", "100", "1.234", "1,5", "60 %"),
  fc.string({ maxLength: 6 }),
);
const anyRows = fc.array(fc.array(anyCell, { minLength: 0, maxLength: 7 }), { maxLength: 12 });

test("no row is lost: each is somebody's, put aside, empty, said before, or a problem", () => {
  const head = ["Person", "Deal", "Date", "Amount", "Share"];
  fc.assert(
    fc.property(anyRows, (rows) => {
      const quoted = [head, ...rows].map((row) =>
        row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","),
      );
      const found = readText(`${quoted.join("\n")}\n`);
      if (found.status !== "read") return;
      const accounted = new Set([
        ...found.people.flatMap(({ lines }) => lines),
        ...found.others.map(({ line }) => line),
        ...found.repeated,
        ...found.problems.map(({ line }) => line),
      ]);
      expect(accounted.size + found.empty).toBe(rows.length);
      // What counts for somebody is said nowhere else to be in doubt, but for shares that are too many.
      const doubted = found.problems.filter(
        ({ kind }) => !["overAll", "shareMissing"].includes(kind),
      );
      for (const { line } of doubted)
        expect(found.people.flatMap(({ lines }) => lines)).not.toContain(line);
    }),
    { numRuns: 2000 },
  );
});
