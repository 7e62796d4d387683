import type { TabModel } from "#app/tabModel.ts";
import type { PersonId } from "#domain/person/person.ts";

/** Who the tab is open for, once it knows. */
export async function personOf({ session }: Pick<TabModel, "session">): Promise<PersonId> {
  const { promise, resolve } = Promise.withResolvers<PersonId>();
  const look = (): void => {
    const now = session.get();
    if (now.status === "ready") resolve(now.me.id);
  };
  const stop = session.subscribe(look);
  look();
  return await promise.finally(stop);
}
