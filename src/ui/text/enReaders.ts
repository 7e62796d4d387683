import type { RelationKind } from "#domain/person/relation.ts";

/** The few words about readers that several pages say. */
export const readerWords = {
  show: (name: string) => `${name} can see`,
  relation: {
    manager: "your manager",
    report: "reports to you",
    mentor: "your mentor",
    mentee: "you mentor them",
    skipManager: "your manager's manager",
    skipReport: "reports to your report",
    peer: "a peer",
  } satisfies Record<RelationKind, string>,
};
