import type { Host } from "#host/Host.ts";
import type { LocalStore } from "#store/local/createLocalStore.ts";
import { dropOthers } from "./dropOthers.ts";
import { localFirst, type SignedIn } from "./localFirst.ts";
import { openCopy } from "./openCopy.ts";
import { rememberedAccounts } from "./rememberedAccounts.ts";
import type { SharedComputer } from "#app/keeping/SharedComputer.ts";

export type PersonStoreOptions = {
  readonly context: Host["context"];
  /** Rejects with a SignInProblem while nobody is signed in. */
  readonly signedIn: () => Promise<SignedIn>;
  readonly shared: SharedComputer;
  readonly zone: string;
  readonly restart?: () => void;
};

/** The store over the copy that this browser keeps for whoever its host is signed in as. */
export async function openPersonStore(options: PersonStoreOptions): Promise<LocalStore> {
  const { context, signedIn, shared, zone } = options;
  const restart = options.restart ?? (() => location.reload());
  const keep = !shared.get();
  const accounts = rememberedAccounts(() => localStorage);
  return await localFirst({
    // Where nothing is kept, nobody is remembered either.
    account: keep ? context.account : undefined,
    accounts,
    signedIn,
    openCopy: async (me, service) => {
      const copy = await openCopy({
        host: context.name,
        me,
        service,
        keep,
        zone,
        forgotten: restart,
      });
      const forget = async (): Promise<void> => {
        await copy.device.forget();
        // Whoever opens the app here again is known by sign-in alone.
        accounts.forget(me);
      };
      return { ...copy, device: { ...copy.device, forget } };
    },
    dropOthers: (me) => dropOthers(context.name, me, accounts, navigator, keep),
    restart,
  });
}
