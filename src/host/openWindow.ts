import { HostProblem } from "./HostProblem.ts";

/**
 * Opens a web address in a new tab. Rejects with `refused` for anything that is
 * not http or https, and with `blocked` when the browser opened nothing.
 */
export async function openWindow(view: Pick<Window, "open">, url: string): Promise<void> {
  const address = webAddress(url);
  const opened = view.open(address, "_blank");
  if (!opened) {
    throw new HostProblem(
      "blocked",
      "The link was not opened: the browser blocked the new window. Allow pop-ups for this page and press the link again.",
    );
  }
  // "noopener" as a feature would hide whether a window was opened, so the way back is cut by hand.
  opened.opener = null;
}

/** `url` as an absolute http or https address; throws a HostProblem otherwise, so that no script can be opened. */
export function webAddress(url: string): string {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address && (address.protocol === "https:" || address.protocol === "http:")) {
    return address.href;
  }
  throw new HostProblem(
    "refused",
    "The link was not opened: it is not a web address. Correct the link where it was set up.",
  );
}
