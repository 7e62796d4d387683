import { instantAt } from "#domain/day.ts";
import type { OwnPlace, Place, ShownPlace, WallPlace } from "#domain/sharing/place.ts";
import type { PlaceRead } from "#store/Store.ts";
import type { StoredRow } from "#store/owned/OwnedLists.ts";
import type { ModelParts } from "../ModelParts.ts";
import { asProblem } from "../records/asProblem.ts";
import { placeKey } from "../records/placeKey.ts";
import { ownPlace, shownByMe } from "../session/places.ts";
import { whenReady } from "../session/whenReady.ts";
import type { MyData } from "./MyData.ts";
import type { MyServices } from "./MyServices.ts";

/**
 * Reads every place that the person writes, what waits on this device included, and the plan their
 * manager keeps. A place that cannot be read is named and hides no other.
 */
export async function collectMine(
  { session, store, inputs }: ModelParts,
  { lists }: Pick<MyServices, "lists">,
): Promise<MyData> {
  const now = whenReady(session);
  const places: readonly (OwnPlace | ShownPlace | WallPlace)[] = [ownPlace(now), ...shownByMe(now)];
  const [reads, plan] = await Promise.all([
    store.read<OwnPlace | ShownPlace | WallPlace>(places),
    lists.plan().catch(asProblem),
  ]);

  const missing: MyData["missing"][number][] = [];
  const unreadable: MyData["unreadable"][number][] = [];
  for (const read of reads) {
    const place = placeKey(read.place);
    if (read.status === "failed") {
      missing.push({ place, because: read.problem.kind });
      continue;
    }
    if (read.unconfirmed) {
      const [known] = (await store.device?.known([read.place])) ?? [];
      const asOf = known && { asOf: instantAt(known.confirmedAt) };
      missing.push({ place, because: read.unconfirmed.kind, ...asOf });
    }
    if (read.unreadable.length > 0) {
      const ids = new Set(read.unreadable.map(({ id }) => id));
      const rows = await lists.rows(read.place).catch(asProblem);
      if (isRows(rows))
        unreadable.push(...rows.filter(({ key }) => ids.has(key)).map((row) => ({ place, row })));
      else missing.push({ place, because: rows.kind });
    }
  }
  if (!isRows(plan)) missing.push({ place: `plan ${now.me.id}`, because: plan.kind });

  const nameOf = (id: string): { readonly name?: string } => {
    const name = now.relations.find(({ other }) => other.id === id)?.other.name;
    return name === undefined ? {} : { name };
  };
  return {
    person: now.me,
    takenAt: inputs.now(),
    today: now.today,
    own: reads.flatMap((read) => (isOf(read, "own") ? recordsIn(read) : [])),
    shown: reads.flatMap((read) =>
      isOf(read, "shown")
        ? [{ to: { id: read.place.to, ...nameOf(read.place.to) }, records: recordsIn(read) }]
        : [],
    ),
    walls: reads.flatMap((read) => {
      if (!isOf(read, "wall")) return [];
      const { team: id } = read.place;
      const name = now.teams.find((team) => team.id === id)?.name ?? id;
      return [{ team: { id, name }, cards: recordsIn(read) }];
    }),
    plan: isRows(plan) ? plan : [],
    unreadable,
    missing,
  };
}

type Read<P extends Place> = Extract<PlaceRead<P>, { status: "read" }>;
type AnyPlace = OwnPlace | ShownPlace | WallPlace;

function isOf<Kind extends AnyPlace["kind"]>(
  read: PlaceRead<AnyPlace>,
  kind: Kind,
): read is Read<Extract<AnyPlace, { kind: Kind }>> & PlaceRead<AnyPlace> {
  return read.status === "read" && read.place.kind === kind;
}

function recordsIn<P extends Place>(read: Read<P>) {
  return read.rows.map(({ record }) => record);
}

function isRows(found: readonly StoredRow[] | object): found is readonly StoredRow[] {
  return Array.isArray(found);
}
