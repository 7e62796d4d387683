import { parseSessionTag, type SessionTag } from "../session/sessionTag.ts";
import { parseTalkTag, type PairTag } from "../talk/pairTag.ts";
import { decodeHtml } from "./decodeHtml.ts";

/** Where a link leads: to the tab whose talk pages are ours, and to which of its pages; or elsewhere. */
export type Lead =
  | { readonly kind: "tab"; readonly page?: OurPage | undefined }
  | { readonly kind: "elsewhere" };

/** A page of the tab by which a block is known: two people's talk page, or the page of a session. */
export type OurPage =
  | { readonly tag: PairTag; readonly session?: never }
  | { readonly session: SessionTag; readonly tag?: never };

const subEntity = /"subEntityId"\s*:\s*"((?:talk|session)-[0-9a-f]{32})"/u;
const safeLinks =
  /(?:^|\.)safelinks\.protection\.(?:outlook\.com|office365\.us|partner\.outlook\.cn)$/u;
const mostWrappings = 4;
const elsewhere: Lead = { kind: "elsewhere" };

/**
 * Where `address` leads once Outlook's safe links are unwrapped. `base` is the tab's deep link: only its
 * own origin and path are the tab, for anybody can write the pair's tag into an address of their own.
 * Without `base`, any app's tab in Teams.
 */
export function leadOf(address: string, base?: string): Lead {
  let url = urlOf(address);
  for (let wrapping = 0; url !== undefined && isSafeLink(url); wrapping += 1) {
    if (wrapping === mostWrappings) return elsewhere;
    url = urlOf(url.searchParams.get("url") ?? "");
  }
  if (url === undefined || !isTab(url, base)) return elsewhere;
  const named = subEntity.exec(url.searchParams.get("context") ?? "")?.[1];
  return { kind: "tab", page: named === undefined ? undefined : pageNamed(named) };
}

/** The page of ours at `address`; `base` as for {@link leadOf}. */
export function ourPageAt(address: string, base?: string): OurPage | undefined {
  const lead = leadOf(address, base);
  return lead.kind === "tab" ? lead.page : undefined;
}

function pageNamed(subPage: string): OurPage | undefined {
  const tag = parseTalkTag(subPage);
  if (tag !== undefined) return { tag };
  const session = parseSessionTag(subPage);
  return session && { session };
}

/** The address in a whole `<a>` tag, its character references read; undefined when it has none, as a bookmark has. */
export function hrefOf(tag: string): string | undefined {
  const attributes = tag.slice(2).matchAll(attribute);
  for (const [, name = "", double, single, bare] of attributes) {
    // Of two, a browser follows the first.
    if (name.toLowerCase() === "href") return decodeHtml(double ?? single ?? bare ?? "");
  }
  return undefined;
}

const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/gu;

function isTab(url: URL, base: string | undefined): boolean {
  if (url.username !== "" || url.password !== "") return false;
  if (base === undefined) {
    return url.origin === "https://teams.microsoft.com" && url.pathname.startsWith("/l/entity/");
  }
  const ours = urlOf(base);
  return ours !== undefined && url.origin === ours.origin && url.pathname === ours.pathname;
}

function isSafeLink({ protocol, hostname }: URL): boolean {
  return protocol === "https:" && safeLinks.test(hostname);
}

/** Undefined for what is no web address, and so has no origin that could be compared. */
function urlOf(address: string): URL | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url && /^https?:$/u.test(url.protocol) ? url : undefined;
}
