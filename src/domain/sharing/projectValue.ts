import { cleanLines, cleanText } from "../cleanText.ts";
import type { Day } from "../day.ts";
import type { PersonId } from "../person/person.ts";
import type { CoreValue } from "../value/coreValue.ts";
import { withRevision } from "./projectGoal.ts";
import type { ShownValue } from "./shown.ts";

/** `value` as `reader` may see it on `today`; undefined when it is not shown to them, or laid aside. */
export function projectValue(
  value: CoreValue,
  reader: PersonId,
  today: Day,
): ShownValue | undefined {
  if (value.until !== undefined) return undefined;
  const consent = value.shownTo.find((given) => given.reader === reader);
  if (!consent || consent.since > today) return undefined;
  return withRevision({
    kind: "shownValue",
    id: value.id,
    label: cleanText(value.label),
    ...(value.atWork !== undefined && { atWork: cleanLines(value.atWork) }),
    ...(value.fromOthers !== undefined && { fromOthers: cleanLines(value.fromOthers) }),
    rank: value.rank,
  });
}
