import type { TabModel } from "#app/tabModel.ts";
import type { Instant } from "#domain/day.ts";

/** Who was away for less finds the page as they left it. */
const longAwayMillis = 15 * 60_000;

/**
 * Has everything read anew when the person comes back to a page that stood unseen for long, and
 * when the network comes back to one that could not be confirmed. The answer stops it.
 */
export function followReturns(
  view: Window,
  model: Pick<TabModel, "open" | "unconfirmed">,
  now: () => Instant,
): () => void {
  const page = view.document;
  let left = page.visibilityState === "hidden" ? Date.parse(now()) : undefined;
  const turn = (): void => {
    if (page.visibilityState === "hidden") {
      left ??= Date.parse(now());
      return;
    }
    const away = left === undefined ? 0 : Date.parse(now()) - left;
    left = undefined;
    if (away >= longAwayMillis) void model.open();
  };
  const reconnect = (): void => {
    if (model.unconfirmed.get() !== undefined) void model.open();
  };
  page.addEventListener("visibilitychange", turn);
  view.addEventListener("online", reconnect);
  return () => {
    page.removeEventListener("visibilitychange", turn);
    view.removeEventListener("online", reconnect);
  };
}
