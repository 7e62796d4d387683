import type { Place, RecordIn, ShownPlace } from "#domain/sharing/place.ts";
import type { PersonKey } from "#sandbox/company/people.ts";
import { northfold } from "#sandbox/company/northfold.ts";
import type { OpenCompany } from "#sandbox/seed/companyTenant.ts";
import { idOf } from "#sandbox/seed/organisationPlan.ts";

/** What is in a list, as `reader` gets it from the tenant. */
export async function rowsIn<P extends Place>(
  company: OpenCompany,
  reader: PersonKey,
  place: P,
): Promise<readonly RecordIn<P>[]> {
  const [read] = await company.storeFor(idOf(reader)).read([place]);
  if (read?.status !== "read") throw new Error(`The list was not read: ${read?.problem.message}`);
  return read.rows.map((row) => row.record);
}

export const ownOf = (who: PersonKey) => ({ kind: "own", owner: idOf(who) }) as const;

export const shownBy = (by: PersonKey, to: PersonKey): ShownPlace => ({
  kind: "shown",
  by: idOf(by),
  to: idOf(to),
});

/** Every byte that the tenant answers `to` about what `by` shows them, asked for directly. */
export async function bytesShown(
  company: OpenCompany,
  by: PersonKey,
  to: PersonKey,
): Promise<string> {
  const home = company.plan.people.find(({ id }) => id === idOf(by))?.home ?? "";
  const { hostname, pathname } = new URL(home);
  const token = await company.identity.issue({
    oid: idOf(to),
    clientId: northfold.clientId,
    scopes: ["Sites.Selected", "User.Read"],
  });
  const list = `shown-${idOf(by)}-${idOf(to)}`;
  const address = `https://graph.microsoft.com/v1.0/sites/${hostname}:${pathname}:/lists/${list}/items?$expand=fields`;
  const answer = await company.tenant.fetch(
    new Request(address, { headers: { authorization: `Bearer ${token}` } }),
  );
  if (!answer.ok) throw new Error(`The tenant answered ${answer.status}.`);
  return await answer.text();
}
