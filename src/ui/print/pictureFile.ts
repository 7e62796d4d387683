/** A picture that travels in its row, as a file. */
export function pictureFile(address: string): Blob {
  const comma = address.indexOf(",");
  const type = /^data:([^;,]+)/.exec(address)?.[1] ?? "image/jpeg";
  const bytes = Uint8Array.from(atob(address.slice(comma + 1)), (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type });
}
