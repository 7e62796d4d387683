import { slotAt, type Box } from "./slotAt.ts";

type Drag = {
  /** All items in their order, the dragged one among them. */
  readonly items: readonly HTMLElement[];
  readonly from: number;
  /** Called once, with the place counted from 0 where it was let fall; not when it was called off. */
  readonly onDrop: (to: number) => void;
  readonly onCancel: () => void;
};

/** A press that wanders less than this is a click, in CSS pixels. */
const slop = 6;
/** This near to the edge of the window the page scrolls, in CSS pixels. */
const edge = 56;

/**
 * Follows a pointer that went down on one of `items` until it is let go: the item goes with it, the
 * others make room. Escape, or whatever else ends a touch, calls it off. Nothing of the page is
 * changed but inline styles, which are gone in the end.
 */
export function dragItem(down: PointerEvent, { items, from, onDrop, onCancel }: Drag): void {
  const dragged = items[from];
  if (!dragged) return;
  const view = window;
  const page = document.documentElement.style;
  const boxes = items.map(boxOf);
  const start = { x: down.pageX, y: down.pageY };
  let to = from;
  let moving = false;

  const begin = (): void => {
    moving = true;
    const still = view.matchMedia("(prefers-reduced-motion: reduce)").matches;
    for (const item of items) {
      item.style.transition = item === dragged || still ? "none" : "transform 200ms ease-out";
      item.style.pointerEvents = "none";
      item.style.transformOrigin = "0 0";
    }
    dragged.style.zIndex = "1";
    dragged.style.opacity = "0.85";
    page.cursor = "grabbing";
    page.userSelect = "none";
  };
  const move = (event: PointerEvent): void => {
    if (event.pointerId !== down.pointerId) return;
    // The button was let go where nobody saw it, such as before this code had arrived.
    if (event.buttons === 0) return callOff();
    const by = { x: event.pageX - start.x, y: event.pageY - start.y };
    if (!moving && Math.hypot(by.x, by.y) < slop) return;
    if (!moving) begin();
    event.preventDefault();
    dragged.style.transform = `translate(${by.x}px, ${by.y}px)`;
    to = slotAt(boxes, { x: event.pageX, y: event.pageY }) ?? to;
    makeRoom(items, boxes, from, to);
    if (event.clientY < edge) view.scrollBy(0, -12);
    else if (event.clientY > view.innerHeight - edge) view.scrollBy(0, 12);
  };
  const end = (): void => {
    view.removeEventListener("pointermove", move);
    view.removeEventListener("pointerup", drop);
    view.removeEventListener("pointercancel", callOff);
    view.removeEventListener("keydown", onKey, true);
    for (const item of items)
      for (const name of [
        "transition",
        "pointer-events",
        "transform-origin",
        "transform",
        "z-index",
        "opacity",
      ])
        item.style.removeProperty(name);
    page.removeProperty("cursor");
    page.removeProperty("user-select");
  };
  const drop = (event: PointerEvent): void => {
    if (event.pointerId !== down.pointerId) return;
    end();
    if (!moving) return;
    swallowClick(view);
    onDrop(to);
  };
  const callOff = (): void => {
    end();
    if (moving) onCancel();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !moving) return;
    event.stopPropagation();
    swallowClick(view);
    callOff();
  };
  view.addEventListener("pointermove", move);
  view.addEventListener("pointerup", drop);
  view.addEventListener("pointercancel", callOff);
  view.addEventListener("keydown", onKey, true);
}

/** In the page's own pixels, so that scrolling on the way changes nothing. */
function boxOf(item: HTMLElement): Box {
  const { left, top, width, height } = item.getBoundingClientRect();
  return { left: left + window.scrollX, top: top + window.scrollY, width, height };
}

/** Each item stands where the one stands whose place it would take, and is no wider than that. */
function makeRoom(
  items: readonly HTMLElement[],
  boxes: readonly Box[],
  from: number,
  to: number,
): void {
  for (const [index, item] of items.entries()) {
    if (index === from) continue;
    const past = index > from && index <= to ? -1 : index < from && index >= to ? 1 : 0;
    const here = boxes[index];
    const there = boxes[index + past];
    item.style.transform =
      past === 0 || !here || !there
        ? ""
        : `translate(${there.left - here.left}px, ${there.top - here.top}px) scale(${Math.min(1, there.width / here.width)})`;
  }
}

/** The release of a drag is not a press of what it began on. */
function swallowClick(view: Window): void {
  const swallow = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  view.addEventListener("click", swallow, { capture: true, once: true });
  // Where no click follows, the next one is meant.
  setTimeout(() => view.removeEventListener("click", swallow, true));
}
