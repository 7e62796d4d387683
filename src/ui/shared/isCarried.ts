/**
 * True for a picture that travels in the row itself. Another person's list is not trusted to
 * name an address: loading it would tell that it was looked at.
 */
export function isCarried(thumbnail: string | undefined): thumbnail is string {
  return thumbnail !== undefined && /^data:image\/(?:jpeg|png|webp);base64,/.test(thumbnail);
}
