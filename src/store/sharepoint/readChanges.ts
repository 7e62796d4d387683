import { deltas, type Changes } from "#graph/deltas.ts";
import type { Graph } from "#graph/Graph.ts";
import { GraphProblem } from "#graph/GraphProblem.ts";
import type { Place, RecordIn } from "#domain/sharing/place.ts";
import type { Followed, PlaceChanges, UnreadableRow } from "../Changes.ts";
import type { Kept } from "../Store.ts";
import { StoreProblem } from "../StoreProblem.ts";
import { itemFrom } from "./item.ts";
import type { KnownDetails } from "./KnownDetails.ts";
import { changesPath, type ListAddress } from "./ListAddress.ts";
import { problemOn } from "./problems.ts";
import { isSource, RowProblem, text } from "./reading.ts";
import { expectColumns, keptFrom, keyOf, type Located } from "./readPlaces.ts";

/** What happened in every place since its token, in one chain of batches; answers are in the order asked. */
export async function readChanges<P extends Place>(
  graph: Graph,
  located: readonly (Located<P> & Pick<Followed<P>, "token">)[],
  known: KnownDetails,
): Promise<readonly PlaceChanges<P>[]> {
  const asked = located.flatMap(({ list, token }) =>
    list instanceof StoreProblem ? [] : [{ list, start: changesPath(list), since: token }],
  );
  const answers = await deltas(graph, asked);
  const answerOf = new Map(asked.map(({ list }, index) => [list, answers[index]]));
  return await Promise.all(
    located.map(async ({ place, list }) => {
      if (list instanceof StoreProblem) return { status: "failed", place, problem: list } as const;
      try {
        const answer = answerOf.get(list);
        if (answer === undefined || answer instanceof GraphProblem) throw answer ?? missing();
        return await changesFrom(graph, place, list, answer, known);
      } catch (cause) {
        return { status: "failed", place, problem: problemOn(list, cause) } as const;
      }
    }),
  );
}

async function changesFrom<P extends Place>(
  graph: Graph,
  place: P,
  list: ListAddress,
  answer: Changes,
  known: KnownDetails,
): Promise<PlaceChanges<P>> {
  const rows: Kept<RecordIn<P>>[] = [];
  const unreadable: UnreadableRow[] = [];
  const gone: string[] = [];
  for (const body of answer.rows) {
    if (!isSource(body)) throw missing();
    if (body["deleted"] !== undefined) {
      gone.push(text(body, "id"));
      continue;
    }
    try {
      rows.push(keptFrom(place, itemFrom(body), known));
    } catch (problem) {
      if (!(problem instanceof RowProblem)) throw problem;
      unreadable.push({ item: text(body, "id"), id: keyOf(body), reason: problem.message });
    }
  }
  if (unreadable.some(({ id }) => id === "")) await expectColumns(graph, list);
  const { whole, link: token } = answer;
  return { status: "changed", place, whole, rows, unreadable, gone, token };
}

function missing(): GraphProblem {
  return new GraphProblem("unexpected", { code: "notAChangeSet" });
}
