import { findBlocks, type FoundBlock } from "./findBlock.ts";
import { scanHtml } from "./scanHtml.ts";

/**
 * The HTML body with `rendered` in it: in the place of the first block there, every other block
 * taken out; else above all that is there. What a person put into an old block stays below it as
 * they made it, and everything outside is the same to the byte. `base` as for finding a block.
 */
export function insertBlock(body: string, rendered: string, base?: string): string {
  const [first, ...others] = findBlocks(body, base);
  if (!first) {
    const at = topOf(body);
    return body.slice(0, at) + rendered + body.slice(at);
  }
  const replaced = [
    { ...first, by: rendered + typedIn(first) },
    ...others.map((block) => ({ ...block, by: typedIn(block) })),
  ];
  return spliced(body, replaced);
}

/** The HTML body without any block; what a person put into one stays. */
export function removeBlock(body: string, base?: string): string {
  return spliced(
    body,
    findBlocks(body, base).map((block) => ({ ...block, by: typedIn(block) })),
  );
}

function spliced(
  body: string,
  parts: readonly { readonly start: number; readonly end: number; readonly by: string }[],
): string {
  let last = 0;
  const kept = parts.map(({ start, end, by }) => {
    const before = body.slice(last, start);
    last = end;
    return before + by;
  });
  return kept.join("") + body.slice(last);
}

function typedIn({ typed }: FoundBlock): string {
  return typed.join("");
}

/** Right after `<body …>`; in a fragment before everything; after the head where there is no body. */
function topOf(body: string): number {
  let top = 0;
  let inBody = false;
  scanHtml(body, ({ name, closes, end }) => {
    if (inBody) return;
    if (name === "body" && !closes) inBody = true;
    if (inBody || (name === "head" && closes) || (name === "html" && !closes)) top = end;
  });
  return top;
}
