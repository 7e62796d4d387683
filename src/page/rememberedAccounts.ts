import { parsePersonId, type PersonId } from "#domain/person/person.ts";

/** Which person is behind each account that a host was signed in with on this device. */
export type RememberedAccounts = {
  readonly personFor: (account: string) => PersonId | undefined;
  readonly remember: (account: string, person: PersonId) => void;
  readonly all: () => readonly PersonId[];
  readonly forget: (person: PersonId) => void;
};

const key = "beyond-target accounts";

/** Kept in the browser's own storage; where that is closed nobody is known, and sign-in tells. */
export function rememberedAccounts(storage: () => Storage): RememberedAccounts {
  const read = (): ReadonlyMap<string, PersonId> => {
    try {
      const kept: unknown = JSON.parse(storage().getItem(key) ?? "[]");
      return new Map(
        (Array.isArray(kept) ? kept : []).flatMap((pair: unknown) => {
          const [account, person] = Array.isArray(pair) ? (pair as readonly unknown[]) : [];
          const id = typeof person === "string" ? parsePersonId(person) : undefined;
          return typeof account === "string" && id ? [[account, id] as const] : [];
        }),
      );
    } catch {
      return new Map();
    }
  };
  const write = (accounts: ReadonlyMap<string, PersonId>): void => {
    try {
      storage().setItem(key, JSON.stringify([...accounts]));
    } catch {
      // Then the next opening asks again.
    }
  };
  return {
    personFor: (account) => read().get(account),
    remember: (account, person) => write(new Map([...read(), [account, person]])),
    all: () => [...new Set(read().values())],
    forget: (person) => write(new Map([...read()].filter(([, known]) => known !== person))),
  };
}
