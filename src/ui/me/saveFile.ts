import type { Later } from "#app/Later.ts";

/** Long enough for a browser that asks where to put the file. */
const keptMillis = 5 * 60_000;

/** Has the browser put `text` among its downloads. Nothing tells whether it did: a host may forbid it silently. */
export function saveFile(
  { name, type, text }: { readonly name: string; readonly type: string; readonly text: string },
  wake: Later["wake"],
): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  wake(keptMillis, () => URL.revokeObjectURL(url));
}
