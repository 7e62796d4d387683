import { randomUUID } from "node:crypto";

import type { State } from "../State.ts";

export type AppGrant = {
  readonly id: string;
  /** The id of the site or list. */
  readonly scope: string;
  readonly app: string;
  readonly app_name: string;
  /** JSON array of role names. */
  readonly roles: string;
};

/** Grants an app roles on a site or list. A second grant to the same app replaces the roles. */
export function createAppGrant(
  state: State,
  scope: string,
  app: { readonly id: string; readonly displayName: string },
  roles: readonly string[],
): AppGrant {
  state.database.run(
    "INSERT INTO app_grants (id, scope, app, app_name, roles) VALUES (?, ?, ?, ?, ?) ON CONFLICT (scope, app) DO UPDATE SET roles = excluded.roles",
    Buffer.from(`i:0i.t|ms.sp.ext|${app.id}|${randomUUID()}`).toString("base64url"),
    scope,
    app.id,
    app.displayName,
    JSON.stringify(roles),
  );
  const grant = appGrantsOf(state, scope).find((one) => one.app === app.id);
  if (!grant) throw new Error("The grant just made is not there.");
  return grant;
}

export function appGrantsOf(state: State, scope: string): readonly AppGrant[] {
  return state.database.all<AppGrant>(
    "SELECT * FROM app_grants WHERE scope = ? ORDER BY app",
    scope,
  );
}
