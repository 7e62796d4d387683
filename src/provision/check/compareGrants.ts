import type { Assignment, Assignments } from "../SharePoint.ts";
import type { Difference } from "./Difference.ts";

/** A principal that must hold exactly this role. */
export type WantedGrant = {
  readonly who: string;
  readonly role: number;
  /** Their id in the site; asked for when it is needed, since making somebody known is a write. */
  readonly known: number | undefined;
  readonly principal: () => Promise<number>;
};

// SharePoint: gives this to whoever holds something further down, so that they can get there. It lets nobody read.
const limitedAccessKind = 1;

/** Every role that is missing, and every one too many, whoever holds it. */
export function compareGrants(
  at: string,
  wanted: readonly WantedGrant[],
  there: readonly Assignment[],
  assignments: Assignments,
): readonly Difference[] {
  const held = there.flatMap(({ PrincipalId, Member, RoleDefinitionBindings }) =>
    RoleDefinitionBindings.filter(({ RoleTypeKind }) => RoleTypeKind !== limitedAccessKind).map(
      ({ Id, Name }) => ({ principal: PrincipalId, who: Member?.Title ?? "", role: Id, Name }),
    ),
  );
  const missing = wanted.filter(
    ({ known, role }) => !held.some((one) => one.principal === known && one.role === role),
  );
  const extra = held.filter(
    ({ principal, role }) => !wanted.some((one) => one.known === principal && one.role === role),
  );
  return [
    ...missing.map(({ who, role, principal }) => ({
      what: `${at}: ${who} lacks their role`,
      mend: async () => {
        await assignments.add(await principal(), role);
      },
    })),
    ...extra.map(({ principal, who, role, Name }) => ({
      what: `${at}: ${who || `principal ${principal}`} holds ${Name}, which the plan does not give`,
      mend: () => assignments.remove(principal, role),
    })),
  ];
}
