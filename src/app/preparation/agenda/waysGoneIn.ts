import { agendaIn } from "#domain/invite/agenda.ts";
import { waysGone } from "#domain/invite/waysGone.ts";
import type { NamedWay } from "#domain/invite/waysIn.ts";
import type { ShownGoal } from "#domain/sharing/shown.ts";
import type { Desk, InviteBody } from "../Desk.ts";

type Writing = Extract<Desk, { readonly status: "pair" | "group" }>;

/**
 * What an invite to this meeting may name: in a group nothing. Undefined while the service has not said what
 * is shown, for nothing is called gone on the strength of an old copy.
 */
export function nameableNow(desk: Writing): readonly ShownGoal[] | undefined {
  if (desk.status === "group") return [];
  const { mine, theirs, unread, confirmation } = desk.facts;
  if (confirmation.status !== "confirmed" || unread.length > 0) return undefined;
  const shown = [...mine.map(({ record }) => record), ...theirs];
  return shown.filter((record) => record.kind === "shownGoal");
}

/** The questions taken into the open invite's own text that name something else than `goals`. */
export function waysGoneIn(
  { body, linkBase }: Pick<Writing, "body" | "linkBase">,
  goals: readonly ShownGoal[],
): readonly NamedWay[] {
  return body.status === "read" ? waysGone(typedIn(body, linkBase), goals) : [];
}

/** Each screen drawn asks for it, and a body is read once. */
function typedIn(body: Extract<InviteBody, { readonly status: "read" }>, linkBase: string): string {
  const known = read.get(body);
  if (known?.linkBase === linkBase) return known.text;
  const { text } = agendaIn(body, linkBase);
  read.set(body, { linkBase, text });
  return text;
}

const read = new WeakMap<object, { readonly linkBase: string; readonly text: string }>();
