import { agendaIn, reword, type TypedBody } from "./agenda.ts";
import { goalPhrase } from "../question/phrase.ts";
import { plainLine } from "./ourLines.ts";
import { waysIn, type NamedWay } from "./waysIn.ts";

/** What is asked of a goal to tell whether an invite may name it. */
type Nameable = { readonly title: string; readonly phrase?: string; readonly inInvites: boolean };

/**
 * The other ways to ask in what somebody typed that name something else than `goals`, as far as those may be
 * named in invites, in their order. A goal that is called otherwise now is gone by its old name.
 */
export function waysGone(text: string, goals: readonly Nameable[]): readonly NamedWay[] {
  const allowed = new Set(
    goals
      .filter(({ inInvites }) => inInvites)
      .map((goal) => goalPhrase(goal))
      .filter(({ masked }) => !masked)
      .map(({ your }) => plainLine(your)),
  );
  return waysIn(text)
    .filter(({ name }) => !allowed.has(plainLine(name)))
    .toSorted((one, other) => one.start - other.start);
}

/** The body with each of those asked about this month instead; every byte outside them stays. */
export function withoutWays(
  { type, content }: TypedBody,
  base: string,
  goals: readonly Nameable[],
): string {
  const agenda = agendaIn({ type, content }, base);
  // From the last, so that where the others stand stays true.
  return waysGone(agenda.text, goals).reduceRight(
    (body, way) => reword({ type, content: body }, agenda, way, way.instead),
    content,
  );
}
