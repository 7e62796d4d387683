import type { RelationKind } from "../person/relation.ts";

/** Which side of the talk I prepare: asking about their goals, bringing my own, or both alike. */
export type TalkView = "forManager" | "forReport" | "forPeers" | "withoutRelation";

/** The view follows from what the other is to me, never from who organises the meeting. */
export function viewFor(relation: { readonly kind: RelationKind } | undefined): TalkView {
  switch (relation?.kind) {
    case "report":
    case "skipReport":
    case "mentee":
      return "forManager";
    case "manager":
    case "skipManager":
    case "mentor":
      return "forReport";
    case "peer":
      return "forPeers";
    default:
      return "withoutRelation";
  }
}
