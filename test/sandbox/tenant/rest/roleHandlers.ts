import {
  assignRole,
  breakInheritance,
  resetInheritance,
  unassignRole,
} from "../access/assignments.ts";
import { findPrincipal } from "../access/principals.ts";
import { requireOnSite } from "../access/requireRight.ts";
import { rights } from "../access/rights.ts";
import { roleDefinitions, type RoleDefinition } from "../access/roleDefinitions.ts";
import { scopeOf } from "../access/userMask.ts";
import { isObject } from "../graph/readBody.ts";
import type { Entity } from "./Entity.ts";
import { filterEntities } from "./filterEntities.ts";
import { assignmentEntities, roleEntity } from "./roleEntities.ts";
import { createdOne, nothing, one, type RestAnswer, type RestCall } from "./RestCall.ts";
import { badQuery, memberMissing, restProblem } from "./restProblem.ts";
import { selectList } from "./selectList.ts";

export function getRoles(call: RestCall): RestAnswer {
  requireOnSite(call.state, call.caller, call.site.id);
  const entities = roleDefinitions(call.state, call.site.id).map(roleEntity);
  return { kind: "many", entities: filterEntities(entities, call.query) };
}

export function getRole(call: RestCall): RestAnswer {
  requireOnSite(call.state, call.caller, call.site.id);
  const { how, value } = call.selectors.get("role") ?? { how: "", value: "" };
  const role = roleDefinitions(call.state, call.site.id).find((one_) => {
    if (how === "getbyname") return one_.name.toLowerCase() === value.toLowerCase();
    return String(how === "getbytype" ? one_.kind : one_.id) === value;
  });
  return one(roleEntity(requireRole(role)));
}

/** A permission level of the site's own. */
export function postRole(call: RestCall): RestAnswer {
  requireOnSite(call.state, call.caller, call.site.id, rights.managePermissions);
  const { Name, Description = "", Order = 0, BasePermissions } = call.body;
  if (typeof Name !== "string" || !isObject(BasePermissions)) {
    throw badQuery("A role definition needs a name and base permissions.");
  }
  const known = roleDefinitions(call.state, call.site.id);
  const about = {
    description: String(Description),
    order: Number(Order),
    high: Number(BasePermissions["High"]),
    low: Number(BasePermissions["Low"]),
  };
  const id = Math.max(1073741926, ...known.map((role) => role.id)) + 1;
  call.state.database.run(
    "INSERT INTO role_definitions (site, id, name, about) VALUES (?, ?, ?, ?)",
    call.site.id,
    id,
    Name,
    JSON.stringify(about),
  );
  const made = roleDefinitions(call.state, call.site.id).find((role) => role.id === id);
  return createdOne(roleEntity(requireRole(made)));
}

export function getAssignments(call: RestCall): RestAnswer {
  const entities = assignmentEntities(call, scope(call, rights.enumeratePermissions));
  return { kind: "many", entities: filterEntities(entities, call.query) };
}

export function getAssignment(call: RestCall): RestAnswer {
  return one(selectAssignment(call));
}

export function getBindings(call: RestCall): RestAnswer {
  const bindings = selectAssignment(call).deferred?.["RoleDefinitionBindings"]?.();
  return { kind: "many", entities: bindings as readonly Entity[] };
}

export function postAssignment(call: RestCall): RestAnswer {
  const place = scope(call, rights.managePermissions);
  const principal = Number(call.args.get("principalid"));
  const role = Number(call.args.get("roledefid"));
  requireRole(roleDefinitions(call.state, call.site.id).find((one_) => one_.id === role));
  if (!findPrincipal(call.state, call.site.id, principal)) throw memberMissing();
  requireOwnPermissions(call, place);
  assignRole(call.state, call.site.id, place, principal, role);
  return nothing;
}

export function removeAssignment(call: RestCall): RestAnswer {
  const place = scope(call, rights.managePermissions);
  requireOwnPermissions(call, place);
  unassignRole(
    call.state,
    call.site.id,
    place,
    Number(call.args.get("principalid")),
    Number(call.args.get("roledefid")),
  );
  return nothing;
}

/** Takes every role of one principal away. */
export function deleteAssignment(call: RestCall): RestAnswer {
  const place = scope(call, rights.managePermissions);
  requireOwnPermissions(call, place);
  const principal = Number(call.selectors.get("assignment")?.value);
  for (const role of roleDefinitions(call.state, call.site.id)) {
    unassignRole(call.state, call.site.id, place, principal, role.id);
  }
  return nothing;
}

export function postBreakInheritance(call: RestCall): RestAnswer {
  const copy = (call.args.get("copyroleassignments") ?? call.args.get("0")) !== "false";
  if (!call.selectors.has("list")) {
    // Nothing is above the web of a site collection, so there is nothing to break.
    requireOnSite(call.state, call.caller, call.site.id, rights.managePermissions);
    return nothing;
  }
  const { list } = selectList(call, rights.managePermissions);
  breakInheritance(call.state, list, call.caller.oid, copy);
  return nothing;
}

export function postResetInheritance(call: RestCall): RestAnswer {
  resetInheritance(call.state, selectList(call, rights.managePermissions).list);
  return nothing;
}

function scope(call: RestCall, right: bigint): string {
  if (call.selectors.has("list")) return scopeOf(selectList(call, right).list);
  requireOnSite(call.state, call.caller, call.site.id, right);
  return "web";
}

/** A list that inherits has no assignments of its own to change. */
function requireOwnPermissions(call: RestCall, place: string): void {
  if (call.selectors.has("list") && place === "web") {
    throw restProblem(
      400,
      "-2146232832, Microsoft.SharePoint.SPException",
      "This operation is not allowed on an object that inherits permissions.",
    );
  }
}

function selectAssignment(call: RestCall): Entity {
  const wanted = call.selectors.get("assignment")?.value;
  const found = assignmentEntities(call, scope(call, rights.enumeratePermissions)).find(
    (entity) => String(entity.properties["PrincipalId"]) === wanted,
  );
  if (!found) throw memberMissing();
  return found;
}

function requireRole(role: RoleDefinition | undefined): RoleDefinition {
  if (role) return role;
  throw restProblem(
    404,
    "-2147024809, System.ArgumentException",
    "The specified permission level could not be found.",
  );
}
