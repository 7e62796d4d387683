import type { PersonId } from "#domain/person/person.ts";
import type { LocalStore } from "#store/local/createLocalStore.ts";
import type { SharePointStore } from "#store/sharepoint/createSharePointStore.ts";
import { StoreProblem } from "#store/StoreProblem.ts";
import type { RememberedAccounts } from "./rememberedAccounts.ts";

/** The service, and whom it is signed in as. */
export type SignedIn = { readonly me: PersonId; readonly store: SharePointStore };

export type LocalFirstOptions = {
  /** The account that the host vouches for; without one nothing is shown before sign-in. */
  readonly account: string | undefined;
  readonly accounts: RememberedAccounts;
  /** Rejects with a SignInProblem while nobody is signed in. */
  readonly signedIn: () => Promise<SignedIn>;
  readonly openCopy: (me: PersonId, service: () => Promise<SharePointStore>) => Promise<LocalStore>;
  /** Takes away what this device keeps of other people. */
  readonly dropOthers: (me: PersonId) => Promise<void>;
  /** Begins anew, since what is on the screen is another person's. */
  readonly restart: () => void;
};

/**
 * The store of whoever the host is signed in as: at once where they were here before, else once
 * sign-in has told who they are. Whoever then turns out to be somebody else gets a page of their own.
 */
export async function localFirst(options: LocalFirstOptions): Promise<LocalStore> {
  const { account, accounts, signedIn, openCopy, dropOthers, restart } = options;
  const known = account === undefined ? undefined : accounts.personFor(account);
  const me = known ?? (await signedIn()).me;
  if (account !== undefined) accounts.remember(account, me);
  const copy = await openCopy(me, async () => {
    const found = await signedIn();
    if (found.me === me) return found.store;
    if (account !== undefined) accounts.remember(account, found.me);
    // Where the browser remembers nothing more, a page opened anew would be this one once more.
    if (account === undefined || accounts.personFor(account) !== me) restart();
    throw new StoreProblem(
      "signedOut",
      "The person signed in is not the one whose copy this is. The page opens anew for them.",
    );
  });
  // Nothing on the screen waits for this, and what cannot be dropped now is dropped another time.
  dropOthers(me).catch(() => undefined);
  return copy;
}
