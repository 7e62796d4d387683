import { useEffect, useRef, useState } from "react";
import type { PictureRefusal } from "#domain/picture/refusePicture.ts";
import { openPicture, type OpenedPicture } from "./openPicture.ts";

/** How far the choosing of a picture is. */
export type Choosing =
  | { readonly kind: "choosing"; readonly refusal?: PictureRefusal }
  | { readonly kind: "opening" }
  | { readonly kind: "cutting"; readonly picture: OpenedPicture };

/** Opens the files it is told to take, the latest in place of any before, and lets go of what it opened. */
export function useOpenedPicture(
  given: File | undefined,
  onOpened: () => void,
): { readonly choosing: Choosing; readonly take: (file: File) => void } {
  const [choosing, setChoosing] = useState<Choosing>({ kind: given ? "opening" : "choosing" });
  const turn = useRef(0);
  const shown = useRef<ImageBitmap>(undefined);

  const open = async (file: File): Promise<void> => {
    const mine = (turn.current += 1);
    const opened = await openPicture(file);
    if (mine !== turn.current) {
      if (typeof opened !== "string") opened.bitmap.close();
      return;
    }
    shown.current?.close();
    shown.current = undefined;
    if (typeof opened === "string") return setChoosing({ kind: "choosing", refusal: opened });
    shown.current = opened.bitmap;
    onOpened();
    setChoosing({ kind: "cutting", picture: opened });
  };
  useEffect(() => {
    if (given) void open(given);
    return () => {
      turn.current += 1;
      shown.current?.close();
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what it was opened with is opened once
  }, []);
  return {
    choosing,
    take: (file) => {
      setChoosing({ kind: "opening" });
      void open(file);
    },
  };
}
