import { setText, type Style } from "./setText.ts";
import type { Box, Item, Measure } from "./Sheet.ts";

/** What matters to the person, under its name. */
export type PrintValues = { readonly name: string; readonly labels: readonly string[] };

const between = 10;

/** The strip along the foot of a sheet, ending at `bottom`, and how high it is with the room above it. */
export function valuesStrip(
  values: PrintValues,
  at: Pick<Box, "x" | "width"> & { readonly bottom: number },
  measure: Measure,
): { readonly items: readonly Item[]; readonly height: number } {
  const name: Style = { size: 9, weight: "regular", ink: "quiet" };
  const label: Style = { size: 13, weight: "semibold", ink: "strong" };
  const set = (y: number) => {
    const first = setText(
      { role: "line", text: values.name, style: name, at: { ...at, y: y + between }, most: 1 },
      measure,
    );
    const top = first.box.y + first.box.height;
    const text = values.labels.join(" · ");
    const second = setText(
      { role: "line", text, style: label, at: { ...at, y: top }, most: 2 },
      measure,
    );
    return { first, second, height: top + second.box.height - y };
  };
  const { height } = set(0);
  const top = at.bottom - height;
  const { first, second } = set(top);
  const line = { x: at.x, y: top, width: at.width, height: 0 };
  return { items: [{ kind: "rule", box: line, mark: "line" }, first, second], height: height + 12 };
}
