import type { Prints } from "#app/print/Prints.ts";
import { openFaces } from "#print/openFaces.ts";
import type { FileLibrary } from "#store/pictures/FileLibrary.ts";
import { StoreProblem } from "#store/StoreProblem.ts";
import { codePart } from "./codePart.ts";

type PrintsOptions = { readonly files: () => Promise<FileLibrary> };

/** The sheets' letters at once; what writes a PDF, which is heavy, once one is wanted. */
export function openPrints({ files }: PrintsOptions): Prints {
  const writer = codePart(() => import("#print/makePdf.ts"));
  return {
    measureFor: async (words) => await openFaces(document, words),
    pdf: async (job, { progress, signal } = {}) => {
      const { makePdf } = await writer();
      signal?.throwIfAborted();
      try {
        const madeAt = new Date();
        return await makePdf({
          ...job,
          madeAt,
          ...(progress && { progress }),
          ...(signal && { signal }),
        });
      } catch (cause) {
        if (signal?.aborted) throw cause;
        throw new StoreProblem(
          "unexpected",
          "The PDF could not be made. A font may not have arrived, or the browser ran out of memory. Check the network, or choose fewer goals, and try again.",
          { cause },
        );
      }
    },
    keep: async (name, file, course) => await (await files()).put(name, file, course),
  };
}
