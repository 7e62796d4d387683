/** "1 point noted", "3 points noted": English has two numbers; a translation counts in its own way. */
export function several(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
