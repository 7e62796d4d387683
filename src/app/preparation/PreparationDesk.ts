import type { Drafts } from "../drafts/drafts.ts";
import type { Deeds } from "./createDeeds.ts";
import type { Reading } from "./createReading.ts";
import type { Tools } from "./Tools.ts";

/** What the use cases are made from that come with their screens. */
export type PreparationDesk = {
  readonly tools: Tools;
  readonly run: Deeds["run"];
  readonly reading: Pick<Reading, "confirmed">;
  readonly drafts: Drafts;
};
