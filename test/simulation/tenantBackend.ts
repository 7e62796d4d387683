import type { PersonId } from "#domain/person/person.ts";
import type { Place } from "#domain/sharing/place.ts";
import { provisionedTenant } from "#support/company.ts";
import { companyPlan } from "#support/companyPlan.ts";
import type { Backend } from "./Backend.ts";
import { people } from "./Company.ts";

/** The sandbox tenant with the product's own store in front of it: slower than the model, and nearer to the service. */
export async function tenantBackend(): Promise<Backend> {
  const teams = companyPlan.teams.map((team) => ({
    ...team,
    members: [...new Set([...team.members, ...people])],
  }));
  const { tenant, storeFor } = await provisionedTenant({ ...companyPlan, teams });
  const writerOf = (place: Place): PersonId => (place.kind === "shown" ? place.by : place.owner);
  return {
    remoteFor: (person) => storeFor(person),
    rowsIn: async (place) => {
      const [read] = await storeFor(writerOf(place)).read([place]);
      if (read?.status !== "read") throw read?.problem ?? new Error("The place was not answered.");
      return read.rows.map(({ record }) => record);
    },
    setRights: () => undefined,
    expireTokens: tenant.faults.expireDeltaTokens,
  };
}
