import { provisionedTenant } from "#support/company.ts";
import { ids, north } from "#support/companyPlan.ts";
import { storeContract } from "./contract.ts";

let count = 0;

storeContract(
  async () => {
    const { storeFor } = await provisionedTenant();
    return {
      me: ids.tom,
      other: ids.dana,
      storeFor: (person) => storeFor(person),
      otherAddress: "dana.whitfield@contoso.com",
      team: north,
    };
  },
  (name) => {
    count += 1;
    return `${name}-${count}`;
  },
);
