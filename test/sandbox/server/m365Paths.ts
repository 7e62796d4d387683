// Under plain http the pages cannot ask graph.microsoft.com itself, so the same
// requests travel by a path of this server that names the host they are for.
const prefix = "/_m365/";

/** The path of this server under which `url` of a Microsoft host is answered. */
export function localPath(url: string): string {
  const { host, pathname, search } = new URL(url);
  return `${prefix}${host}${pathname}${search}`;
}

/** The Microsoft address behind a path of this server; undefined for any other path. */
export function microsoftUrl(local: URL): string | undefined {
  return local.pathname.startsWith(prefix)
    ? `https://${local.pathname.slice(prefix.length)}${local.search}`
    : undefined;
}
