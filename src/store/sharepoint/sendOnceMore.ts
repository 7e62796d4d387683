import { sendPart, type BatchPart } from "#graph/batch.ts";
import type { Graph, GraphAnswer } from "#graph/Graph.ts";
import { GraphProblem } from "#graph/GraphProblem.ts";

/**
 * Sends a write, and once more when no answer came: the write may have happened. Only for writes
 * that can be recognised when repeated, by their key or their version.
 */
export async function sendOnceMore(graph: Graph, part: BatchPart): Promise<GraphAnswer> {
  try {
    return await sendPart(graph, part);
  } catch (problem) {
    if (problem instanceof GraphProblem && problem.kind === "offline") {
      return await sendPart(graph, part);
    }
    throw problem;
  }
}
