import type { Graph } from "#graph/Graph.ts";
import { GraphProblem } from "#graph/GraphProblem.ts";
import { joined, path, type GraphPath } from "#graph/path.ts";
import { uploadFile } from "#graph/uploadFile.ts";
import type { FileLibrary } from "../../pictures/FileLibrary.ts";
import type { ListAddress } from "../ListAddress.ts";
import { problemOn } from "../problems.ts";
import { picturesTitle } from "../titles.ts";
import type { PictureLibraryOptions } from "./createPictureLibrary.ts";
import { driveOf } from "./driveOf.ts";

/** Files in the library `own-pictures-…` of one person; see {@link FileLibrary} for what it promises. */
export function createFileLibrary(options: PictureLibraryOptions): FileLibrary {
  const { graph, carrier, home, owner } = options;
  return {
    put: async (name, file, { progress, signal } = {}) => {
      const site = path`/sites/${await home()}`;
      const list: ListAddress = { site, title: picturesTitle(owner), columns: [], expected: true };
      let at: GraphPath | undefined;
      try {
        const drive = await driveOf(graph, list);
        signal?.throwIfAborted();
        at = joined(drive, path`/root:/${name}`);
        const to = joined(at, path`:`);
        await uploadFile({ graph, carrier, to, file, signal, ...(progress && { progress }) });
        const { body } = await graph.send({
          method: "GET",
          path: joined(at, path`?$select=webUrl`),
        });
        signal?.throwIfAborted();
        return addressIn(body);
      } catch (cause) {
        if (!signal?.aborted) throw problemOn(list, cause);
        // It may have arrived before the word to stop did.
        if (at !== undefined) await removeAt(graph, at, list);
        throw cause;
      }
    },
  };
}

async function removeAt(graph: Graph, at: GraphPath, list: ListAddress): Promise<void> {
  try {
    await graph.send({ method: "DELETE", path: at });
  } catch (cause) {
    if (cause instanceof GraphProblem && cause.kind === "notFound") return;
    throw problemOn(list, cause);
  }
}

function addressIn(body: unknown): string {
  const address: unknown = Reflect.get(Object(body), "webUrl");
  // It is opened in a browser, so that nothing but a page of the service will do.
  if (typeof address === "string" && address.startsWith("https://")) return address;
  throw new GraphProblem("unexpected", { code: "noWebUrl" });
}
