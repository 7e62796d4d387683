import type { Day } from "#domain/day.ts";
import { agendaIn } from "#domain/invite/agenda.ts";
import type { FoundBlock } from "#domain/invite/findBlock.ts";
import { namesGone } from "#domain/invite/namesGone.ts";
import { waysGone, withoutWays } from "#domain/invite/waysGone.ts";
import { blocksIn, withoutNames, type InviteText } from "#domain/invite/withoutNames.ts";
import type { ShownGoal } from "#domain/sharing/shown.ts";
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
  const blocks = blocksIn(text, base);
  const ownWords = blocks.some(({ typed }) => typed.length > 0);
  const typed = agendaIn(text, base).text;
  const parts = [
    ...blocks.map(({ tag, lines }) => ({
      tag,
      names: (goals: readonly ShownGoal[]) => namesGone(lines, goals),
    })),
    // A question that was put into the person's own text is about whom the block is about.
    {
      tag: tagOf(blocks),
      names: (goals: readonly ShownGoal[]) => waysGone(typed, goals).length > 0,
    },
  ];
  for (const { tag, names } of parts) {
    const of = goalsFor(tag, nameable);
    if (!names(of.status === "read" ? of.goals : [])) continue;
    if (of.status === "unread") seen = { status: "unknown", problem: of.problem };
    else return { status: "namesGone", ownWords };
  }
  return seen;
}

/** The body without what is gone; a block that names nothing gone stays as it is. */
function neutral(text: InviteText, { base, nameable, today }: Cleaning): string {
  const blocks = blocksIn(text, base);
  const named = blocks.some(({ tag, lines }) => {
    const of = goalsFor(tag, nameable);
    return of.status === "read" && namesGone(lines, of.goals);
  });
  const content = named ? withoutNames(text, base, today) : text.content;
  const of = goalsFor(tagOf(blocks), nameable);
  return of.status === "read" ? withoutWays({ ...text, content }, base, of.goals) : content;
}

function tagOf(blocks: readonly FoundBlock[]): FoundBlock["tag"] {
  return blocks.find(({ tag }) => tag !== undefined)?.tag;
}

/** A block without its link may be of any of the people I meet. */
function goalsFor(tag: FoundBlock["tag"], nameable: NameableGoals) {
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
 * left alone. Answers whether it was written. Rejects with the calendar's problem.
 */
export async function cleanInvite(cleaning: Cleaning, id: string): Promise<boolean> {
  const { invites, base, nameable } = cleaning;
  for (let attempt = 1; ; attempt += 1) {
    const kept = await invites.read(id);
    if (kept === undefined || seenIn(kept, base, nameable).status !== "namesGone") return false;
    try {
      await invites.write(id, { ...kept, content: neutral(kept, cleaning) });
      return true;
    } catch (error) {
      if (attempt === tries || asProblem(error).kind !== "conflict") throw error;
    }
  }
}
