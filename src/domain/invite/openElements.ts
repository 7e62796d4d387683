type Named = { readonly name: string };

/** The elements that are open at one place of some markup. */
export type OpenElements<T extends Named> = {
  readonly open: (element: T) => void;
  /** Closes the innermost of this name and all in it: those elements, outer first; none when it is not open. */
  readonly close: (name: string) => readonly T[];
  readonly left: () => readonly T[];
};

/** Counts by name, so that a body of nothing but stray tags is still read once. */
export function openElements<T extends Named>(): OpenElements<T> {
  const stack: T[] = [];
  const counts = new Map<string, number>();
  const count = ({ name }: Named, by: number) => counts.set(name, (counts.get(name) ?? 0) + by);
  return {
    open: (element) => {
      stack.push(element);
      count(element, 1);
    },
    close: (name) => {
      if ((counts.get(name) ?? 0) === 0) return [];
      const closed = stack.splice(stack.findLastIndex((element) => element.name === name));
      for (const element of closed) count(element, -1);
      return closed;
    },
    left: () => stack,
  };
}
