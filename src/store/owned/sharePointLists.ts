import { batch, sendPart } from "#graph/batch.ts";
import type { Graph } from "#graph/Graph.ts";
import { GraphProblem } from "#graph/GraphProblem.ts";
import { pages } from "#graph/pages.ts";
import { joined, path, type GraphPath } from "#graph/path.ts";
import type { PersonId } from "#domain/person/person.ts";
import { addressOf } from "../sharepoint/addressOf.ts";
import { planColumns } from "../sharepoint/columns/planColumns.ts";
import { itemPath, itemsPath, rowsPath, type ListAddress } from "../sharepoint/ListAddress.ts";
import { problemOn } from "../sharepoint/problems.ts";
import { isSource } from "../sharepoint/reading.ts";
import type { KnownDirectory } from "../sharepoint/readDirectory.ts";
import { picturesTitle, planTitle } from "../sharepoint/titles.ts";
import { StoreProblem } from "../StoreProblem.ts";
import type { OwnedLists, OwnedPlace, StoredRow } from "./OwnedLists.ts";
import { storedRow } from "./storedRow.ts";

export type SharePointListsOptions = {
  readonly graph: Graph;
  readonly me: PersonId;
  /** Where the lists are, asked of the service. */
  readonly known: () => Promise<KnownDirectory>;
};

/** Something to remove: where it is, and of what kind. */
type Found = { readonly path: GraphPath; readonly kind: string };

/** As many as one batch takes, so that progress is told after each. */
const mostAtOnce = 20;

/** The {@link OwnedLists} of SharePoint. */
export function sharePointLists({ graph, me, known }: SharePointListsOptions): OwnedLists {
  const listOf = async (place: OwnedPlace): Promise<ListAddress> => {
    const directory = await known();
    if (place.kind !== "pictures") {
      const list = addressOf(place, directory, me);
      if (list instanceof StoreProblem) throw list;
      return list;
    }
    return atHome(directory, picturesTitle(place.owner), []);
  };
  const atHome = (
    { homes }: KnownDirectory,
    title: string,
    columns: ListAddress["columns"],
  ): ListAddress => ({
    site: path`/sites/${homes.get(me) ?? ""}`,
    title,
    columns,
    expected: true,
  });

  const bodies = async (list: ListAddress, from: GraphPath): Promise<readonly unknown[]> => {
    const [rows] = await pages(graph, [from]);
    if (rows === undefined || rows instanceof GraphProblem) throw problemOn(list, rows);
    return rows;
  };

  const filesIn = async (list: ListAddress): Promise<readonly Found[]> => {
    const drive = joined(list.site, path`/lists/${list.title}/drive`);
    try {
      const { body } = await sendPart(graph, {
        method: "GET",
        path: joined(drive, path`?$select=id`),
      });
      const id = idIn(body);
      const files = await bodies(list, path`/drives/${id}/root/children?$select=id`);
      return files.map((file) => ({ path: path`/drives/${id}/items/${idIn(file)}`, kind: "file" }));
    } catch (cause) {
      throw problemOn(list, cause);
    }
  };
  const rowsIn = async (list: ListAddress): Promise<readonly Found[]> => {
    const kinds = joined(itemsPath(list), path`?$select=id&$expand=fields($select=Kind)&$top=1000`);
    return (await bodies(list, kinds)).map((body) => ({
      path: itemPath(list, idIn(body)),
      kind: kindIn(body),
    }));
  };
  const allIn = async (place: OwnedPlace, list: ListAddress): Promise<readonly Found[]> =>
    await (place.kind === "pictures" ? filesIn(list) : rowsIn(list));

  const removeAll = async (
    list: ListAddress,
    found: readonly Found[],
    gone: (kinds: readonly string[]) => void,
  ): Promise<void> => {
    let problem: GraphProblem | undefined;
    for (let start = 0; start < found.length; start += mostAtOnce) {
      const some = found.slice(start, start + mostAtOnce);
      const outcomes = await batch(
        graph,
        some.map((one) => ({ method: "DELETE", path: one.path })),
      );
      // What is not there any more is as good as removed by this.
      const isLeft = (outcome: unknown): outcome is GraphProblem =>
        outcome instanceof GraphProblem && outcome.kind !== "notFound";
      const left = outcomes.filter(isLeft);
      problem ??= left[0];
      gone(some.filter((_, index) => !isLeft(outcomes[index])).map(({ kind }) => kind));
      // Where nothing of a whole batch went, the rest would only be refused too.
      if (left.length === some.length) break;
    }
    if (problem !== undefined) throw problemOn(list, problem);
  };

  return {
    survey: async (place) => {
      const counts = new Map<string, number>();
      for (const { kind } of await allIn(place, await listOf(place))) {
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
      }
      return counts;
    },
    rows: async (place) => {
      const list = await listOf(place);
      return (await bodies(list, rowsPath(list))).map(storedRow);
    },
    plan: async (): Promise<readonly StoredRow[]> => {
      const list = atHome(await known(), planTitle(me), planColumns);
      try {
        return (await bodies(list, rowsPath(list))).map(storedRow);
      } catch (cause) {
        // Nobody need have made one for this person.
        if (cause instanceof StoreProblem && cause.kind === "notProvisioned") return [];
        throw cause;
      }
    },
    empty: async (place, { keep, gone }) => {
      const list = await listOf(place);
      // Looked at twice: something may have been written meanwhile, from another device.
      for (let looks = 0; looks < 2; looks += 1) {
        const found = await allIn(place, list);
        await removeAll(
          list,
          found.filter(({ kind }) => kind !== keep),
          gone,
        );
      }
    },
  };
}

function idIn(body: unknown): string {
  const id = isSource(body) ? body["id"] : undefined;
  if (typeof id !== "string") throw new GraphProblem("unexpected", { code: "noItemId" });
  return id;
}

function kindIn(body: unknown): string {
  const fields = isSource(body) ? body["fields"] : undefined;
  const kind = isSource(fields) ? fields["Kind"] : undefined;
  return typeof kind === "string" ? kind : "";
}
