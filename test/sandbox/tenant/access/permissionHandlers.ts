import type { Permission } from "@microsoft/microsoft-graph-types";

import { created, noContent, ok, type Answer } from "../Answer.ts";
import { segment, type Call } from "../Call.ts";
import { context } from "../graph/context.ts";
import { isObject, type Json, readBody } from "../graph/readBody.ts";
import { findList } from "../lists/lists.ts";
import { invalidRequest, itemNotFound, listNotFound } from "../problems.ts";
import { resolveSite } from "../sites/resolveSite.ts";
import { breakInheritance } from "./assignments.ts";
import { appGrantsOf, createAppGrant, type AppGrant } from "./appGrants.ts";
import { requireOnList, requireOnSite } from "./requireRight.ts";
import { rights } from "./rights.ts";

const roles = ["read", "write", "manage", "owner", "fullcontrol"];

/** The apps' grants on the site or list the route names. People's rights are not shown here. */
export function getPermissions(call: Call): Answer {
  return ok({
    "@odata.context": context("permissions"),
    value: appGrantsOf(call.state, resolveScope(call)).map(grantBody),
  });
}

export function getPermission(call: Call): Answer {
  const scope = resolveScope(call);
  return ok({
    "@odata.context": context("permissions/$entity"),
    ...grantBody(requireGrant(call, scope)),
  });
}

/** Grants an app a role. On a list that breaks the list's inheritance, keeping who could read it. */
export function postPermission(call: Call): Answer {
  const scope = resolveScope(call);
  const body = readBody(call);
  const app = readApp(body);
  const grant = createAppGrant(call.state, scope, app, readRoles(body));
  const list = call.path["list"] === undefined ? undefined : listOf(call);
  if (list && list.own_permissions === 0) {
    breakInheritance(call.state, list, call.caller.oid, true);
  }
  return created({ "@odata.context": context("permissions/$entity"), ...grantBody(grant) });
}

export function patchPermission(call: Call): Answer {
  const scope = resolveScope(call);
  const { app, app_name } = requireGrant(call, scope);
  const given = readRoles(readBody(call));
  const grant = createAppGrant(call.state, scope, { id: app, displayName: app_name }, given);
  return ok({ "@odata.context": context("permissions/$entity"), ...grantBody(grant) });
}

export function deletePermission(call: Call): Answer {
  const grant = requireGrant(call, resolveScope(call));
  call.state.database.run("DELETE FROM app_grants WHERE id = ?", grant.id);
  return noContent();
}

function resolveScope(call: Call): string {
  if (call.path["list"] !== undefined) {
    const list = listOf(call);
    requireOnList(call.state, call.caller, list, rights.managePermissions);
    return list.id;
  }
  const site = resolveSite(call.state, segment(call, "site"));
  requireOnSite(call.state, call.caller, site.id, rights.managePermissions);
  return site.id;
}

function listOf(call: Call): NonNullable<ReturnType<typeof findList>> {
  const site = resolveSite(call.state, segment(call, "site"));
  const list = findList(call.state, site.id, segment(call, "list"));
  if (!list) throw listNotFound();
  return list;
}

function requireGrant(call: Call, scope: string): AppGrant {
  const wanted = segment(call, "permission");
  const grant = appGrantsOf(call.state, scope).find((one) => one.id === wanted);
  if (!grant) throw itemNotFound();
  return grant;
}

/** The documentation shows three names for the same thing; all of them are taken. */
function readApp(body: Json): { readonly id: string; readonly displayName: string } {
  const many = body["grantedToIdentities"] ?? body["grantedToIdentitiesV2"];
  const one = Array.isArray(many) ? many[0] : (body["grantedTo"] ?? body["grantedToV2"]);
  const application = isObject(one) ? one["application"] : undefined;
  if (!isObject(application) || typeof application["id"] !== "string") {
    throw invalidRequest("Permissions can be granted to applications only.");
  }
  const name = application["displayName"];
  return { id: application["id"], displayName: typeof name === "string" ? name : "" };
}

function readRoles(body: Json): readonly string[] {
  const given = body["roles"];
  if (!Array.isArray(given) || given.length === 0) throw invalidRequest("Invalid request");
  return given.map((role) => {
    if (typeof role !== "string" || !roles.includes(role)) throw invalidRequest("Invalid request");
    return role;
  });
}

function grantBody(grant: AppGrant): Permission {
  const application = { id: grant.app, displayName: grant.app_name };
  return {
    id: grant.id,
    roles: JSON.parse(grant.roles) as string[],
    grantedToIdentitiesV2: [{ application }],
    grantedToIdentities: [{ application }],
  };
}
