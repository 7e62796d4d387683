/** Whether two parts of records say the same, whatever the order of their members. */
export function equal(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) {
    return false;
  }
  const names = present(one);
  return (
    names.length === present(other).length && names.every((name) => equal(one[name], other[name]))
  );
}

/** A member that is there and undefined is one that is not there: nothing that is kept can tell them apart. */
function present(source: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(source).filter((name) => source[name] !== undefined);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
