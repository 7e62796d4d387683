import type { Clash } from "#domain/merge/Clash.ts";
import type { DeviceStore, Waiting } from "#store/Device.ts";
import type { StoreProblem, StoreProblemKind } from "#store/StoreProblem.ts";
import { derived, observable, type Readable } from "../observable.ts";
import type { RecordBook } from "../records/recordBook.ts";

/** How everything the person changed is doing on its way to the service. */
type OutboxState =
  | { readonly status: "saved" }
  | { readonly status: "saving" }
  /** Kept on this device, to be sent by itself later; nothing is lost by closing the page. */
  | { readonly status: "onDevice"; readonly because: StoreProblemKind }
  /** Nowhere but on this page. */
  | { readonly status: "unsaved"; readonly problem: StoreProblem };

/** A change that goes no further until the person decides. */
export type Stuck = Waiting & {
  readonly state: Extract<Waiting["state"], { readonly status: "refused" | "clash" }>;
};

export type OutboxModel = {
  readonly state: Readable<OutboxState>;
  /** All that is on this device and not in the service, in the order in which it was made. */
  readonly waiting: Readable<readonly Waiting[]>;
  /** In the order in which they were made. */
  readonly stuck: Readable<readonly Stuck[]>;
  /** Sends something refused once more. */
  readonly sendAgain: (stuck: Stuck) => Promise<void>;
  /** Decides a clash: the other device's words in `theirs`, this device's in the other fields. */
  readonly choose: (stuck: Stuck, theirs: ReadonlySet<Clash["field"]>) => Promise<void>;
  /** Lets go of a change; what is in the service is shown again. */
  readonly letGo: (stuck: Stuck) => Promise<void>;
  /** Sends all that waits, now. */
  readonly hurry: () => Promise<void>;
};

export function createOutboxModel(book: RecordBook, { device }: DeviceStore): OutboxModel {
  const waiting: Readable<readonly Waiting[]> =
    device?.waiting ?? observable<readonly Waiting[]>([]);
  return {
    state: derived([book.changes, waiting], () => stateOf(book, waiting.get())),
    waiting,
    stuck: derived([waiting], () => waiting.get().filter(isStuck)),
    sendAgain: async (stuck) => await device?.retry(stuck),
    choose: async (stuck, theirs) => await device?.choose(stuck, theirs),
    letGo: async (stuck) => await device?.discard(stuck),
    hurry: async () => await device?.hurry(),
  };
}

function stateOf(book: RecordBook, waiting: readonly Waiting[]): OutboxState {
  const onPage = book.state();
  if (onPage.status !== "saved") return onPage;
  const moving = waiting.filter((one) => !isStuck(one));
  for (const { state } of moving)
    if (state.status === "saved" && state.because !== undefined)
      return { status: "onDevice", because: state.because };
  return { status: moving.length > 0 ? "saving" : "saved" };
}

export function isStuck(waiting: Waiting): waiting is Stuck {
  return waiting.state.status === "refused" || waiting.state.status === "clash";
}
