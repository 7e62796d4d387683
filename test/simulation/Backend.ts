import type { PersonId } from "#domain/person/person.ts";
import type { Place, RecordIn } from "#domain/sharing/place.ts";
import type { Remote } from "#store/local/Remote.ts";

/** The service that a simulation runs against: a model of its lists, or the sandbox tenant. */
export type Backend = {
  readonly remoteFor: (person: PersonId) => Remote;
  /** What is in a place now, to look at. */
  readonly rowsIn: (place: Place) => Promise<readonly RecordIn<Place>[]>;
  /** Who may read what is shown to them, from now on; a backend may keep its own rights. */
  readonly setRights: (mayRead: (by: PersonId, to: PersonId) => boolean) => void;
  /** Makes all change tokens handed out so far too old. */
  readonly expireTokens: () => void;
};
