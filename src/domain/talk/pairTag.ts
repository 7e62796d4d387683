import type { Brand } from "../brand.ts";
import type { PersonId } from "../person/person.ts";
import { tabLink } from "../tabLink.ts";

/** Names a pair of people without telling who they are; the same from either side. */
export type PairTag = Brand<string, "PairTag">;

/** SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. The hosts have it; the rules do not. */
export type Digest = (text: string) => Promise<string>;

/**
 * The tag of the two people. It depends on their ids alone, so that the link in an invite is the
 * same whether they have a relation or not and whatever they show each other.
 */
export async function pairTag(one: PersonId, other: PersonId, digest: Digest): Promise<PairTag> {
  const [first, second] = one < other ? [one, other] : [other, one];
  const hex = await digest(`talk ${first} ${second}`);
  return hex.slice(0, 32).toLowerCase() as PairTag;
}

const subPage = /^talk-([0-9a-f]{32})$/;

/** The sub page of the tab that opens the pair's talk page. */
export function talkSubPage(tag: PairTag): string {
  return `talk-${tag}`;
}

/** The tag in a sub page's id, or undefined when it is some other page. */
export function parseTalkTag(subPageId: string): PairTag | undefined {
  return subPage.exec(subPageId)?.[1] as PairTag | undefined;
}

/** The address of the pair's talk page; `base` as in {@link tabLink}. */
export function talkLink(base: string, tag: PairTag): string {
  return tabLink(base, talkSubPage(tag));
}
