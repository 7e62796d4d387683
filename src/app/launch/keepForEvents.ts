import type { Readable } from "../observable.ts";
import type { PreparationState } from "../preparation/PreparationState.ts";
import { rememberPeople, type RememberParts } from "./rememberPeople.ts";

export type KeepForEvents = Omit<RememberParts, "shared"> & {
  readonly state: Readable<PreparationState>;
  /** Whether this is a computer that keeps nothing. */
  readonly shared: () => boolean;
};

/**
 * Keeps in the mailbox what Outlook's events are to know, once the pane has read a meeting or was told
 * that there is nothing to read for this person; whatever stops it stops nothing else. The returned
 * function ends the watching.
 */
export function keepForEvents({ state, shared, ...parts }: KeepForEvents): () => void {
  let tried: PreparationState["status"] = "reading";
  let isKept = false;
  const remember = async (): Promise<void> => {
    try {
      isKept = await rememberPeople({ ...parts, shared: shared() });
    } catch {
      // The mailbox did not keep it; another opening tries again.
    }
  };
  const look = (): void => {
    const { status } = state.get();
    if (isKept || status === tried) return;
    tried = status;
    // While it is read, the reading has the service to itself.
    if (status === "reading") return;
    void remember();
  };
  look();
  return state.subscribe(look);
}
