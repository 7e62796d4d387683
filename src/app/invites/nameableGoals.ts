import type { ShownGoal } from "#domain/sharing/shown.ts";
import type { ShownPlace } from "#domain/sharing/place.ts";
import type { PlaceRead, Store } from "#store/Store.ts";
import type { StoreProblem } from "#store/StoreProblem.ts";
import type { ReadySession } from "../session/Session.ts";

/** What two people show each other now, or why the service did not say. */
type PairGoals =
  | { readonly status: "read"; readonly goals: readonly ShownGoal[] }
  | { readonly status: "unread"; readonly problem: StoreProblem };

/** By the pair's tag; of a pair that is not among them nothing is shown any more. */
export type NameableGoals = ReadonlyMap<string, PairGoals>;

/**
 * What each of those I have 1-1s with shows me and I show them, as the service has it now. A list that
 * it refuses is empty: whoever may not read it may not name what is in it.
 */
export async function nameableGoals(
  { me, relations }: Pick<ReadySession, "me" | "relations">,
  { read }: Pick<Store, "read">,
): Promise<NameableGoals> {
  const answers = await read(
    relations.flatMap(({ other }): readonly ShownPlace[] => [
      { kind: "shown", by: me.id, to: other.id },
      { kind: "shown", by: other.id, to: me.id },
    ]),
  );
  const found = new Map<string, PairGoals>();
  relations.forEach(({ tag }, at) => {
    const known = found.get(tag) ?? { status: "read", goals: [] };
    found.set(tag, answers.slice(2 * at, 2 * at + 2).reduce(withAnswer, known));
  });
  return found;
}

function withAnswer(known: PairGoals, answer: PlaceRead<ShownPlace>): PairGoals {
  if (known.status === "unread") return known;
  if (answer.status === "failed") {
    return isRefusal(answer.problem) ? known : { status: "unread", problem: answer.problem };
  }
  if (answer.unconfirmed) return { status: "unread", problem: answer.unconfirmed };
  const goals = answer.rows.flatMap(({ record }) => (record.kind === "shownGoal" ? [record] : []));
  return { status: "read", goals: [...known.goals, ...goals] };
}

function isRefusal({ kind }: StoreProblem): boolean {
  return kind === "forbidden" || kind === "notFound" || kind === "notProvisioned";
}
