import { observable, type Readable } from "#app/observable.ts";
import { parseSubPage, subPageOf, type Route } from "./Route.ts";

export type Navigation = {
  readonly route: Readable<Route>;
  readonly go: (route: Route) => void;
  /** Goes there in place of the page now, so that Back does not lead to a form already sent. */
  readonly replace: (route: Route) => void;
  /** Lets the page, when it is opened anew in this frame, show what it shows now. */
  readonly comeBack: () => void;
  /** True once the person has gone anywhere; the host keeps the focus until then. */
  readonly moved: () => boolean;
  readonly stop: () => void;
};

/**
 * Keeps the page in the browser's history, so that Back works as people expect,
 * and out of the address, which the host owns and which would name a goal.
 */
export function createNavigation(view: Window, subPage: string | undefined): Navigation {
  const before = stateOf(view.history.state);
  const route = observable(parseSubPage(before?.comesBack ? before.subPage : subPage));
  view.history.replaceState({ subPage: subPageOf(route.get()) }, "");
  let moved = false;
  const onPop = (event: PopStateEvent): void => {
    const state = stateOf(event.state);
    if (!state) return;
    moved = true;
    route.set(parseSubPage(state.subPage));
  };
  view.addEventListener("popstate", onPop);
  return {
    route,
    go: (next) => {
      if (subPageOf(next) === subPageOf(route.get())) return;
      moved = true;
      view.history.pushState({ subPage: subPageOf(next) }, "");
      route.set(next);
    },
    replace: (next) => {
      moved = true;
      view.history.replaceState({ subPage: subPageOf(next) }, "");
      route.set(next);
    },
    comeBack: () =>
      view.history.replaceState({ subPage: subPageOf(route.get()), comesBack: true }, ""),
    moved: () => moved,
    stop: () => view.removeEventListener("popstate", onPop),
  };
}

function stateOf(
  state: unknown,
): { readonly subPage: string; readonly comesBack: boolean } | undefined {
  if (typeof state !== "object" || state === null || !("subPage" in state)) return undefined;
  return { subPage: String(state.subPage), comesBack: "comesBack" in state };
}
