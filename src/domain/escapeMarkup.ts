/** `text` so that HTML or XML shows it and never reads it, in an element or a quoted attribute. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => entities[character] ?? character);
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // The name for it, "&apos;", is unknown to HTML 4, which mail programs still read.
  "'": "&#39;",
};
