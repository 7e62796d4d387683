import type { PersonId } from "#domain/person/person.ts";
import type { Carrier } from "#graph/Carrier.ts";
import { downloadFile } from "#graph/downloadFile.ts";
import type { Graph } from "#graph/Graph.ts";
import { GraphProblem } from "#graph/GraphProblem.ts";
import { pages } from "#graph/pages.ts";
import { path, joined, type GraphPath } from "#graph/path.ts";
import { uploadFile } from "#graph/uploadFile.ts";
import type { PictureLibrary } from "../../pictures/PictureLibrary.ts";
import type { ListAddress } from "../ListAddress.ts";
import { problemOn } from "../problems.ts";
import { picturesTitle } from "../titles.ts";
import { driveOf } from "./driveOf.ts";

export type PictureLibraryOptions = {
  readonly graph: Graph;
  readonly carrier: Carrier;
  /** The site in which the person's lists are. */
  readonly home: () => Promise<string>;
  readonly owner: PersonId;
};

const ending = ".jpg";

/** The library `own-pictures-…` of one person; see {@link PictureLibrary} for what it promises. */
export function createPictureLibrary(options: PictureLibraryOptions): PictureLibrary {
  const { graph, carrier, home, owner } = options;
  let drive: GraphPath | undefined;

  /** Does `work` in the library, its failures told as problems of it. */
  async function inside<T>(
    work: (drive: GraphPath) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    const site = path`/sites/${await home()}`;
    const list: ListAddress = { site, title: picturesTitle(owner), columns: [], expected: true };
    try {
      drive ??= await driveOf(graph, list);
      return await work(drive);
    } catch (cause) {
      if (signal?.aborted) throw cause;
      throw problemOn(list, cause);
    }
  }

  return {
    put: async (id, file, { progress, signal } = {}) =>
      await inside(async (at) => {
        const to = joined(fileAt(at, id), path`:`);
        await uploadFile({ graph, carrier, to, file, signal, ...(progress && { progress }) });
      }, signal),

    get: async (id) =>
      await inside(async (at) => {
        const found = await unlessGone(downloadFile(graph, carrier, fileAt(at, id)));
        // The service goes by the name of a file; a picture is a JPEG whatever it says.
        return found && new Blob([found], { type: "image/jpeg" });
      }),

    remove: async (id) =>
      await inside(async (at) => {
        await unlessGone(graph.send({ method: "DELETE", path: fileAt(at, id) }));
      }),

    all: async () =>
      await inside(async (at) => {
        const [files] = await pages(graph, [joined(at, path`/root/children?$select=name`)]);
        if (files instanceof GraphProblem) throw files;
        return (files ?? []).flatMap((file) => idIn(file) ?? []);
      }),
  };
}

function fileAt(drive: GraphPath, id: string): GraphPath {
  return joined(drive, path`/root:/${id + ending}`);
}

/** What was asked for, or undefined when there is no such file. */
async function unlessGone<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (cause) {
    if (cause instanceof GraphProblem && cause.kind === "notFound") return undefined;
    throw cause;
  }
}

/** Our own names are UUIDs. */
function idIn(file: unknown): string | undefined {
  const name: unknown = Reflect.get(Object(file), "name");
  return typeof name === "string" && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\.jpg$/.test(name)
    ? name.slice(0, -ending.length)
    : undefined;
}
