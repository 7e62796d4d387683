type PictureFormat = "jpeg" | "png" | "webp" | "gif" | "avif" | "heic" | "svg" | "unknown";

/** What a file says of itself before anybody decodes it. */
export type PictureHeader = {
  readonly format: PictureFormat;
  /** More than one picture, shown one after another. */
  readonly isMoving: boolean;
  /** In pixels, before any turning; absent where the file does not get as far as saying. */
  readonly size?: PictureSize;
};

/** Width and height in pixels. */
export type PictureSize = { readonly width: number; readonly height: number };

/** No size at all, rather than one without an extent. */
export function sizeOf(
  width: number | undefined,
  height: number | undefined,
): PictureSize | undefined {
  return width && height ? { width, height } : undefined;
}
