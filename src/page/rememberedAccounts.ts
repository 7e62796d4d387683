import { parsePersonId, type PersonId } from "#domain/person/person.ts";

/** Which person is behind each account that a host was signed in with on this device. */
export type RememberedAccounts = {
  /** Undefined also for an account behind which there were several people: it vouches for none of them. */
  readonly personFor: (account: string) => PersonId | undefined;
  readonly remember: (account: string, person: PersonId) => void;
  readonly all: () => readonly PersonId[];
  readonly forget: (person: PersonId) => void;
};

const key = "beyond-target accounts";

/** Without a person: there were several behind the account, and that stays so when they are forgotten. */
type Pair = readonly [account: string, person: PersonId | undefined];

/** Kept in the browser's own storage; where that is closed nobody is known, and sign-in tells. */
export function rememberedAccounts(storage: () => Storage): RememberedAccounts {
  const read = (): readonly Pair[] => {
    try {
      const kept: unknown = JSON.parse(storage().getItem(key) ?? "[]");
      return (Array.isArray(kept) ? kept : []).flatMap((pair: unknown): readonly Pair[] => {
        const [account, person] = Array.isArray(pair) ? (pair as readonly unknown[]) : [];
        if (typeof account !== "string" || typeof person !== "string") return [];
        const id = parsePersonId(person);
        return id !== undefined || person === "" ? [[account, id]] : [];
      });
    } catch {
      return [];
    }
  };
  const write = (pairs: readonly Pair[]): void => {
    try {
      const kept = pairs.map(([account, person = ""]) => [account, person]);
      storage().setItem(key, JSON.stringify(kept));
    } catch {
      // Then the next opening asks again.
    }
  };
  return {
    personFor: (account) => {
      const people = read().filter(([known]) => known === account);
      return people.length === 1 ? people[0]?.[1] : undefined;
    },
    remember: (account, person) => {
      const pairs = read();
      const before = pairs.flatMap(([known, who]) => (known === account ? [who] : []));
      if (before.includes(person)) return;
      const isSeveral = before.length > 0 && !before.includes(undefined);
      write([...pairs, [account, person], ...(isSeveral ? [[account, undefined] as const] : [])]);
    },
    all: () => [...new Set(read().flatMap(([, person]) => person ?? []))],
    forget: (person) => write(read().filter(([, known]) => known !== person)),
  };
}
