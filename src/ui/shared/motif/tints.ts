import type { Category } from "#domain/goal/category.ts";

/** A persona colour's name; one a category, so that a goal is known by its warmth before it is read. */
export type Tint = "marigold" | "peach" | "seafoam" | "lilac";

export const tints: Readonly<Record<Category, Tint>> = {
  purchase: "marigold",
  home: "peach",
  travel: "seafoam",
  family: "lilac",
  giving: "seafoam",
  security: "marigold",
  education: "lilac",
  career: "peach",
  health: "seafoam",
  time: "marigold",
  creative: "lilac",
  tribute: "peach",
  other: "marigold",
};
