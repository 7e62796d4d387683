import { useEffect, useState } from "react";
import { observable, type Readable } from "#app/observable.ts";
import type { Delivery, Pictures } from "#app/pictures/Pictures.ts";
import { useTab } from "../TabContext.ts";
import { useReadable } from "../useReadable.ts";

const nothing: Readable<ReadonlyMap<string, Delivery>> = observable(new Map());

/** How many full-size pictures are on this device and not in the service, and a way to send them. */
export function useUnsentPictures(): {
  readonly count: number;
  readonly send: () => Promise<void>;
} {
  const { pictures } = useTab();
  const [opened, setOpened] = useState<Pictures>();
  const deliveries = useReadable(opened?.deliveries ?? nothing);
  useEffect(() => {
    let isWanted = true;
    const open = async (): Promise<void> => {
      const found = await pictures?.();
      if (isWanted) setOpened(found);
    };
    // What cannot be opened now has nothing to say of what waits; it is asked again before it matters.
    open().catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [pictures]);
  return {
    count: deliveries.size,
    send: async () => {
      const found = await pictures?.();
      setOpened(found);
      await found?.tend();
    },
  };
}
