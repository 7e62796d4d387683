/**
 * True for a JPEG or PNG that travels in the row itself. Another person's list is not trusted to
 * name an address (loading it would tell that it was looked at), nor to hold any other kind of picture.
 */
export function isCarried(thumbnail: string | undefined): thumbnail is string {
  return (
    thumbnail !== undefined &&
    /^data:image\/(?:jpeg|png);base64,[A-Za-z\d+/]+={0,2}$/.test(thumbnail)
  );
}
