import type { Day } from "#domain/day.ts";
import type { Participation } from "#domain/sharing/participation.ts";
import type { OwnPlace } from "#domain/sharing/place.ts";
import type { MyServices } from "./MyServices.ts";

/** Between the look at the list and the write another device may have written. */
const mostTries = 3;

/**
 * Writes into the person's own list that they do not take part, so that no other window or device of
 * theirs shows anything anew. `erasing` says that all of theirs is on its way out.
 */
export async function showNobody(
  own: OwnPlace,
  service: Pick<MyServices["service"], "read" | "put">,
  { since, erasing }: { readonly since: Day; readonly erasing: boolean },
): Promise<void> {
  const [read] = await service.read([own]);
  if (read?.status !== "read") {
    throw read?.problem ?? new Error("The list was not read.");
  }
  const away: Participation = {
    kind: "participation",
    id: "participation",
    taking: false,
    since,
    ...(erasing && { erasing }),
  };
  let there = read.rows.find(({ record }) => record.kind === "participation");
  for (let tries = 0; tries < mostTries; tries += 1) {
    if (there && isAlike(there.record, away)) return;
    // What is answered may be the row that was there, unseen by the look.
    there = await service.put(own, away, there?.version);
  }
  if (there && isAlike(there.record, away)) return;
  throw new Error(
    "Another device went on writing whether this person takes part. Close the app there and try again.",
  );
}

function isAlike(record: { readonly kind: string }, wanted: Participation): boolean {
  const found = record as Partial<Participation>;
  return (
    record.kind === "participation" &&
    found.taking === false &&
    (found.erasing === true) === (wanted.erasing === true)
  );
}
