import type { Brand } from "#domain/brand.ts";

/** A path below the Graph base address, its values encoded: `/me`, `/sites/…/lists`. */
export type GraphPath = Brand<string, "GraphPath">;

/**
 * Builds a path, or the next part of one; every value is encoded, so that a name with
 * `&`, `#`, `/` or `https://` cannot change what is asked for. Spaces in the literal parts
 * may stand as they are.
 *
 * @example
 * path`/sites/${site}/lists/${title}/items?$filter=fields/Key eq ${quoted(key)}`
 */
export function path(
  parts: TemplateStringsArray,
  ...values: readonly (string | number)[]
): GraphPath {
  const text = parts.raw.reduce((built, part, index) => {
    const value = index === 0 ? "" : encoded(String(values[index - 1]));
    return built + value + part.replaceAll(" ", "%20");
  }, "");
  return text as GraphPath;
}

/** `text` as an OData string: in quotes, with quotes inside doubled. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** The site at a server-relative path such as `sites/beyond-target`, ready to have `/lists/…` joined to it. */
export function sitePath(hostname: string, serverRelative: string): GraphPath {
  const parts = serverRelative.split("/").filter((part) => part !== "");
  return `/sites/${encoded(hostname)}:/${parts.map(encoded).join("/")}:` as GraphPath;
}

/** Paths one after another, the last of them with the query. */
export function joined(...paths: readonly GraphPath[]): GraphPath {
  return paths.join("") as GraphPath;
}

/**
 * The path of a nextLink or deltaLink, or undefined when it leads anywhere but below
 * `base`: a token is only ever sent to the service that was configured.
 */
export function ownLink(base: string, link: string): GraphPath | undefined {
  if (!URL.canParse(link)) return undefined;
  const url = new URL(link);
  const home = new URL(base);
  const root = home.pathname.replace(/\/$/, "");
  if (url.origin !== home.origin || url.username !== "" || !url.pathname.startsWith(`${root}/`)) {
    return undefined;
  }
  return `${url.pathname.slice(root.length)}${url.search}` as GraphPath;
}

// Commas join the three parts of a site id and mean nothing else in a path.
function encoded(value: string): string {
  return encodeURIComponent(value).replaceAll("%2C", ",");
}
