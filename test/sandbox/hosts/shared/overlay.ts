import { el } from "./dom.ts";

/** A modal dialog of the shell; `closed` tells when the person closes it with Escape. */
export type Overlay = {
  readonly element: HTMLDialogElement;
  readonly body: HTMLElement;
  readonly close: () => void;
};

export function openOverlay(title: string, closed: () => void): Overlay {
  const body = el("div", { class: "overlay-body" });
  const element = el(
    "dialog",
    { class: "overlay", "aria-label": title },
    el("h2", {}, title),
    body,
  );
  let open = true;
  const close = (): void => {
    open = false;
    element.close();
    element.remove();
  };
  element.addEventListener("close", () => {
    element.remove();
    if (open) closed();
  });
  document.body.append(element);
  element.showModal();
  return { element, body, close };
}
