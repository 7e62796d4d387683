/** `$select`: the named members and every annotation; everything when nothing is named. */
export function selectMembers<T extends object>(body: T, select: string | null): Partial<T> {
  if (select === null || select.trim() === "" || select.trim() === "*") return body;
  const wanted = new Set(select.split(",").map((name) => name.trim()));
  return Object.fromEntries(
    Object.entries(body).filter(([name]) => wanted.has(name) || name.startsWith("@")),
  ) as Partial<T>;
}
