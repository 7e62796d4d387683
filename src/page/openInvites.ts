import { graphInvites, inviteScopes } from "#store/calendar/graphInvites.ts";
import type { OwnInvites } from "#store/calendar/OwnInvites.ts";
import type { Connected, Connection } from "./connect.ts";

/** The invites of whoever is signed in, opened when it is first asked something. */
export function openInvites({
  signedIn,
  connection,
}: {
  readonly signedIn: () => Promise<Pick<Connected, "graph">>;
  readonly connection: () => Promise<Pick<Connection, "allow">>;
}): OwnInvites {
  return graphInvites({
    graph: async () => (await signedIn()).graph,
    allow: async (signal) => {
      await (await connection()).allow(inviteScopes, signal);
    },
  });
}
