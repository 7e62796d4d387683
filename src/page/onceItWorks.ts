/**
 * `make` called once and its answer kept; after a failure the next call tries
 * again, so that "Try again" means what it says.
 */
export function onceItWorks<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    if (made) return made;
    const trying = make();
    made = trying;
    trying.catch(() => {
      if (made === trying) made = undefined;
    });
    return trying;
  };
}
