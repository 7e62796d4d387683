/** What follows `prefix` in the names of this browser's databases; nothing where it does not tell them. */
export async function copiesHere(prefix: string): Promise<readonly string[]> {
  try {
    const names = (await indexedDB.databases()).map(({ name = "" }) => name);
    return names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
  } catch {
    return [];
  }
}
