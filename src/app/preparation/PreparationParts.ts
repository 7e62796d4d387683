import type { MeetingItem } from "#host/MeetingItem.ts";
import type { OwnInvites } from "#store/calendar/OwnInvites.ts";
import type { DeviceStore } from "#store/Device.ts";
import type { Inputs } from "../Inputs.ts";
import type { SharedComputer } from "../keeping/SharedComputer.ts";
import type { Later } from "../Later.ts";

/** What preparing one meeting works with. */
export type PreparationParts = {
  /** The appointment beside the pane, once the host is there; undefined where none is open. */
  readonly item: () => Promise<MeetingItem | undefined>;
  readonly store: DeviceStore;
  readonly inputs: Inputs;
  /** Where nothing can be left for later, it is done at once. */
  readonly later?: Later;
  /** The address of the tab's talk pages in Teams, to which the pair's tag is added. */
  readonly linkBase: () => Promise<string>;
  /** The invites in the person's calendar beyond the one that is open; absent where nothing is to be done with them. */
  readonly invites?: () => Promise<OwnInvites>;
  /** Whether a copy is kept here, and how the pane opens anew with another answer; absent where none ever is. */
  readonly computer?: { readonly shared: SharedComputer; readonly restart: () => void };
  /** Opens the sign-in window; called from a click only. */
  readonly signIn: () => Promise<unknown>;
  /** Waits between two looks at what Outlook made of a text. */
  readonly pause: (millis: number) => Promise<void>;
};
