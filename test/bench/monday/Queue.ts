/** What happens when, the earliest first. */
export type Queue<T> = {
  readonly add: (at: number, what: T) => void;
  readonly next: () => { readonly at: number; readonly what: T } | undefined;
};

/** A binary heap; of two things at one time the one added first comes first. */
export function createQueue<T>(): Queue<T> {
  const heap: { readonly at: number; readonly turn: number; readonly what: T }[] = [];
  let turns = 0;
  const before = (one: number, other: number): boolean => {
    const [a, b] = [heap[one], heap[other]];
    if (!a || !b) return false;
    return a.at < b.at || (a.at === b.at && a.turn < b.turn);
  };
  const swap = (one: number, other: number): void => {
    const [a, b] = [heap[one], heap[other]];
    if (!a || !b) return;
    heap[one] = b;
    heap[other] = a;
  };
  return {
    add: (at, what) => {
      heap.push({ at, turn: turns, what });
      turns += 1;
      for (let child = heap.length - 1; child > 0;) {
        const parent = (child - 1) >> 1;
        if (!before(child, parent)) break;
        swap(child, parent);
        child = parent;
      }
    },
    next: () => {
      const first = heap[0];
      if (!first) return undefined;
      swap(0, heap.length - 1);
      heap.pop();
      for (let parent = 0; ;) {
        const left = 2 * parent + 1;
        const least = before(left + 1, left) ? left + 1 : left;
        if (!before(least, parent)) break;
        swap(least, parent);
        parent = least;
      }
      return { at: first.at, what: first.what };
    },
  };
}
