import type { State } from "../State.ts";

/** A line of a site's user information list: a person, a directory group, or a group of the site. */
export type Principal = {
  readonly site: string;
  readonly id: number;
  readonly kind: "user" | "directoryGroup" | "siteGroup";
  readonly login: string;
  readonly title: string;
  readonly email: string;
  /** The object id in the directory, for people and directory groups. */
  readonly directory: string | null;
  readonly admin: 0 | 1;
  /** JSON of the remaining properties. */
  readonly about: string;
};

export function findPrincipal(state: State, site: string, id: number): Principal | undefined {
  return state.database.get<Principal>(
    "SELECT * FROM principals WHERE site = ? AND id = ?",
    site,
    id,
  );
}

export function findByLogin(state: State, site: string, login: string): Principal | undefined {
  return state.database.get<Principal>(
    "SELECT * FROM principals WHERE site = ? AND login = ?",
    site,
    login,
  );
}

export function listPrincipals(state: State, site: string): readonly Principal[] {
  return state.database.all<Principal>("SELECT * FROM principals WHERE site = ? ORDER BY id", site);
}

/** Adds a principal with the next id of the site. People start at 3, as on a real site. */
export function addPrincipal(
  state: State,
  principal: Omit<Principal, "id" | "admin"> & { readonly admin?: boolean },
): Principal {
  const last = state.database.get<{ id: number }>(
    "SELECT coalesce(max(id), 2) AS id FROM principals WHERE site = ?",
    principal.site,
  );
  const added: Principal = {
    site: principal.site,
    id: (last?.id ?? 2) + 1,
    kind: principal.kind,
    login: principal.login,
    title: principal.title,
    email: principal.email,
    directory: principal.directory,
    admin: principal.admin === true ? 1 : 0,
    about: principal.about,
  };
  state.database.run(
    "INSERT INTO principals (site, id, kind, login, title, email, directory, admin, about) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
    added.site,
    added.id,
    added.kind,
    added.login,
    added.title,
    added.email,
    added.directory,
    added.admin,
    added.about,
  );
  return added;
}
