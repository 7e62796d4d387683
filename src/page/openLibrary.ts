import type { PersonId } from "#domain/person/person.ts";
import { createCarrier } from "#graph/createCarrier.ts";
import type { Graph } from "#graph/Graph.ts";
import type { Transport } from "#graph/middleware.ts";
import type { PictureLibrary } from "#store/pictures/PictureLibrary.ts";
import { createPictureLibrary } from "#store/sharepoint/pictures/createPictureLibrary.ts";

type LibraryParts = {
  readonly graph: Graph;
  readonly transport: Transport | undefined;
  readonly home: () => Promise<string>;
  readonly owner: PersonId;
};

/** The person's picture library: a part of its own, since most openings need none of it. */
export function openLibrary({ transport, ...parts }: LibraryParts): PictureLibrary {
  return createPictureLibrary({ ...parts, carrier: createCarrier({ transport }) });
}
