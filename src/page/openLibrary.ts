import type { PersonId } from "#domain/person/person.ts";
import { createCarrier } from "#graph/createCarrier.ts";
import type { Graph } from "#graph/Graph.ts";
import type { Transport } from "#graph/middleware.ts";
import type { FileLibrary } from "#store/pictures/FileLibrary.ts";
import type { PictureLibrary } from "#store/pictures/PictureLibrary.ts";
import { createFileLibrary } from "#store/sharepoint/pictures/createFileLibrary.ts";
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

/** The same library, for other files that the person keeps there. */
export function openFiles({ transport, ...parts }: LibraryParts): FileLibrary {
  return createFileLibrary({ ...parts, carrier: createCarrier({ transport }) });
}
