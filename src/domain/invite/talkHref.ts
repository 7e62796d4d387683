import { parseTalkTag, type PairTag } from "../talk/pairTag.ts";
import { decodeHtml } from "./decodeHtml.ts";

const subEntity = /"subEntityId"\s*:\s*"(talk-[0-9a-f]{32})"/u;
const mostWrappings = 4;

/**
 * The pair's tag when `text` (a whole `<a>` tag, or an address) links to a talk page: also with attributes in
 * another order, other character references, or wrapped by Outlook's safe links, which encode it once more.
 */
export function talkTagIn(text: string): PairTag | undefined {
  if (!text.includes("talk-")) return undefined;
  let address = decodeHtml(text);
  for (let wrapping = 0; wrapping <= mostWrappings; wrapping += 1) {
    const found = subEntity.exec(address)?.[1];
    if (found !== undefined) return parseTalkTag(found);
    const unwrapped = percentDecoded(address);
    if (unwrapped === address) return undefined;
    address = unwrapped;
  }
  return undefined;
}

/** Plain characters only: the rest of the address may be encoded badly and is of no interest. */
function percentDecoded(text: string): string {
  return text.replace(/%([2-7][0-9a-f])/giu, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
