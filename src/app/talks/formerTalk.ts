import type { Relation } from "#domain/person/relation.ts";
import { pairTag } from "#domain/talk/pairTag.ts";
import type { ModelParts } from "../ModelParts.ts";

/** The relation behind a talk page's tag where it does not hold today; undefined for a strangers' page. */
export async function formerTalk(
  { session, inputs }: Pick<ModelParts, "session" | "inputs">,
  tag: string,
): Promise<Relation | undefined> {
  const now = session.get();
  if (now.status !== "ready") return undefined;
  for (const relation of now.former)
    if ((await pairTag(now.me.id, relation.other.id, inputs.digest)) === tag) return relation;
  return undefined;
}
