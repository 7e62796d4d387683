/**
 * Gives the page back its history calls, which Office.js overwrites with null.
 * The browser's own stay on the prototype, so removing the overwritten ones is enough.
 */
export function restoreHistory(history: object): void {
  for (const name of ["pushState", "replaceState"]) {
    if (Object.hasOwn(history, name) && Reflect.get(history, name) === null) {
      Reflect.deleteProperty(history, name);
    }
  }
}
