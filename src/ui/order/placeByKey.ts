/** Where an arrow key or Home takes an item from its place among `count`; undefined for any other key. */
export function placeByKey(key: string, from: number, count: number): number | undefined {
  switch (key) {
    case "ArrowUp":
    case "ArrowLeft":
      return Math.max(0, from - 1);
    case "ArrowDown":
    case "ArrowRight":
      return Math.min(count - 1, from + 1);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
