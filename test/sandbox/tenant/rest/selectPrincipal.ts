import { ensureUser } from "../access/ensurePrincipal.ts";
import { listPrincipals, type Principal } from "../access/principals.ts";
import type { RestCall } from "./RestCall.ts";
import { memberMissing } from "./restProblem.ts";

/** The person or directory group that `siteusers`, or a group's `users`, picks. */
export function selectUser(call: RestCall, name: "user" | "member" = "user"): Principal {
  if (call.route.startsWith("web/currentuser")) {
    const self = ensureUser(call.state, call.site.id, call.caller.oid);
    if (!self) throw memberMissing();
    return self;
  }
  const users = listPrincipals(call.state, call.site.id).filter((one) => one.kind !== "siteGroup");
  return pick(users, call.selectors.get(name)) ?? refuse();
}

/** The group of the site that the path picks. */
export function selectGroup(call: RestCall): Principal {
  const groups = siteGroups(call);
  const associated = /^web\/associated(owner|member|visitor)group/.exec(call.route)?.[1];
  if (associated !== undefined) {
    const ending = ` ${associated}s`;
    return groups.find((group) => group.title.toLowerCase().endsWith(ending)) ?? refuse();
  }
  return pick(groups, call.selectors.get("group")) ?? refuse();
}

export const siteGroups = (call: RestCall): readonly Principal[] =>
  listPrincipals(call.state, call.site.id).filter((one) => one.kind === "siteGroup");

function pick(
  principals: readonly Principal[],
  selector: { readonly how: string; readonly value: string } | undefined,
): Principal | undefined {
  if (!selector) return undefined;
  const wanted = selector.value.toLowerCase();
  return principals.find((principal) => {
    switch (selector.how) {
      case "getbyemail":
        return principal.email.toLowerCase() === wanted;
      case "getbyname":
        return principal.title.toLowerCase() === wanted;
      default:
        return String(principal.id) === wanted || principal.login.toLowerCase() === wanted;
    }
  });
}

function refuse(): never {
  throw memberMissing();
}
