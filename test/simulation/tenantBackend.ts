import { provisionedTenant } from "#support/company.ts";
import { companyPlan } from "#support/companyPlan.ts";
import type { Backend } from "./Backend.ts";
import { people } from "./Company.ts";
import { writerOf } from "./writerOf.ts";

/** The sandbox tenant with the product's own store in front of it: slower than the model, and nearer to the service. */
export async function tenantBackend(): Promise<Backend> {
  const teams = companyPlan.teams.map((team) => ({
    ...team,
    members: [...new Set([...team.members, ...people])],
  }));
  const { tenant, storeFor } = await provisionedTenant({ ...companyPlan, teams });
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
