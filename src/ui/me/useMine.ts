import { useEffect, useState } from "react";
import type { MyServices } from "#app/myData/MyServices.ts";
import { useTab } from "../TabContext.ts";

/** What the page uses beyond the records, once it is there: fetched before anybody presses anything. */
export function useMine(): MyServices | undefined {
  const { mine } = useTab();
  const [services, setServices] = useState<MyServices>();
  useEffect(() => {
    let isHere = true;
    mine().then(
      (found) => isHere && setServices(found),
      // What needs it is not offered; everything else on the page works without.
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [mine]);
  return services;
}
