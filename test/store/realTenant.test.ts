import { describe } from "vitest";
import { parsePersonId } from "#domain/person/person.ts";
import { createGraph } from "#graph/createGraph.ts";
import { createSharePointStore } from "#store/sharepoint/createSharePointStore.ts";
import { storeContract } from "./contract.ts";

/**
 * The same contract on a real tenant that has been provisioned: set the address of its directory
 * site, the id of a team, and of one of its members and of their manager, who leads it, the object ids and Graph tokens.
 */
const {
  BEYOND_TARGET_TENANT_DIRECTORY: directory,
  BEYOND_TARGET_TENANT_TEAM: team,
  BEYOND_TARGET_TENANT_ME: me,
  BEYOND_TARGET_TENANT_MY_TOKEN: myToken,
  BEYOND_TARGET_TENANT_OTHER: other,
  BEYOND_TARGET_TENANT_OTHER_TOKEN: otherToken,
  BEYOND_TARGET_TENANT_OTHER_ADDRESS: otherAddress,
} = process.env;

const given = [directory, team, me, myToken, other, otherToken, otherAddress];

const unnamed = given.some((value) => value === undefined);

describe.skipIf(unnamed)("on the tenant that BEYOND_TARGET_TENANT_* name", () => {
  storeContract(
    () => Promise.resolve(contractOf()),
    (name) => `${name}-${crypto.randomUUID()}`,
  );
});

function contractOf() {
  const site = new URL(directory ?? "");
  const tokens = new Map([
    [personId(me), myToken],
    [personId(other), otherToken],
  ]);
  return {
    me: personId(me),
    other: personId(other),
    otherAddress: otherAddress ?? "",
    team: team ?? "",
    storeFor: (person: ReturnType<typeof personId>) =>
      createSharePointStore({
        graph: createGraph({
          scopes: [],
          token: () => Promise.resolve(tokens.get(person) ?? ""),
        }),
        directory: { hostname: site.hostname, path: site.pathname },
        personId: person,
      }),
  };
}

function personId(text: string | undefined) {
  const id = parsePersonId(text ?? "");
  if (id === undefined) throw new Error("A person of the real tenant is not an object id.");
  return id;
}
