import { useEffect } from "react";
import type { Pictures } from "#app/pictures/Pictures.ts";

/** Tells `onFull` an address of the full-size picture `id` once it can be drawn, for as long as it is wanted. */
export function useFullPicture(
  pictures: Pictures | undefined,
  id: string | undefined,
  onFull: (address: string | undefined) => void,
): void {
  useEffect(() => {
    if (!pictures || id === undefined) return;
    let address: string | undefined;
    let isWanted = true;
    const show = async (): Promise<void> => {
      const file = await pictures.full(id);
      if (!file || !isWanted) return;
      address = URL.createObjectURL(file);
      const image = new Image();
      image.src = address;
      await image.decode();
      if (isWanted) onFull(address);
    };
    // The small picture stays where the large one cannot be had, or cannot be drawn.
    show().catch(() => undefined);
    return () => {
      isWanted = false;
      onFull(undefined);
      if (address !== undefined) URL.revokeObjectURL(address);
    };
  }, [pictures, id, onFull]);
}
