import type { Day } from "../../day.ts";
import { equal } from "../../merge/equal.ts";
import type { Currency } from "../../money.ts";
import type { Person, PersonId } from "../../person/person.ts";
import { problem } from "../planProblem.ts";
import { isLess, one, sum } from "../rational.ts";
import { dealLine, type DealLine } from "./dealLine.ts";
import { figuresLine, type FiguresLine, type PaidReport } from "./figuresLine.ts";
import type { FileProblem } from "./fileProblem.ts";
import type { FileKind } from "./headings.ts";
import { planOfLines, type PlanOfLines } from "./planOfLines.ts";
import type { RowReader } from "./rowReader.ts";

/** All that a file says of one person, none of it in doubt. */
export type PersonLines = {
  readonly person: Person;
  /** The rows' numbers. */
  readonly lines: readonly number[];
  readonly figures: readonly FiguresLine[];
  readonly deals: readonly DealLine[];
  readonly plans: readonly PlanOfLines[];
};

type Known = {
  /** False while what is kept of a report is not known: nothing then says what a row changes. */
  readonly isRead: (person: PersonId) => boolean;
  readonly paid: (person: PersonId) => Omit<PaidReport, "person"> | undefined;
  readonly isCurrency: (code: Currency) => boolean;
};

/** Where rows go that cannot be used, and those that say nothing new. */
type Aside = { readonly problems: FileProblem[]; readonly repeated: number[] };

/** What the rows of one person say. */
export function personLines(
  kind: FileKind,
  person: Person,
  rows: readonly RowReader[],
  known: Known,
  aside: Aside,
): PersonLines {
  const none = { person, lines: [], figures: [], deals: [], plans: [] };
  if (!known.isRead(person.id)) {
    for (const row of rows) row.fault("person", "notRead");
    return none;
  }
  if (kind === "plans") {
    const plans = plansIn(rows, person.id, known, aside);
    return { ...none, plans, lines: plans.flatMap(({ lines }) => lines) };
  }
  const paid = known.paid(person.id);
  if (!paid) {
    for (const row of rows) row.fault("person", "noPlan");
    return none;
  }
  if (kind === "figures") {
    const read = readEach(rows, { ...paid, person }, figuresLine, aside);
    const figures = once(read, ({ first }) => first, aside);
    return { ...none, figures, lines: figures.map(({ line }) => line) };
  }
  const read = readEach(rows, { ...paid, person }, dealLine, aside);
  const deals = once(read, ({ deal }) => deal.id, aside);
  return { ...none, deals, lines: deals.map(({ line }) => line) };
}

/** Puts together what several people's rows say of one deal: whose share comes to how much of it. */
export function withSplits(
  people: readonly PersonLines[],
  problems: FileProblem[],
): readonly PersonLines[] {
  const shared = people
    .flatMap(({ deals }) => deals)
    .filter(({ share }) => share !== undefined)
    .toSorted((a, b) => a.line - b.line);
  const byDeal = Map.groupBy(shared, ({ deal }) => deal.id);
  for (const [id, lines] of byDeal) {
    const credit = sum(lines.flatMap(({ share }) => share ?? []));
    const last = lines.at(-1);
    if (last && isLess(one, credit)) problems.push({ kind: "overAll", line: last.line, found: id });
  }
  problems.push(...sharesMissing(people));
  const split = (line: DealLine): DealLine => {
    const among = line.share && byDeal.get(line.deal.id);
    const credit = (among ?? [line]).flatMap(({ share }) => share ?? one);
    if (!line.share && !line.payShare) return line;
    const mine = among ? among.indexOf(line) : 0;
    const pay = line.payShare;
    return { ...line, deal: { ...line.deal, split: { credit, mine, ...(pay && { pay }) } } };
  };
  return people.map((person) => ({ ...person, deals: person.deals.map(split) }));
}

/**
 * Rows of one deal of several people that do not say whose part they are: each would count whole.
 * The same number on another day or with another amount is another deal, where nobody says a share.
 */
function sharesMissing(people: readonly PersonLines[]): readonly FileProblem[] {
  const rows = people.flatMap(({ deals, person }) => deals.map((line) => ({ line, person })));
  return [...Map.groupBy(rows, ({ line }) => line.deal.id).values()].flatMap((group) =>
    group.flatMap(({ line, person }): readonly FileProblem[] => {
      if (line.share) return [];
      const other = group.find(
        ({ line: each, person: theirs }) =>
          theirs.id !== person.id &&
          (each.share !== undefined ||
            (each.deal.on === line.deal.on && each.deal.amount === line.deal.amount)),
      );
      if (!other) return [];
      const { line: at, deal } = line;
      return [{ kind: "shareMissing", line: at, before: other.line.line, found: deal.id }];
    }),
  );
}

function plansIn(
  rows: readonly RowReader[],
  person: PersonId,
  { isCurrency, paid }: Known,
  { problems }: Aside,
): readonly PlanOfLines[] {
  const byFirst = new Map<Day, RowReader[]>();
  for (const row of rows) {
    const from = row.needed("from") === undefined ? undefined : row.day("from");
    if (from === undefined) continue;
    const known = byFirst.get(from);
    if (known) known.push(row);
    else byFirst.set(from, [row]);
  }
  const plans = [...byFirst].flatMap(
    ([from, own]) => planOfLines(own, from, isCurrency, problems) ?? [],
  );
  const currency = paid(person)?.currency ?? plans[0]?.draft.terms.currency;
  return plans.filter(({ draft, lines }) => {
    if (currency === undefined || draft.terms.currency === currency) return true;
    const cure = { kind: "change", to: currency } as const;
    const other = problem("currency", "otherCurrency", cure);
    problems.push({ kind: "plan", line: lines[0] ?? 0, problem: other });
    return false;
  });
}

/** Those rows alone in which nothing is the matter. */
function readEach<Line>(
  rows: readonly RowReader[],
  paid: PaidReport,
  read: (row: RowReader, paid: PaidReport) => Line | undefined,
  { problems }: Aside,
): readonly Line[] {
  return rows.flatMap((row) => {
    const before = problems.length;
    const line = read(row, paid);
    return line === undefined || problems.length > before ? [] : [line];
  });
}

/** One line for each `key`: the same again says nothing new, something else is a problem. */
function once<Line extends { readonly line: number }>(
  lines: readonly Line[],
  key: (line: Line) => string,
  { problems, repeated }: Aside,
): readonly Line[] {
  const seen = new Map<string, Line>();
  for (const line of lines) {
    const found = key(line);
    const before = seen.get(found);
    if (!before) seen.set(found, line);
    else if (equal({ ...before, line: 0 }, { ...line, line: 0 })) repeated.push(line.line);
    else problems.push({ kind: "twice", line: line.line, before: before.line, found });
  }
  return [...seen.values()];
}
