import type { Call } from "../Call.ts";
import { invalidRequest } from "../problems.ts";
import { readFilter } from "./readFilter.ts";
import type { ItemQuery, Order } from "./queryItems.ts";

const defaultPage = 200;
const largestPage = 5000;

/** The query options of a Graph request for rows. */
export function readItemQuery(call: Call): ItemQuery {
  if (call.query.has("$skip")) {
    throw invalidRequest(
      "$skip is not supported on this API. Only URLs returned by the API can be used to page.",
    );
  }
  const filter = call.query.get("$filter");
  const prefer = call.headers.get("prefer") ?? "";
  return {
    filter: filter === null ? undefined : readFilter(filter, "fields/"),
    order: readOrder(call.query.get("$orderby")),
    acceptsUnindexed: /HonorNonIndexedQueriesWarningMayFailRandomly/i.test(prefer),
  };
}

/** `$top`, capped where the service caps it. */
export function readTop(query: URLSearchParams): number {
  const top = query.get("$top");
  if (top === null) return defaultPage;
  if (!/^[1-9]\d*$/.test(top)) throw invalidRequest("Invalid request");
  return Math.min(Number(top), largestPage);
}

/** Sorting by a property of the row itself, such as `id`, is silently ignored, as on the service. */
function readOrder(orderby: string | null): readonly Order[] {
  if (orderby === null) return [];
  return orderby
    .split(",")
    .map((part) => part.trim().split(/\s+/))
    .filter(([name]) => name?.startsWith("fields/"))
    .map(([name = "", direction]) => ({
      field: name.slice("fields/".length),
      descending: direction?.toLowerCase() === "desc",
    }));
}
