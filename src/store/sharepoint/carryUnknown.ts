import { isSource, type Source } from "./reading.ts";

/**
 * `next` with those members of `raw` that this version of the app does not know, so that an
 * older app does not wipe out what a newer one wrote.
 *
 * `understood` is what this version made of `raw`: what is in `raw` and not in `understood` is
 * unknown, what is in `understood` and not in `next` was removed on purpose.
 * Elements of lists are matched by their identity, not their position.
 */
export function carryUnknown(raw: Source, understood: Source, next: Source): Source {
  // A different kind of thing now stands there; what belonged to the old one goes with it.
  if (understood["kind"] !== next["kind"]) return next;
  const known = Object.entries(next).map(([name, value]) => [
    name,
    carried(raw[name], understood[name], value),
  ]);
  const unknown = Object.entries(raw).filter(
    ([name]) => !Object.hasOwn(understood, name) && !Object.hasOwn(next, name),
  );
  // fromEntries defines members and never sets a prototype, whatever a row calls its members.
  return Object.fromEntries([...known, ...unknown]) as Source;
}

function carried(raw: unknown, understood: unknown, next: unknown): unknown {
  if (isSource(raw) && isSource(understood) && isSource(next)) {
    return carryUnknown(raw, understood, next);
  }
  if (!Array.isArray(raw) || !Array.isArray(understood) || !Array.isArray(next)) return next;
  return next.map((element: unknown) => {
    const identity = identityOf(element);
    const index = understood.findIndex((known) => identityOf(known) === identity);
    if (identity === undefined || index < 0) return element;
    // Reading keeps order and length, so the raw element is at the same place.
    return carried(raw[index], understood[index], element);
  });
}

function identityOf(element: unknown): unknown {
  return isSource(element) ? (element["id"] ?? element["reader"] ?? element["team"]) : undefined;
}
