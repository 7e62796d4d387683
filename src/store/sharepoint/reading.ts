import { parseDay, parseInstant, type Day, type Instant } from "#domain/day.ts";

/** Part of a row as it came: a row's columns, its details, or something nested in them. */
export type Source = Readonly<Record<string, unknown>>;

/** Why one row cannot be understood. Names members and shapes, never what is in them. */
export class RowProblem extends Error {
  override readonly name = "RowProblem";
}

export function isSource(value: unknown): value is Source {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An optional member of the details: undefined when absent or null. */
export function maybe<T>(
  source: Source,
  name: string,
  read: (source: Source, name: string) => T,
): T | undefined {
  return source[name] === undefined || source[name] === null ? undefined : read(source, name);
}

/** An optional column: undefined when absent, null or empty, which SharePoint does not tell apart. */
export function cell<T>(
  columns: Source,
  name: string,
  read: (source: Source, name: string) => T,
): T | undefined {
  return columns[name] === "" ? undefined : maybe(columns, name, read);
}

/** The title of a row; one that somebody emptied in SharePoint is no reason to hide the row. */
export function title(columns: Source): string {
  return cell(columns, "Title", text) ?? "";
}

export function text(source: Source, name: string): string {
  const value = source[name];
  if (typeof value !== "string") throw new RowProblem(`${name} is not text`);
  return value;
}

export function number(source: Source, name: string): number {
  const value = source[name];
  if (typeof value !== "number" || !Number.isFinite(value)) {
    throw new RowProblem(`${name} is not a number`);
  }
  return value;
}

/** A yes/no member; absent means no, since SharePoint drops an unset one. */
export function flag(source: Source, name: string): boolean {
  const value = source[name] ?? false;
  if (typeof value !== "boolean") throw new RowProblem(`${name} is not yes or no`);
  return value;
}

export function day(source: Source, name: string): Day {
  const found = parseDay(text(source, name));
  if (found === undefined) throw new RowProblem(`${name} is not a day such as 2026-11-23`);
  return found;
}

export function instant(source: Source, name: string): Instant {
  const found = parseInstant(text(source, name));
  if (found === undefined) throw new RowProblem(`${name} is not a moment in time`);
  return found;
}

/** Reads one of the words in `allowed`. */
export function oneOf<const Word extends string>(
  allowed: readonly Word[],
): (source: Source, name: string) => Word {
  return (source, name) => {
    const value = text(source, name);
    const found = allowed.find((word) => word === value);
    if (found === undefined) throw new RowProblem(`${name} is none of ${allowed.join(", ")}`);
    return found;
  };
}

export function part(source: Source, name: string): Source {
  const value = source[name];
  if (!isSource(value)) throw new RowProblem(`${name} is not a group of members`);
  return value;
}

/** Reads a list with `each`; absent means empty. */
export function listOf<T>(source: Source, name: string, each: (source: Source) => T): readonly T[] {
  const value = source[name] ?? [];
  if (!Array.isArray(value)) throw new RowProblem(`${name} is not a list`);
  return value.map((entry: unknown) => {
    if (!isSource(entry))
      throw new RowProblem(`${name} holds something else than groups of members`);
    return each(entry);
  });
}

/** Reads a list of texts. */
export function texts(source: Source, name: string): readonly string[] {
  const value = source[name];
  if (!Array.isArray(value) || !value.every((entry) => typeof entry === "string"))
    throw new RowProblem(`${name} is not a list of texts`);
  return value;
}

type Given<T> = { readonly [Name in keyof T]?: Exclude<T[Name], undefined> };

/** `members` without those that are undefined, so that an optional property is absent rather than undefined. */
export function given<T extends object>(members: T): Given<T> {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined),
  ) as Given<T>;
}
