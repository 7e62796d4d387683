import type { Call } from "../Call.ts";

/** Outlook gives ten at a time unless told otherwise, and pages by a count to skip. */
const defaultPage = 10;
const largestPage = 1000;

export function pageOfEvents<T>(
  call: Call,
  found: readonly T[],
): { readonly page: readonly T[]; readonly nextLink: string | undefined } {
  const top = Math.min(Number(call.query.get("$top") ?? defaultPage) || defaultPage, largestPage);
  const skip = Number(call.query.get("$skip") ?? 0) || 0;
  const page = found.slice(skip, skip + top);
  if (skip + top >= found.length) return { page, nextLink: undefined };
  const link = new URL(call.url);
  link.searchParams.set("$skip", String(skip + top));
  return { page, nextLink: link.href };
}
