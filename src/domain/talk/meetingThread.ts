/**
 * The chat thread of a Teams meeting from the address by which it is joined; undefined for an address that
 * names none, as short ones do. All meetings of a series have one thread.
 */
export function threadOfJoin(address: string): string | undefined {
  const found = /^https:\/\/[^/]+\/l\/meetup-join\/([^/?#]+)/iu.exec(address.trim());
  return found?.[1] === undefined ? undefined : plainThread(decoded(found[1]));
}

/** A thread as it is compared; undefined for anything but the thread of a meeting. */
export function plainThread(thread: string): string | undefined {
  const plain = thread.trim().toLowerCase();
  return /^19:meeting_[\w-]+@thread\.\w+$/u.test(plain) ? plain : undefined;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
