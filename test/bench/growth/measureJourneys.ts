import { instantAt } from "#domain/day.ts";
import type { PersonId } from "#domain/person/person.ts";
import type { Tenant } from "#sandbox/tenant/tenant.ts";
import { counted, openPane, openTab, type Morning } from "./measureMorning.ts";

export type Journey = { readonly name: string; readonly cost: Morning };

/** What single deeds ask for, of a person with nothing kept on the device. */
export async function measureJourneys(
  tenant: Tenant,
  person: PersonId,
): Promise<readonly Journey[]> {
  const { newStore, spent } = counted(tenant, person);
  const journeys: Journey[] = [];
  const note = (name: string): void => void journeys.push({ name, cost: spent() });

  const [relation] = await openTab(newStore());
  if (!relation) throw new Error("The person meets nobody, so there is no talk to open.");
  note("the tab opened");
  const store = newStore();
  await openPane(store, relation);
  note("the pane opened beside a meeting");
  const place = { kind: "shown", by: person, to: relation.other.id } as const;
  const point = {
    kind: "point",
    id: crypto.randomUUID(),
    text: "The fair in March",
    addedAt: instantAt(Date.now()),
  } as const;
  const { version } = await store.put(place, point);
  note("a talking point added");
  const changed = { ...point, text: "The fair in April" };
  const { version: next } = await store.put(place, changed, version);
  note("a talking point changed");
  await store.remove(place, point.id, next);
  note("a talking point removed");
  return journeys;
}
