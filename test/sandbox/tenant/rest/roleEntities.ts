import { assignmentsOf } from "../access/assignments.ts";
import { findPrincipal } from "../access/principals.ts";
import { basePermissions } from "../access/rights.ts";
import { roleDefinitions, type RoleDefinition } from "../access/roleDefinitions.ts";
import type { Entity } from "./Entity.ts";
import { principalEntity } from "./principalEntities.ts";
import type { RestCall } from "./RestCall.ts";

export function roleEntity(role: RoleDefinition): Entity {
  return {
    type: "SP.RoleDefinition",
    address: `Web/RoleDefinitions(${role.id})`,
    properties: {
      BasePermissions: basePermissions(role.mask),
      Description: role.description,
      Hidden: role.hidden,
      Id: role.id,
      Name: role.name,
      Order: role.order,
      RoleTypeKind: role.kind,
    },
  };
}

/** One entity for each principal that holds a role in the scope. */
export function assignmentEntities(call: RestCall, scope: string): readonly Entity[] {
  const { state, site } = call;
  const byPrincipal = new Map<number, number[]>();
  for (const { principal, role } of assignmentsOf(state, site.id, scope)) {
    byPrincipal.set(principal, [...(byPrincipal.get(principal) ?? []), role]);
  }
  const roles = roleDefinitions(state, site.id);
  return [...byPrincipal].map(([principal, held]) => ({
    type: "SP.RoleAssignment",
    address: `Web/RoleAssignments/GetByPrincipalId(${principal})`,
    properties: { PrincipalId: principal },
    deferred: {
      Member: () => {
        const member = findPrincipal(state, site.id, principal);
        return member && principalEntity(state, member);
      },
      RoleDefinitionBindings: () => roles.filter((role) => held.includes(role.id)).map(roleEntity),
    },
  }));
}
