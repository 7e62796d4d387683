import { collectMine } from "#app/myData/collectMine.ts";
import { exportHtml } from "#app/myData/exportHtml.ts";
import { exportJson } from "#app/myData/exportJson.ts";
import type { MyServices } from "#app/myData/MyServices.ts";
import type { ModelParts } from "#app/ModelParts.ts";
import { exportWords } from "../text/enExport.ts";

/** A file that is to be saved, how many places are not in it, and how many only as they once were. */
export type ExportFile = {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  readonly missing: number;
  readonly old: number;
};

/** Collects everything that is the person's, and writes it as a page or as data. */
export async function exportFile(
  as: "page" | "data",
  parts: ModelParts,
  mine: MyServices,
  locale: string,
): Promise<ExportFile> {
  const data = await collectMine(parts, mine);
  // Of nobody's name: a file's name is seen where its words are not.
  const name = `beyond-target-${data.today}`;
  const old = data.missing.filter(({ asOf }) => asOf !== undefined).length;
  const missing = data.missing.length - old;
  return as === "page"
    ? {
        name: `${name}.html`,
        type: "text/html",
        text: exportHtml(data, exportWords(locale)),
        missing,
        old,
      }
    : { name: `${name}.json`, type: "application/json", text: exportJson(data), missing, old };
}
