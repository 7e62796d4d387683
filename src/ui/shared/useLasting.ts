import { useEffect, useState } from "react";
import { useFrame } from "../TabContext.ts";

/** True once `isSo` has been true for so many milliseconds: what passes in a moment is not said. */
export function useLasting(isSo: boolean, millis: number): boolean {
  const { wake } = useFrame();
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!isSo) return undefined;
    const callOff = wake(millis, () => setLasts(true));
    return () => {
      callOff();
      setLasts(false);
    };
  }, [isSo, millis, wake]);
  return isSo && lasts;
}
