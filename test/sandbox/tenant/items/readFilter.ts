import { invalidRequest } from "../problems.ts";

/** A `$filter` on the fields of rows. */
export type Filter =
  | { readonly kind: "all"; readonly terms: readonly Filter[] }
  | { readonly kind: "any"; readonly terms: readonly Filter[] }
  | {
      readonly kind: "compare";
      readonly field: string;
      readonly operator: Operator;
      readonly value: Value;
    };

type Operator = "eq" | "ne" | "lt" | "le" | "gt" | "ge" | "startswith";
export type Value = string | number | boolean | null;

const unsupported = (): Error => invalidRequest("The provided filter statement is not supported");

const token = /\s*(?:(?<text>'(?:[^']|'')*')|(?<punctuation>[(),])|(?<word>[^\s(),']+))/y;

const operators: readonly string[] = ["eq", "ne", "lt", "le", "gt", "ge"];

/**
 * Reads the part of OData's filter language that lists understand: comparisons, `startswith`,
 * `and`, `or`, parentheses. `prefix` is what field names carry: `fields/` on Graph, nothing on REST.
 */
export function readFilter(text: string, prefix: string): Filter {
  const reader = { tokens: tokenise(text), position: 0, prefix };
  const filter = readAny(reader);
  if (reader.position < reader.tokens.length) throw unsupported();
  return filter;
}

type Reader = { readonly tokens: readonly string[]; position: number; readonly prefix: string };

function tokenise(text: string): readonly string[] {
  const tokens: string[] = [];
  token.lastIndex = 0;
  const end = text.trimEnd().length;
  while (token.lastIndex < end) {
    const match = token.exec(text);
    if (!match) throw unsupported();
    tokens.push(match[0].trim());
  }
  return tokens;
}

function readAny(reader: Reader): Filter {
  const terms = [readAll(reader)];
  while (take(reader, "or")) terms.push(readAll(reader));
  return terms.length === 1 && terms[0] ? terms[0] : { kind: "any", terms };
}

function readAll(reader: Reader): Filter {
  const terms = [readTerm(reader)];
  while (take(reader, "and")) terms.push(readTerm(reader));
  return terms.length === 1 && terms[0] ? terms[0] : { kind: "all", terms };
}

function readTerm(reader: Reader): Filter {
  if (take(reader, "(")) {
    const inner = readAny(reader);
    expect(reader, ")");
    return inner;
  }
  if (take(reader, "startswith")) {
    expect(reader, "(");
    const field = readField(reader);
    expect(reader, ",");
    const value = readValue(reader);
    expect(reader, ")");
    return { kind: "compare", field, operator: "startswith", value };
  }
  const field = readField(reader);
  const operator = next(reader).toLowerCase();
  if (!operators.includes(operator)) throw unsupported();
  return { kind: "compare", field, operator: operator as Operator, value: readValue(reader) };
}

function readField(reader: Reader): string {
  const name = next(reader);
  if (!name.startsWith(reader.prefix)) throw unsupported();
  const field = name.slice(reader.prefix.length);
  if (!/^\w+$/.test(field)) throw unsupported();
  return field;
}

function readValue(reader: Reader): Value {
  const word = next(reader);
  if (word.startsWith("'")) return word.slice(1, -1).replaceAll("''", "'");
  if (word === "datetime") return readValue(reader);
  if (word === "null") return null;
  if (word === "true" || word === "false") return word === "true";
  if (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(word)) return Number(word);
  if (/^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d)?)?$/.test(word)) return word;
  throw unsupported();
}

function next(reader: Reader): string {
  const word = reader.tokens[reader.position];
  if (word === undefined) throw unsupported();
  reader.position += 1;
  return word;
}

function take(reader: Reader, wanted: string): boolean {
  if (reader.tokens[reader.position]?.toLowerCase() !== wanted) return false;
  reader.position += 1;
  return true;
}

function expect(reader: Reader, wanted: string): void {
  if (!take(reader, wanted)) throw unsupported();
}

/** Every field a filter names, in its order. */
export function fieldsIn(filter: Filter): readonly string[] {
  return filter.kind === "compare" ? [filter.field] : filter.terms.flatMap(fieldsIn);
}
