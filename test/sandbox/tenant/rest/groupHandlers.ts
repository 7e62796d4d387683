import type { Principal } from "../access/principals.ts";
import { requireOnSite } from "../access/requireRight.ts";
import { rights } from "../access/rights.ts";
import { addSiteGroup } from "../sites/createSite.ts";
import { filterEntities } from "./filterEntities.ts";
import { groupEntity, membersOf, userEntity } from "./principalEntities.ts";
import { createdOne, empty, nothing, one, type RestAnswer, type RestCall } from "./RestCall.ts";
import { badQuery, memberMissing, restProblem } from "./restProblem.ts";
import { selectGroup, selectUser, siteGroups } from "./selectPrincipal.ts";
import { ensured, removePrincipal } from "./userHandlers.ts";

const manage = (call: RestCall, right: bigint = rights.managePermissions): void => {
  requireOnSite(call.state, call.caller, call.site.id, right);
};

export function getGroups(call: RestCall): RestAnswer {
  manage(call, rights.open);
  const entities = siteGroups(call).map((group) => groupEntity(call.state, group));
  return { kind: "many", entities: filterEntities(entities, call.query) };
}

export function postGroup(call: RestCall): RestAnswer {
  manage(call, rights.createGroups);
  const { Title, Description = "" } = call.body;
  if (typeof Title !== "string" || Title.trim() === "") throw badQuery("The title is missing.");
  if (siteGroups(call).some((group) => group.title.toLowerCase() === Title.toLowerCase())) {
    throw restProblem(
      500,
      "-2130575293, Microsoft.SharePoint.SPException",
      "The specified name is already in use. Please try again with a new name.",
    );
  }
  const group = addSiteGroup(call.state, call.site.id, Title, String(Description));
  return createdOne(groupEntity(call.state, group));
}

export function getGroup(call: RestCall): RestAnswer {
  manage(call, rights.open);
  return one(groupEntity(call.state, selectGroup(call)));
}

export function mergeGroup(call: RestCall): RestAnswer {
  manage(call);
  const group = selectGroup(call);
  const { Title = group.title, Description } = call.body;
  const about =
    Description === undefined ? group.about : JSON.stringify({ description: Description });
  call.state.database.run(
    "UPDATE principals SET title = ?, login = ?, about = ? WHERE site = ? AND id = ?",
    String(Title),
    String(Title),
    about,
    call.site.id,
    group.id,
  );
  return empty;
}

export function removeGroup(call: RestCall): RestAnswer {
  manage(call);
  const argument = call.args.get("0")?.toLowerCase();
  const group =
    argument === undefined
      ? selectGroup(call)
      : siteGroups(call).find(
          (one_) => String(one_.id) === argument || one_.login.toLowerCase() === argument,
        );
  if (!group) throw memberMissing();
  removePrincipal(call, group);
  return nothing;
}

export function getMembers(call: RestCall): RestAnswer {
  manage(call, rights.open);
  const entities = membersOf(call.state, selectGroup(call)).map(userEntity);
  return { kind: "many", entities: filterEntities(entities, call.query) };
}

/** Adding somebody who is there already changes nothing. */
export function postMember(call: RestCall): RestAnswer {
  manage(call);
  const group = selectGroup(call);
  const user = ensured(call, call.body["LoginName"]);
  call.state.database.run(
    "INSERT OR IGNORE INTO site_group_members (site, group_id, member) VALUES (?, ?, ?)",
    call.site.id,
    group.id,
    user.id,
  );
  return createdOne(userEntity(user));
}

export function getMember(call: RestCall): RestAnswer {
  manage(call, rights.open);
  return one(userEntity(requireMember(call)));
}

export function removeMember(call: RestCall): RestAnswer {
  manage(call);
  const argument = call.args.get("0");
  const picked: RestCall =
    argument === undefined
      ? call
      : {
          ...call,
          selectors: new Map([...call.selectors, ["member", { how: "id", value: argument }]]),
        };
  call.state.database.run(
    "DELETE FROM site_group_members WHERE site = ? AND group_id = ? AND member = ?",
    call.site.id,
    selectGroup(call).id,
    requireMember(picked).id,
  );
  return nothing;
}

function requireMember(call: RestCall): Principal {
  const user = selectUser(call, "member");
  if (!membersOf(call.state, selectGroup(call)).some((one_) => one_.id === user.id)) {
    throw memberMissing();
  }
  return user;
}
