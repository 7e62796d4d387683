/**
 * The second half of a double click is meant for what the first half hit. Where that has gone or moved,
 * it would press a button that nobody aimed at and take the focus from a field that was just opened, so
 * it does nothing. The answer lets go again.
 */
export function holdSecondClicks(view: Window): () => void {
  let first: EventTarget | undefined;

  const hear = (event: MouseEvent): void => {
    const hit = targetOf(event);
    if (event.detail < 2) {
      first = hit;
      return;
    }
    if (hit === first) return;
    event.preventDefault();
    event.stopPropagation();
  };

  view.addEventListener("mousedown", hear, true);
  view.addEventListener("click", hear, true);
  return () => {
    view.removeEventListener("mousedown", hear, true);
    view.removeEventListener("click", hear, true);
  };
}

/** A button is one target, whichever part of it is hit. */
function targetOf({ target }: MouseEvent): EventTarget | undefined {
  return target instanceof Element ? (target.closest("button") ?? target) : undefined;
}
