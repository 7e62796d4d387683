import type { Day } from "#domain/day.ts";
import { instantAt } from "#domain/day.ts";
import { isCurrent } from "#domain/person/relation.ts";
import { reconcile, reconcileWall } from "#domain/sharing/reconcile.ts";
import type { ShownPlace, WallPlace } from "#domain/sharing/place.ts";
import type { Store } from "#store/Store.ts";
import type { PersonKey } from "../company/people.ts";
import { points } from "../company/points.ts";
import { stableId } from "../company/stableId.ts";
import { teams } from "../company/teams.ts";
import { idOf, teamIdOf } from "./organisationPlan.ts";
import { ownRecords } from "./ownRecords.ts";
import { keptPayRecords, templateRecords } from "./payRecords.ts";
import { saidRecords } from "./saidRecords.ts";
import { sessionOf } from "./sessionRecords.ts";

const millisADay = 86_400_000;

/**
 * Writes down what one person has, through that person's own store: what they keep, then what
 * their consents show to whom, worked out by the product's rules as the app itself does.
 */
export async function seedPerson(
  key: PersonKey,
  store: Store,
  today: Day,
  now: number,
): Promise<void> {
  const me = idOf(key);
  const own = ownRecords(key, today);
  const said = points.filter(({ by }) => by === key);
  await seedKeptPay(key, store, today);
  await seedSession(key, store, today, now);

  for (const record of own) await store.put({ kind: "own", owner: me }, record);
  const { relations, teams } = await store.directory();
  for (const { other } of relations.filter((relation) => isCurrent(relation, today))) {
    const place: ShownPlace = { kind: "shown", by: me, to: other.id };
    for (const record of reconcile(own, [], other.id, today).put) await store.put(place, record);
    for (const record of saidRecords(me, other.id, today)) await store.put(place, record);
    for (const [index, point] of said.entries()) {
      if (idOf(point.to) !== other.id) continue;
      await store.put(place, {
        kind: "point",
        id: stableId("point", `${key}/${index}`),
        text: point.text,
        addedAt: instantAt(now - point.daysAgo * millisADay - index * 60_000),
      });
    }
  }
  for (const team of teams) {
    const place: WallPlace = { kind: "wall", owner: me, team: team.id };
    for (const card of reconcileWall(own, [], team.id, today).put) await store.put(place, card);
  }
}

/** When the half hour of the team that somebody leads was held, and is next. */
async function seedSession(key: PersonKey, store: Store, today: Day, now: number): Promise<void> {
  const session = sessionOf(key, today, now);
  const led = teams.find(({ leaders }) => leaders.includes(key));
  if (led === undefined || session === undefined) return;
  await store.put({ kind: "team", team: teamIdOf(led.key) }, session);
}

/** What a manager wrote down of their people's pay, and keeps for their team to begin from. */
async function seedKeptPay(key: PersonKey, store: Store, today: Day): Promise<void> {
  for (const { person, records } of keptPayRecords(key, today))
    for (const record of records) await store.put({ kind: "plan", of: idOf(person) }, record);
  const led = teams.find(({ leaders }) => leaders.includes(key));
  if (led === undefined) return;
  for (const record of templateRecords(key, today))
    await store.put({ kind: "team", team: teamIdOf(led.key) }, record);
}
