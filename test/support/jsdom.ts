import "./pageMatchers.ts";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, vi } from "vitest";

// What jsdom lacks and Fluent asks for when it draws. Layout is not played: nothing here has a size.
class NoResize implements ResizeObserver {
  observe(): void {
    /* jsdom lays nothing out, so nothing is ever resized. */
  }
  unobserve(): void {
    /* As above. */
  }
  disconnect(): void {
    /* As above. */
  }
}

globalThis.ResizeObserver ??= NoResize;
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;
window.matchMedia ??= (query) => ({
  media: query,
  matches: false,
  onchange: null,
  addListener: () => undefined,
  removeListener: () => undefined,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  dispatchEvent: () => false,
});

// A page's code is loaded when it is first asked for, which on a busy machine takes a while.
vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 20_000 });

afterEach(cleanup);
