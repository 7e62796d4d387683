import type { Later } from "#app/Later.ts";

/** Long enough for a browser that asks where to put the file. */
const keptMillis = 5 * 60_000;

/** Has the browser put a file among its downloads. Nothing tells whether it did: a host may forbid it silently. */
export function saveFile(file: Blob, name: string, wake: Later["wake"]): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  wake(keptMillis, () => URL.revokeObjectURL(address));
}
