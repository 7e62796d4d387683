import type { Currency } from "../../money.ts";
import type { Person, PersonId } from "../../person/person.ts";
import type { PaidReport } from "./figuresLine.ts";
import type { FileProblem } from "./fileProblem.ts";
import { readHeadings, type Column, type Field, type FileKind } from "./headings.ts";
import { dateOrderIn, decimalIn, type DateOrder, type Decimal, type Reading } from "./notation.ts";
import { personIn, type PersonFound, type Report } from "./people.ts";
import { personLines, withSplits, type PersonLines } from "./personLines.ts";
import { createRowReader, type RowReader } from "./rowReader.ts";
import type { FileRow, Table } from "./table.ts";

/** What the person said of how the file is written, where the file does not show it. */
export type Choices = { readonly decimal?: Decimal; readonly dates?: DateOrder };

export type FileContext = {
  readonly reports: readonly Report[];
  /** Undefined while the person has no plan that makes sense: nothing then says what an amount is. */
  readonly paid: (person: PersonId) => Omit<PaidReport, "person"> | undefined;
  /** False while what is kept of a report is not known. */
  readonly isRead: (person: PersonId) => boolean;
  readonly isCurrency: (code: Currency) => boolean;
};

/** A row of somebody who is not among one's reports. */
export type OthersLine = {
  readonly line: number;
  readonly name: string;
  readonly fault: Exclude<PersonFound["status"], "found">;
};

export type ReadFile =
  | { readonly status: "empty" }
  | {
      readonly status: "headings";
      /** The kind of file that its columns fit best, what is missing for it, and what is there twice. */
      readonly kind: FileKind;
      readonly missing: readonly Field[];
      readonly twice: readonly string[];
      readonly found: readonly string[];
    }
  | {
      readonly status: "read";
      readonly kind: FileKind;
      readonly columns: readonly Column[];
      /** Columns that are left alone. */
      readonly unknown: readonly string[];
      readonly decimal: Reading<Decimal>;
      readonly dates: Reading<DateOrder>;
      /** What has to be said before anything can be written. */
      readonly asks: readonly ("decimal" | "dates")[];
      /** In the order of the rows. Nothing is written while there is one. */
      readonly problems: readonly FileProblem[];
      readonly others: readonly OthersLine[];
      /** Reports of whom some row has nothing but the name. */
      readonly byName: readonly Person[];
      /** Rows that say once more what another row says. */
      readonly repeated: readonly number[];
      readonly empty: number;
      readonly people: readonly PersonLines[];
    };

/**
 * What a file says of one's reports. Every row is somebody's, nobody's of mine, empty, said
 * before, or among the problems: none is lost on the way.
 */
export function readFile(table: Table, context: FileContext, choices: Choices = {}): ReadFile {
  const [top, ...rows] = table.rows.filter((row) => !isEmpty(row));
  if (!top) return { status: "empty" };
  const { kind, likely, columns, unknown, missing, twice } = readHeadings(top.cells);
  if (kind === undefined || twice.length > 0)
    return { status: "headings", kind: likely, missing, twice, found: headingsIn(top) };
  if (rows.length === 0) return { status: "empty" };

  const decimal = decimalIn(cellsOf(rows, columns, numberFields));
  const dates = dateOrderIn(cellsOf(rows, columns, dayFields));
  const asks: ("decimal" | "dates")[] = [];
  if (isOpen(decimal) && choices.decimal === undefined) asks.push("decimal");
  if (isOpen(dates) && choices.dates === undefined) asks.push("dates");
  const notation = {
    decimal: choices.decimal ?? (decimal.status === "shown" ? decimal.as : "."),
    dates: choices.dates ?? (dates.status === "shown" ? dates.as : undefined),
  };

  const problems: FileProblem[] = table.faults.map(({ line, kind: fault }) => ({
    kind: "quote",
    line,
    fault,
  }));
  const others: OthersLine[] = [];
  /** Whoever is in one row is usually in the next ones too. */
  const named = new Map<string, PersonFound>();
  const byName = new Map<PersonId, Person>();
  const theirs = new Map<PersonId, { readonly person: Person; readonly rows: RowReader[] }>();
  for (const row of rows) {
    const more = row.cells.slice(top.cells.length).find((cell) => cell.trim() !== "");
    if (more !== undefined) {
      problems.push({ kind: "moreCells", line: row.line, found: more.trim() });
      continue;
    }
    const reader = createRowReader(row, columns, notation, context.isCurrency, problems);
    const name = reader.needed("person");
    if (name === undefined) continue;
    const found = named.get(name) ?? personIn(name, context.reports);
    named.set(name, found);
    if (found.status !== "found") {
      others.push({ line: row.line, name, fault: found.status });
      continue;
    }
    if (found.byName) byName.set(found.person.id, found.person);
    const known = theirs.get(found.person.id);
    if (known) known.rows.push(reader);
    else theirs.set(found.person.id, { person: found.person, rows: [reader] });
  }

  const repeated: number[] = [];
  const read = [...theirs.values()].map(({ person, rows: own }) =>
    personLines(kind, person, own, context, { problems, repeated }),
  );
  const people = kind === "deals" ? withSplits(read, problems) : read;
  return {
    status: "read",
    kind,
    columns,
    unknown,
    decimal,
    dates,
    asks,
    problems: problems.toSorted((a, b) => a.line - b.line),
    others,
    byName: [...byName.values()],
    repeated,
    empty: table.rows.length - rows.length - 1,
    people: people.filter(({ lines }) => lines.length > 0),
  };
}

const numberFields: readonly Field[] = [
  "amount",
  "quota",
  "result",
  "share",
  "payShare",
  "value",
  "start",
  "beyond",
  "measure",
];
const dayFields: readonly Field[] = ["day", "cancelled", "from", "since", "until", "period"];

function isOpen({ status }: Reading<unknown>): boolean {
  return status === "open" || status === "mixed";
}

function isEmpty({ cells }: FileRow): boolean {
  return cells.every((cell) => cell.trim() === "");
}

function headingsIn({ cells }: FileRow): readonly string[] {
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
}

function cellsOf(
  rows: readonly FileRow[],
  columns: readonly Column[],
  fields: readonly Field[],
): readonly string[] {
  const asked = columns.filter(({ field }) => fields.includes(field));
  return rows.flatMap(({ cells }) => asked.map(({ index }) => cells[index] ?? ""));
}
