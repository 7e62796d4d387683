/** What a column holds. */
export type Field =
  | "person"
  | "deal"
  | "day"
  | "amount"
  | "currency"
  | "cancelled"
  | "share"
  | "payShare"
  | "period"
  | "quota"
  | "from"
  | "term"
  | "name"
  | "kind"
  | "start"
  | "value"
  | "since"
  | "until"
  | "beyond"
  | "result"
  | "measure";

export type FileKind = "figures" | "deals" | "plans";

/** The columns of each kind of file: those that must be there, those that may, as the template has them. */
export const columnsOf: Readonly<
  Record<FileKind, { readonly needed: readonly Field[]; readonly more: readonly Field[] }>
> = {
  figures: { needed: ["person", "period"], more: ["quota", "result", "currency"] },
  deals: {
    needed: ["person", "deal", "day", "amount"],
    more: ["currency", "share", "payShare", "cancelled"],
  },
  plans: {
    needed: ["person", "from", "term", "value"],
    more: ["kind", "start", "name", "since", "until", "beyond"],
  },
};

/** The names by which a column is known; the first is the one in the template. */
export const headingsOf: Readonly<Record<Exclude<Field, "measure">, readonly string[]>> = {
  person: ["Person", "Name", "E-mail", "Email", "Address", "Seller", "Rep", "Employee"],
  deal: [
    "Deal",
    "Deal ID",
    "Deal number",
    "Order",
    "Order number",
    "Opportunity",
    "Opportunity ID",
  ],
  day: ["Date", "Close date", "Closed on", "Day"],
  amount: ["Amount", "Deal amount", "Sales"],
  currency: ["Currency", "Currency code"],
  cancelled: ["Cancelled on", "Canceled on", "Cancelled"],
  share: ["Share", "Split", "Credit share"],
  payShare: ["Pay share"],
  period: ["Period", "Month", "Period start", "Period from"],
  quota: ["Quota", "Target"],
  from: ["Valid from", "Plan from", "Effective from"],
  term: ["Term"],
  name: ["Called", "Label"],
  kind: ["Kind", "Type"],
  start: ["Start", "At"],
  value: ["Value"],
  since: ["From"],
  until: ["To", "Until"],
  beyond: ["Beyond"],
  result: ["Result", "Achieved", "Actual"],
};

/** "Measure: products" is a column of a measure that kickers and campaigns look at. */
const measure = /^measure\s*:\s*(.+)$/i;

export type Column = {
  readonly index: number;
  readonly heading: string;
  readonly field: Field;
  /** The measure's own name. */
  readonly measure?: string;
};

/** What the headings of a file say; `unknown` columns are left alone, and said to be. */
export type Headings = {
  readonly kind: FileKind | undefined;
  /** The kind that most of the columns fit. */
  readonly likely: FileKind;
  readonly columns: readonly Column[];
  readonly unknown: readonly string[];
  /** What must be there for that kind, and is not. */
  readonly missing: readonly Field[];
  /** The same column twice. */
  readonly twice: readonly string[];
};

const kinds: readonly FileKind[] = ["deals", "figures", "plans"];

/** Finds the columns by the words of a file's first row, and by these which kind of file it is. */
export function readHeadings(cells: readonly string[]): Headings {
  const best = kinds
    .map((kind) => ({ kind, ...columnsIn(cells, kind) }))
    .reduce((one, other) => (fit(other) > fit(one) ? other : one));
  const missing = columnsOf[best.kind].needed.filter(
    (field) => !best.columns.some((column) => column.field === field),
  );
  return {
    kind: missing.length === 0 ? best.kind : undefined,
    likely: best.kind,
    columns: best.columns,
    unknown: best.unknown,
    missing,
    twice: best.twice,
  };
}

type Found = {
  readonly kind: FileKind;
  readonly columns: readonly Column[];
  readonly unknown: readonly string[];
  readonly twice: readonly string[];
};

function fit({ kind, columns }: Found): number {
  const { needed } = columnsOf[kind];
  const there = needed.filter((field) => columns.some((column) => column.field === field));
  return there.length / needed.length + columns.length / 100;
}

function columnsIn(cells: readonly string[], kind: FileKind): Omit<Found, "kind"> {
  const { needed, more } = columnsOf[kind];
  const columns: Column[] = [];
  const unknown: string[] = [];
  const twice: string[] = [];
  for (const [index, cell] of cells.entries()) {
    const heading = cell.trim();
    if (heading === "") continue;
    const measured = kind === "deals" ? measure.exec(heading)?.[1]?.trim() : undefined;
    const field = measured === undefined ? fieldOf(heading, [...needed, ...more]) : "measure";
    const same = (other: Column) => other.field === field && other.measure === measured;
    if (field === undefined) unknown.push(heading);
    else if (columns.some(same)) twice.push(heading);
    else
      columns.push({
        index,
        heading,
        field,
        ...(measured !== undefined && { measure: measured }),
      });
  }
  return { columns, unknown, twice };
}

function fieldOf(heading: string, fields: readonly Field[]): Field | undefined {
  const plain = plainWord(heading);
  return fields.find(
    (field) => field !== "measure" && headingsOf[field].some((name) => plainWord(name) === plain),
  );
}

/** Letters and digits alone, so that "Close_Date" and "close date" are one. */
export function plainWord(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
