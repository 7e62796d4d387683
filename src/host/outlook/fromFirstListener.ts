/** Hears from the host until the function it answers is called. */
type On<Told extends readonly unknown[]> = (listener: (...told: Told) => void) => () => void;

/**
 * An `on…` of a port that registers with Outlook at the first listener and then for good, since
 * Outlook can only remove all handlers of an event at once.
 */
export function fromFirstListener<Told extends readonly unknown[]>(
  register: (tell: (...told: Told) => void) => void,
): On<Told> {
  const listeners = new Set<(...told: Told) => void>();
  let registered = false;
  return (listener) => {
    if (!registered) {
      registered = true;
      register((...told) => {
        for (const each of listeners) each(...told);
      });
    }
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
}
