import { useState } from "react";
import { tabLink } from "#domain/tabLink.ts";
import { subPageOf, type Route } from "../navigation/Route.ts";
import { useTab } from "../TabContext.ts";

/** The way to a page of one's own: within the personal tab, and from a channel through the host. */
export function useWayHome(): {
  /** False when the host did not open it. */
  readonly go: (route: Route) => Promise<boolean>;
  /** True after the host did not open it. */
  readonly isClosed: boolean;
} {
  const { host, mine, navigation } = useTab();
  const [isClosed, setClosed] = useState(false);
  const open = async (route: Route): Promise<boolean> => {
    try {
      const { tabLink: base } = await mine();
      await host.openLink(tabLink(await base(), subPageOf(route)));
      return true;
    } catch {
      setClosed(true);
      return false;
    }
  };
  return {
    isClosed,
    go: async (route) => {
      if (host.context.place.kind === "channel") return await open(route);
      navigation.go(route);
      return true;
    },
  };
}
