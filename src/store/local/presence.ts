type LockPart = Partial<Pick<Navigator, "locks">>;

const nameOf = (copy: string) => `${copy} open`;

/** Says, for as long as this window lives, that somebody works with the copy. */
export function occupy(copy: string, { locks }: LockPart): void {
  // Never answered, so that the lock ends with the window and with nothing else.
  const forLife = () => new Promise<never>(() => undefined);
  locks?.request(nameOf(copy), { mode: "shared" }, forLife).catch(() => undefined);
}

/** Does `work` unless a window works with the copy; answers false then. */
export async function unlessOccupied(
  copy: string,
  { locks }: LockPart,
  work: () => Promise<boolean>,
): Promise<boolean> {
  if (locks === undefined) return await work();
  return await locks.request(nameOf(copy), { ifAvailable: true }, async (lock) =>
    lock === null ? false : await work(),
  );
}
