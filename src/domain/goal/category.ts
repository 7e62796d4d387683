/** The thirteen kinds of goal a person can choose from, in the order they are offered. */
export const categories = [
  "purchase",
  "home",
  "travel",
  "family",
  "giving",
  "security",
  "education",
  "career",
  "health",
  "time",
  "creative",
  "tribute",
  "other",
] as const;

export type Category = (typeof categories)[number];

/**
 * Kinds that can reveal health, belief, debt or family life. A goal of such a
 * kind starts as "kept close"; its owner may open it up, nobody else can.
 */
export const closeByDefault: ReadonlySet<Category> = new Set<Category>([
  "family",
  "security",
  "health",
  "time",
  "tribute",
]);
