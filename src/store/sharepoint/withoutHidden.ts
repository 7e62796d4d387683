import { cleanLines } from "#domain/cleanText.ts";
import type { Row } from "./codecs/Row.ts";

/** What is nested deeper no codec reads, and somebody's hand may have nested it without end. */
const deepest = 4;

/**
 * A row that others may have written, its texts without controls and marks that turn the reading
 * direction: our own app writes none, but a list takes whatever its writer sends.
 */
export function withoutHidden({ columns, details }: Row): Row {
  const { Title: title } = columns;
  return {
    columns: typeof title === "string" ? { ...columns, Title: cleanLines(title) } : columns,
    details: cleaned(details, deepest) as Row["details"],
  };
}

function cleaned(value: unknown, depth: number): unknown {
  if (typeof value === "string") return cleanLines(value);
  if (typeof value !== "object" || value === null || depth === 0) return value;
  if (Array.isArray(value)) return value.map((each) => cleaned(each, depth - 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, cleaned(member, depth - 1)]),
  );
}
