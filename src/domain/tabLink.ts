/**
 * The address of one of the tab's pages: `base` is the tab's deep link,
 * `https://teams.microsoft.com/l/entity/<app id>/<entity id>`, with a query of its own or without.
 */
export function tabLink(base: string, subPage: string): string {
  const context = encodeURIComponent(JSON.stringify({ subEntityId: subPage }));
  return `${base}${base.includes("?") ? "&" : "?"}context=${context}`;
}
