import type { Place, RecordIn } from "../sharing/place.ts";
import { isSource, type Source } from "./mergeMembers.ts";
import { membersNamedWith } from "./mergeRecords.ts";

type AnyRecord = RecordIn<Place>;

/**
 * `mine` with the words of `theirs` in these fields, which are named as in a Clash:
 * `title`, or `steps/s1/text` for a member of an element of a list.
 */
export function chooseWords<R extends AnyRecord>(
  mine: R,
  theirs: R,
  fields: ReadonlySet<string>,
): R {
  return [...fields].reduce<R>((chosen, field) => {
    const [list, id, ...member] = field.split("/");
    if (list === undefined) return chosen;
    if (id === undefined) {
      return taking(chosen, theirs, membersNamedWith(mine.kind, list)) as R;
    }
    const from = elementIn(theirs, list, id);
    const elements = (chosen as Source)[list];
    if (from === undefined || !Array.isArray(elements)) return chosen;
    // Removed in mine since the two clashed: words that were chosen count for more than that.
    if (elementIn(chosen, list, id) === undefined)
      return { ...chosen, [list]: [...elements, from] };
    const taken = elements.map((element: unknown) =>
      isSource(element) && element["id"] === id ? taking(element, from, member) : element,
    );
    return { ...chosen, [list]: taken };
  }, mine);
}

/** `to` with these members as `from` has them, absent ones included. */
function taking(to: Source, from: Source, names: readonly string[]): Source {
  const kept = Object.entries(to).filter(([name]) => !names.includes(name));
  const taken = Object.entries(from).filter(([name]) => names.includes(name));
  return Object.fromEntries([...kept, ...taken]);
}

function elementIn(record: Source, list: string, id: string): Source | undefined {
  const elements = record[list];
  if (!Array.isArray(elements)) return undefined;
  return elements.filter(isSource).find((element) => element["id"] === id);
}
