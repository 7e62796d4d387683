/** How long the browser has to begin reading the file. */
const keptMillis = 60_000;

/** Hands a file to the browser's downloads. Whether it ends up there no page is told. */
export function saveFile(page: Document, file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = page.createElement("a");
  link.href = address;
  link.download = name;
  link.hidden = true;
  page.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), keptMillis);
}
