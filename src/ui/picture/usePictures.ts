import { useEffect, useState } from "react";
import type { Pictures } from "#app/pictures/Pictures.ts";
import { useTab } from "../TabContext.ts";
import { pictureDialogCode } from "./pictureDialogCode.ts";

/** The person's pictures once they are opened, and the code that changes them on its way. */
export function usePictures(): Pictures | undefined {
  const { pictures } = useTab();
  const [opened, setOpened] = useState<Pictures>();
  useEffect(() => {
    let isWanted = true;
    const open = async (): Promise<void> => {
      const found = await pictures?.();
      if (isWanted) setOpened(found);
      await pictureDialogCode();
    };
    // Without its code there is nothing to be done with a picture but to look at it.
    open().catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [pictures]);
  return opened;
}
