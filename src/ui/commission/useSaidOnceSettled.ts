import { useEffect, useState } from "react";
import { useTab } from "../TabContext.ts";

/** Nobody who moves a slider by keys wants each step read out. */
const restMillis = 900;

/** `words` once they have stood for a while, for a screen reader to say. */
export function useSaidOnceSettled(words: string): string {
  const { wake } = useTab();
  const [said, setSaid] = useState("");
  useEffect(() => wake(restMillis, () => setSaid(words)), [wake, words]);
  return said;
}
