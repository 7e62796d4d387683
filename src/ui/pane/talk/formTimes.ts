import type { PersonId } from "#domain/person/person.ts";
import type { Inputs } from "#app/Inputs.ts";
import { derived } from "#app/observable.ts";
import type { Tools } from "#app/preparation/Tools.ts";
import type { TalkTimes } from "#app/talks/talkTimes.ts";

/**
 * When the two talk, as far as the open form tells: of this one meeting, so that the page and the pane ask
 * for the same talk to be closed. The form of a series tells of none of its meetings.
 */
export function formTimes(
  desk: Tools["desk"],
  other: PersonId,
  { now }: Pick<Inputs, "now">,
): Pick<TalkTimes, "known"> {
  return {
    known: derived([desk], () => {
      const there = desk.get();
      if (there.status !== "pair" || there.facts.other.id !== other) return undefined;
      const { start, end, shape } = there.meeting;
      if (shape === "series") return undefined;
      return { readAt: now(), next: new Map(), all: [{ other, start, end }] };
    }),
  };
}
