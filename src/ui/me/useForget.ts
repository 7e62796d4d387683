import { useCallback } from "react";
import { useTab } from "../TabContext.ts";

/** Takes away all that this device keeps of the person, pictures on their way included. */
export function useForget(): () => Promise<void> {
  const { model, pictures } = useTab();
  return useCallback(
    async () =>
      await model.forget(async () => {
        // A page whose code for pictures cannot be had sends none either.
        const opened = await pictures?.().catch(() => undefined);
        await opened?.end();
      }),
    [model, pictures],
  );
}
