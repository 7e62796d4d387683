import { beginsWith, compareValues, inOrder } from "../items/matches.ts";
import { readFilter, type Filter } from "../items/readFilter.ts";
import type { Entity } from "./Entity.ts";

/** `$filter`, `$orderby` aside and `$top` on a collection of settings, principals or lists. */
export function filterEntities(
  entities: readonly Entity[],
  query: URLSearchParams,
): readonly Entity[] {
  const text = query.get("$filter");
  const filter = text === null ? undefined : readFilter(text, "");
  const found = filter ? entities.filter((entity) => holds(filter, entity)) : entities;
  const top = Number(query.get("$top") ?? Infinity);
  return found.slice(0, Number.isNaN(top) ? undefined : top);
}

function holds(filter: Filter, entity: Entity): boolean {
  if (filter.kind === "all") return filter.terms.every((term) => holds(term, entity));
  if (filter.kind === "any") return filter.terms.some((term) => holds(term, entity));
  const stored = entity.properties[filter.field] ?? entity.deferred?.[filter.field]?.();
  const wanted = typeof stored === "boolean" ? Boolean(filter.value) : filter.value;
  return filter.operator === "startswith"
    ? beginsWith(stored, filter.value)
    : inOrder(filter.operator, compareValues(stored, wanted));
}
