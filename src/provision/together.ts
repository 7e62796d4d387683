import type { SharePoint } from "./SharePoint.ts";

/** SharePoint takes a hundred requests in a batch; fewer keep each answer well within the time limit. */
const mostRequests = 50;

/**
 * Sends everything that `ask` asks for in one round trip, done by SharePoint in that order.
 * Rejects with the first refusal; what came before and after it may be done all the same.
 */
export async function together(
  sp: SharePoint,
  ask: (sp: SharePoint) => readonly Promise<unknown>[],
): Promise<void> {
  const [batched, send] = sp.batched({ maxRequests: mostRequests });
  // Watched from the start: a refusal arrives while the batch is still being read.
  const settled = Promise.allSettled(ask(batched));
  await send();
  for (const answer of await settled) {
    if (answer.status === "rejected") throw answer.reason;
  }
}
