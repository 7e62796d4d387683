import type { Day } from "#domain/day.ts";
import type { FoundBlock } from "#domain/invite/findBlock.ts";
import { namesGone } from "#domain/invite/namesGone.ts";
import { blocksIn, withoutNames, type InviteText } from "#domain/invite/withoutNames.ts";
import type { OwnInvites } from "#store/calendar/OwnInvites.ts";
import type { StoreProblem } from "#store/StoreProblem.ts";
import { asProblem } from "../records/asProblem.ts";
import type { NameableGoals } from "./nameableGoals.ts";

/** What an invite says of goals. */
export type Seen =
  | { readonly status: "clean" }
  | { readonly status: "namesGone"; readonly ownWords: boolean }
  /** Whether what it names is still shown could not be told. */
  | { readonly status: "unknown"; readonly problem: StoreProblem };

export function seenIn(text: InviteText, base: string, nameable: NameableGoals): Seen {
  let seen: Seen = { status: "clean" };
  for (const block of blocksIn(text, base)) {
    const of = goalsFor(block, nameable);
    if (!namesGone(block.lines, of.status === "read" ? of.goals : [])) continue;
    if (of.status === "unread") seen = { status: "unknown", problem: of.problem };
    else return { status: "namesGone", ownWords: block.typed.length > 0 };
  }
  return seen;
}

/** A block without its link may be of any of the people I meet. */
function goalsFor({ tag }: FoundBlock, nameable: NameableGoals) {
  if (tag !== undefined) return nameable.get(tag) ?? ({ status: "read", goals: [] } as const);
  const all = [...nameable.values()];
  return (
    all.find((pair) => pair.status === "unread") ??
    ({
      status: "read",
      goals: all.flatMap((pair) => (pair.status === "read" ? pair.goals : [])),
    } as const)
  );
}

type Cleaning = {
  readonly invites: Pick<OwnInvites, "read" | "write">;
  readonly base: string;
  readonly nameable: NameableGoals;
  readonly today: Day;
};

/** A meeting that is changed between being read and written is read once more. */
const tries = 2;

/**
 * Makes one invite neutral, read at the last moment: what was cleaned, changed or deleted meanwhile is
 * left alone. Rejects with the calendar's problem.
 */
export async function cleanInvite(
  { invites, base, nameable, today }: Cleaning,
  id: string,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const kept = await invites.read(id);
    if (kept === undefined || seenIn(kept, base, nameable).status !== "namesGone") return;
    try {
      await invites.write(id, { ...kept, content: withoutNames(kept, base, today) });
      return;
    } catch (error) {
      if (attempt === tries || asProblem(error).kind !== "conflict") throw error;
    }
  }
}
