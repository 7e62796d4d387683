import { expect } from "vitest";

/**
 * What a page says to a person, as matchers. They read the same attributes that
 * assistive technology reads; layout is not played in jsdom and is looked at in Chromium.
 */
type PageMatchers<R> = {
  toHaveTextContent: (words: string | RegExp) => R;
  toBeVisible: () => R;
  toBeInTheDocument: () => R;
  toHaveFocus: () => R;
  toBeChecked: () => R;
  toBeDisabled: () => R;
  toBeInvalid: () => R;
  toHaveValue: (value: string) => R;
  toHaveAccessibleDescription: (words: RegExp) => R;
};

declare module "vitest" {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- vitest is told of matchers by merging its interface
  interface Matchers<R, T> extends PageMatchers<R> {
    /** The received value, named so that both parameters of the merged interface are used. */
    readonly __received?: T;
  }
}

expect.extend({
  toHaveTextContent: (page: unknown, words: string | RegExp) => {
    const text = textOf(element(page));
    const pass = typeof words === "string" ? text.includes(words) : words.test(text);
    return answer(pass, `text matching ${String(words)}`, text);
  },
  toBeVisible: (page: unknown) =>
    answer(isVisible(element(page)), "an element that can be seen", element(page).outerHTML),
  toBeInTheDocument: (page: unknown) =>
    answer(
      page instanceof Element && page.isConnected,
      "an element on the page",
      page instanceof Element ? page.outerHTML : String(page),
    ),
  toHaveFocus: (page: unknown) =>
    answer(
      document.activeElement === page,
      element(page).outerHTML,
      document.activeElement?.outerHTML ?? "no focus",
    ),
  toBeChecked: (page: unknown) => {
    const box = element(page);
    const checked = box instanceof HTMLInputElement ? box.checked : box.ariaChecked === "true";
    return answer(checked, "a checked box", box.outerHTML);
  },
  toBeDisabled: (page: unknown) =>
    answer(element(page).matches(":disabled"), "a disabled control", element(page).outerHTML),
  toBeInvalid: (page: unknown) =>
    answer(
      element(page).getAttribute("aria-invalid") === "true",
      "a box marked as invalid",
      element(page).outerHTML,
    ),
  toHaveValue: (page: unknown, value: string) => {
    const box = element(page);
    const found =
      box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement ? box.value : undefined;
    return answer(found === value, `the value ${value}`, String(found));
  },
  toHaveAccessibleDescription: (page: unknown, words: RegExp) => {
    const ids = (element(page).getAttribute("aria-describedby") ?? "").split(/\s+/).filter(Boolean);
    const text = ids.map((id) => textOf(document.getElementById(id))).join(" ");
    return answer(words.test(text), `a description matching ${String(words)}`, text);
  },
});

function element(page: unknown): Element {
  if (page instanceof Element) return page;
  throw new TypeError(`An element was expected and ${String(page)} was given.`);
}

function textOf(part: Element | null): string {
  return (part?.textContent ?? "").replaceAll(/\s+/g, " ").trim();
}

function isVisible(part: Element): boolean {
  if (!part.isConnected) return false;
  for (let at: Element | null = part; at; at = at.parentElement) {
    const { display, visibility } = getComputedStyle(at);
    if (display === "none" || visibility === "hidden" || at.hasAttribute("hidden")) return false;
  }
  return true;
}

function answer(pass: boolean, wanted: string, found: string) {
  return { pass, message: () => `Wanted ${wanted}, or its opposite after "not".\nFound: ${found}` };
}
