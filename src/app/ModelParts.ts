import type { DeviceStore } from "#store/Device.ts";
import type { Inputs } from "./Inputs.ts";
import type { Readable } from "./observable.ts";
import type { RecordBook } from "./records/recordBook.ts";
import type { Session } from "./session/Session.ts";

/** What a model is made from that comes with its screen and not with the page. */
export type ModelParts = {
  readonly session: Readable<Session>;
  readonly book: RecordBook;
  readonly store: DeviceStore;
  readonly inputs: Inputs;
};
