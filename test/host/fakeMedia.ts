/** A `matchMedia` whose answers a test changes, telling its listeners as a browser does. */
export function fakeMedia(first: { dark?: boolean; contrast?: boolean } = {}) {
  const settings = { dark: false, contrast: false, ...first };
  const targets: EventTarget[] = [];
  const matches = (query: string) =>
    query.includes("forced-colors") ? settings.contrast : settings.dark;

  const matchMedia = (query: string): MediaQueryList => {
    const target = new EventTarget();
    targets.push(target);
    return Object.defineProperties(target, {
      media: { value: query },
      matches: { get: () => matches(query) },
    }) as MediaQueryList;
  };
  const change = (next: { dark?: boolean; contrast?: boolean }) => {
    Object.assign(settings, next);
    for (const target of targets) target.dispatchEvent(new Event("change"));
  };
  return { matchMedia, change };
}
