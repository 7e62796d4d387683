import { useEffect, useState } from "react";
import { useLasting } from "../shared/useLasting.ts";
import { useTab, type Notice } from "../TabContext.ts";
import { surelyMillis, type Reach } from "./useReach.ts";

/** Says what is being done, and in `done` that it is done. */
export type Tell = (doing: Notice, done: string) => void;

/** A notice that says no sooner that something is done for all than SharePoint has it. */
export function useTold(reach: Reach): Tell {
  const { notice } = useTab();
  const [told, setTold] = useState<{ readonly doing: Notice; readonly done: string }>();
  const isThere = useLasting(told !== undefined && reach === "there", surelyMillis);
  useEffect(() => {
    if (!isThere || !told) return;
    // What was said since, or taken back, stays as it is.
    notice.update((now) => (now === told.doing ? { ...now, text: told.done } : now));
  }, [isThere, told, notice]);
  return (doing, done) => {
    notice.set(doing);
    setTold({ doing, done });
  };
}
