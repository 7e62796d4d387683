import type { GoalId } from "#domain/goal/goal.ts";
import type { PictureItem, Sheet } from "#domain/print/Sheet.ts";
import { cutPicture } from "./cutPicture.ts";
import { faceFiles } from "./faceFiles.ts";
import { paintText } from "./paintText.ts";
import { writePdf } from "./writePdf.ts";

type MakePdf = {
  readonly sheets: readonly Sheet[];
  readonly title: string;
  readonly language: string;
  readonly pictures: ReadonlyMap<GoalId, Blob>;
  readonly madeAt: Date;
  readonly progress?: (part: number) => void;
  readonly signal?: AbortSignal;
};

const fontLimitMillis = 20_000;
/** How much of the work cutting the pictures is. */
const cutting = 0.4;

/** The sheets as a PDF, made with this page's canvas and fonts; see {@link writePdf}. */
export async function makePdf({ pictures, progress, signal, ...job }: MakePdf): Promise<Blob> {
  const cut = new Map<GoalId, Uint8Array>();
  const wanted = pictureItems(job.sheets);
  for (const [index, { goal, box }] of wanted.entries()) {
    signal?.throwIfAborted();
    const file = pictures.get(goal);
    const bytes = file && (await cutPicture(document, file, box));
    if (bytes) cut.set(goal, bytes);
    progress?.((cutting * (index + 1)) / wanted.length);
  }
  const bytes = await writePdf({
    ...job,
    pictures: cut,
    loadFont: async (part, weight) => {
      const limit = AbortSignal.timeout(fontLimitMillis);
      const answer = await fetch(faceFiles[part][weight], {
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
      });
      if (!answer.ok) throw new Error(`A font was not there: HTTP ${String(answer.status)}.`);
      return await answer.arrayBuffer();
    },
    paint: paintText(document),
    progress: (part) => progress?.(cutting + (1 - cutting) * part),
    ...(signal && { signal }),
  });
  return new Blob([bytes], { type: "application/pdf" });
}

function pictureItems(sheets: readonly Sheet[]): readonly PictureItem[] {
  return sheets.flatMap(({ panels }) =>
    panels.flatMap(({ items }) => items.filter((item) => item.kind === "picture")),
  );
}
