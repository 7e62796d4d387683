/** A person as the identity provider knows them. `id` is the Entra object id. */
export type IdentityUser = {
  readonly id: string;
  readonly userPrincipalName: string;
  readonly displayName: string;
};

/**
 * An app registration. Redirect URIs match exactly; a `brk-multihub://<host>` entry lets the pages of
 * that host ask through nested app auth. `scopes` are those an administrator consented to for
 * everyone, spelt short (Microsoft Graph) or as `https://<resource>/<name>`.
 */
export type IdentityClient = {
  readonly clientId: string;
  readonly name?: string;
  readonly redirectUris: readonly string[];
  readonly scopes: readonly string[];
};

export type IdentityUsers =
  | readonly IdentityUser[]
  | (() => Promise<readonly IdentityUser[]>)
  | (() => readonly IdentityUser[]);

export async function listUsers(users: IdentityUsers): Promise<readonly IdentityUser[]> {
  return typeof users === "function" ? await users() : users;
}

export async function findUser(
  users: IdentityUsers,
  key: string,
): Promise<IdentityUser | undefined> {
  const wanted = key.toLowerCase();
  return (await listUsers(users)).find(
    (user) => user.id.toLowerCase() === wanted || user.userPrincipalName.toLowerCase() === wanted,
  );
}
