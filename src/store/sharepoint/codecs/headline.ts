/**
 * The beginning of a text that is kept whole elsewhere, so that the list can be
 * read in SharePoint itself. Never read back.
 */
export function headline(text: string): string {
  const line = text.split(/\r?\n/, 1)[0] ?? "";
  const short = Array.from(line).slice(0, 100).join("");
  return short === text ? text : `${short}…`;
}
