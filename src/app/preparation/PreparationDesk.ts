import type { Drafts } from "../drafts/drafts.ts";
import type { ReadySession } from "../session/Session.ts";
import type { Deeds } from "./createDeeds.ts";
import type { Reading } from "./createReading.ts";
import type { PreparationParts } from "./PreparationParts.ts";
import type { Tools } from "./Tools.ts";

/** What the use cases are made from that come with their screens. */
export type PreparationDesk = {
  readonly tools: Tools;
  readonly run: Deeds["run"];
  readonly reading: Pick<Reading, "confirmed">;
  readonly drafts: Drafts;
  readonly around: Pick<
    PreparationParts,
    "computer" | "invites" | "later" | "linkBase" | "signIn"
  > & {
    /** Whom I meet, asked of the service. */
    readonly session: () => Promise<ReadySession>;
  };
};
