import type { GoalId } from "#domain/goal/goal.ts";
import { carriedThumbnail } from "#domain/picture/carriedThumbnail.ts";
import type { WallCard } from "#domain/sharing/shown.ts";
import { cell, day, flag, given, maybe, number, text, title } from "../reading.ts";
import { category } from "./goal.ts";
import type { Row, RowDraft } from "./Row.ts";

export function wallCardFromRow({ columns, details }: Row): WallCard {
  return {
    kind: "card",
    id: text(columns, "Key") as GoalId,
    title: title(columns),
    category: category(columns, "Category"),
    achieved: flag(columns, "Achieved"),
    since: day(columns, "Since"),
    revision: number(columns, "Revision"),
    ...given({
      why: maybe(details, "why", text),
      thumbnail: carriedThumbnail(cell(columns, "Thumbnail", text) ?? ""),
      alt: maybe(details, "alt", text),
    }),
  };
}

export function wallCardToRow(card: WallCard): RowDraft {
  return {
    title: card.title,
    columns: {
      Category: card.category,
      Achieved: card.achieved,
      Since: card.since,
      Revision: card.revision,
      Thumbnail: card.thumbnail,
    },
    details: { why: card.why, alt: card.alt },
  };
}
