/** Splits at a separator that stands outside quotes and parentheses. */
export function splitOutside(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let part = "";
  for (const character of text) {
    if (character === "'") quoted = !quoted;
    if (!quoted && character === "(") depth += 1;
    if (!quoted && character === ")") depth -= 1;
    if (character === separator && depth === 0 && !quoted) {
      parts.push(part);
      part = "";
    } else part += character;
  }
  parts.push(part);
  return parts.map((text_) => text_.trim()).filter((text_) => text_ !== "");
}

export type Expansion = { readonly name: string; readonly select: string | null };

/** `$expand=fields($select=A,B),versions` as names with what each selects. */
export function readExpand(expand: string | null): readonly Expansion[] {
  return splitOutside(expand ?? "", ",").map((part) => {
    const open = part.indexOf("(");
    if (open < 0) return { name: part, select: null };
    const inner = splitOutside(part.slice(open + 1, part.lastIndexOf(")")), ";");
    const select = inner.find((option) => /^\$?select=/.test(option));
    return {
      name: part.slice(0, open),
      select: select === undefined ? null : select.slice(select.indexOf("=") + 1),
    };
  });
}
