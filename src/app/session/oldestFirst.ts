import type { Place } from "#domain/sharing/place.ts";
import type { DeviceStore } from "#store/Device.ts";
import { placeKey } from "../records/placeKey.ts";

/** As many lists as one batch takes. */
const mostAtOnce = 20;

/** What was confirmed more lately is not asked for again, unless somebody looks at it. */
export const freshMillis = 15 * 60_000;

/**
 * Of these places those that the service confirmed longest ago, as many as go into one request, so
 * that a morning costs the same whether one meets three people or a hundred. `now` in milliseconds since 1970.
 */
export async function oldestFirst(
  store: DeviceStore,
  places: readonly Place[],
  now: number,
): Promise<readonly Place[]> {
  const known = (await store.device?.known(places)) ?? [];
  const confirmed = new Map(known.map(({ place, confirmedAt }) => [placeKey(place), confirmedAt]));
  const at = (place: Place): number => confirmed.get(placeKey(place)) ?? 0;
  // A stable sort: of those never read the nearest come first.
  return places
    .filter((place) => Math.abs(now - at(place)) > freshMillis)
    .toSorted((one, other) => at(one) - at(other))
    .slice(0, mostAtOnce);
}
