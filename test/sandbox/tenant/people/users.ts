import type { State } from "../State.ts";

/** A person of the directory. `id` is the Entra object id. */
export type User = {
  readonly id: string;
  readonly displayName: string;
  readonly givenName: string;
  readonly surname: string;
  readonly mail: string;
  readonly userPrincipalName: string;
  readonly otherMails?: readonly string[];
  readonly proxyAddresses?: readonly string[];
  readonly jobTitle?: string;
};

type Row = { readonly profile: string };

const read = (row: Row | undefined): User | undefined => row && (JSON.parse(row.profile) as User);

/** Finds by object id or user principal name. */
export function findUser(state: State, key: string): User | undefined {
  return read(
    state.database.get<Row>("SELECT profile FROM users WHERE id = ? OR upn = ?", key, key),
  );
}

/** Finds by any address the person receives mail at. */
export function findByAddress(state: State, address: string): User | undefined {
  const wanted = address.toLowerCase();
  const direct = read(
    state.database.get<Row>("SELECT profile FROM users WHERE mail = ? OR upn = ?", wanted, wanted),
  );
  return direct ?? listUsers(state).find((user) => addressesOf(user).includes(wanted));
}

export function listUsers(state: State): readonly User[] {
  return state.database
    .all<Row>("SELECT profile FROM users ORDER BY upn")
    .map((row) => JSON.parse(row.profile) as User);
}

function addressesOf(user: User): readonly string[] {
  const proxies = (user.proxyAddresses ?? []).map((address) => address.replace(/^smtp:/i, ""));
  const all = [user.mail, user.userPrincipalName, ...(user.otherMails ?? []), ...proxies];
  return [...new Set(all.map((address) => address.toLowerCase()))];
}
