/**
 * Matches any of `parts`, each a piece of a pattern, as whole words; the text is in lower case and with straight
 * apostrophes by then. Word lists, no grammar: the cost of an error is a suggestion nobody takes.
 */
export function anyOf(...parts: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join("|")})(?![\\p{L}\\p{N}])`, "u");
}
