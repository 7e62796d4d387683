/**
 * Opens the print dialogue. False when the host ignored it: a browser tells the page before it prints, and a
 * frame that may not open dialogues is told nothing.
 */
export function printPage(view: Window): boolean {
  let isPrinting = false;
  const before = (): void => {
    isPrinting = true;
  };
  view.addEventListener("beforeprint", before);
  try {
    view.print();
  } catch {
    return false;
  } finally {
    view.removeEventListener("beforeprint", before);
  }
  return isPrinting;
}
