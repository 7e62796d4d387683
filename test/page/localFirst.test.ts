import { expect, test } from "vitest";
import type { PersonId } from "#domain/person/person.ts";
import { localFirst, type LocalFirstOptions, type SignedIn } from "#page/localFirst.ts";
import { rememberedAccounts } from "#page/rememberedAccounts.ts";
import { rememberingSites } from "#store/local/rememberingSites.ts";
import { SignInProblem } from "#host/SignInProblem.ts";
import { provisionedTenant } from "#support/company.ts";
import { ids } from "#support/companyPlan.ts";
import { own } from "../store/contract.ts";
import { keptShelf, openDevice } from "../store/local/device.ts";
import { keptBy } from "./keptBy.ts";

/** `isFull` where the storage takes nothing more and has Tom in it. */
async function page({ account, isFull = false }: { account?: string; isFull?: boolean } = {}) {
  const tenant = await provisionedTenant();
  const storage = keptBy();
  const accounts = rememberedAccounts(() => storage);
  if (isFull) {
    accounts.remember("shared@north", ids.tom);
    storage.setItem = () => {
      throw new DOMException("It is full.", "QuotaExceededError");
    };
  }
  const done: string[] = [];
  let signedIn: PersonId | undefined = ids.tom;
  const options: LocalFirstOptions = {
    account,
    accounts,
    signedIn: async (): Promise<SignedIn> => {
      done.push("sign-in asked");
      if (signedIn === undefined) throw new SignInProblem("interactionNeeded", "Sign in.");
      return { me: signedIn, store: tenant.storeFor(signedIn) };
    },
    openCopy: async (me, service) => {
      done.push(`copy of ${me}`);
      const shelf = keptShelf();
      return openDevice({ remote: rememberingSites(service, shelf), me, shelf });
    },
    dropOthers: async (me) => void done.push(`others than ${me} dropped`),
    restart: () => void done.push("restarted"),
  };
  return {
    accounts,
    done,
    open: async () => await localFirst(options),
    signInAs: (person: PersonId | undefined) => {
      signedIn = person;
    },
  };
}

test("somebody never seen here is asked who they are first, and remembered", async () => {
  const { accounts, done, open } = await page({ account: "tom@north" });
  await open();
  expect(done).toEqual(["sign-in asked", `copy of ${ids.tom}`, `others than ${ids.tom} dropped`]);
  expect(accounts.personFor("tom@north")).toBe(ids.tom);
});

test("somebody seen before has their copy without a word to sign-in", async () => {
  const { accounts, done, open, signInAs } = await page({ account: "tom@north" });
  accounts.remember("tom@north", ids.tom);
  signInAs(undefined);
  const store = await open();
  expect(done).not.toContain("sign-in asked");
  expect(await store.device.known([own(ids.tom)])).toEqual([]);
  await expect(store.directory()).rejects.toMatchObject({ name: "SignInProblem" });
});

test("where no host vouches for anybody nothing is opened before sign-in", async () => {
  const { accounts, open, signInAs } = await page();
  accounts.remember("", ids.tom);
  signInAs(undefined);
  await expect(open()).rejects.toMatchObject({ kind: "interactionNeeded" });
});

test("whoever turns out to be somebody else reads nothing here and gets a page of their own", async () => {
  const { accounts, done, open, signInAs } = await page({ account: "shared@north" });
  accounts.remember("shared@north", ids.tom);
  signInAs(ids.dana);
  const store = await open();
  const [answer] = await store.read([own(ids.tom)]);
  expect(answer).toMatchObject({ status: "failed", problem: { kind: "signedOut" } });
  expect(done).toContain("restarted");
});

test("an account behind which there were two people vouches for neither", async () => {
  const { accounts, done, open, signInAs } = await page({ account: "shared@north" });
  accounts.remember("shared@north", ids.tom);
  signInAs(ids.dana);
  await (await open()).directory().catch(() => undefined);
  done.length = 0;
  await open();
  expect(done[0]).toBe("sign-in asked");
  done.length = 0;
  signInAs(ids.tom);
  await open();
  expect(done).toEqual(["sign-in asked", `copy of ${ids.tom}`, `others than ${ids.tom} dropped`]);
});

test("a page does not open anew for ever where the browser remembers nothing more", async () => {
  const { accounts, done, open, signInAs } = await page({ account: "shared@north", isFull: true });
  signInAs(ids.dana);
  const store = await open();
  await expect(store.directory()).rejects.toMatchObject({ kind: "signedOut" });
  expect(accounts.personFor("shared@north")).toBe(ids.tom);
  expect(done).not.toContain("restarted");
});
