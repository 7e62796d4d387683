import {
  deleteRestField,
  getRestField,
  getRestFields,
  mergeRestField,
  postFieldXml,
  postRestField,
} from "./fieldHandlers.ts";
import {
  getGroup,
  getGroups,
  getMember,
  getMembers,
  mergeGroup,
  postGroup,
  postMember,
  removeGroup,
  removeMember,
} from "./groupHandlers.ts";
import type { RestHandler } from "./RestCall.ts";
import {
  deleteRestItem,
  getRestItem,
  getRestItems,
  mergeRestItem,
  postRestItem,
} from "./restItemHandlers.ts";
import {
  deleteRestList,
  getListPermissions,
  getRestList,
  getRestLists,
  mergeRestList,
  postRestList,
  recycleRestList,
} from "./restListHandlers.ts";
import {
  deleteAssignment,
  getAssignment,
  getAssignments,
  getBindings,
  getRole,
  getRoles,
  postAssignment,
  postBreakInheritance,
  postResetInheritance,
  postRole,
  removeAssignment,
} from "./roleHandlers.ts";
import {
  getSiteUser,
  getSiteUsers,
  mergeSiteUser,
  postEnsureUser,
  postSiteUser,
  removeSiteUser,
} from "./userHandlers.ts";
import {
  getSiteCollection,
  getWeb,
  getWebPermissions,
  mergeWeb,
  postContextInfo,
} from "./webHandlers.ts";

/** The permissions of a web and of a list are asked for in the same words. */
const permissions = (of: string): Readonly<Record<string, RestHandler>> => ({
  [`GET ${of}/roleassignments`]: getAssignments,
  [`GET ${of}/assignment`]: getAssignment,
  [`DELETE ${of}/assignment`]: deleteAssignment,
  [`GET ${of}/assignment/roledefinitionbindings`]: getBindings,
  [`POST ${of}/roleassignments/addroleassignment`]: postAssignment,
  [`POST ${of}/roleassignments/removeroleassignment`]: removeAssignment,
  [`POST ${of}/breakroleinheritance`]: postBreakInheritance,
});

const groups = (of: string): Readonly<Record<string, RestHandler>> => ({
  [`GET ${of}`]: getGroup,
  [`MERGE ${of}`]: mergeGroup,
  [`DELETE ${of}`]: removeGroup,
  [`GET ${of}/users`]: getMembers,
  [`POST ${of}/users`]: postMember,
  [`GET ${of}/member`]: getMember,
  [`DELETE ${of}/member`]: removeMember,
  [`POST ${of}/users/removebyid`]: removeMember,
  [`POST ${of}/users/removebyloginname`]: removeMember,
});

/** Every request to SharePoint REST that the tenant knows, by method and canonical path. */
export const restRoutes: Readonly<Record<string, RestHandler>> = {
  "POST contextinfo": postContextInfo,
  "GET site": getSiteCollection,

  "GET web": getWeb,
  "MERGE web": mergeWeb,
  "GET web/effectivebasepermissions": getWebPermissions,
  ...permissions("web"),
  "GET web/roledefinitions": getRoles,
  "POST web/roledefinitions": postRole,
  "GET web/role": getRole,

  "GET web/lists": getRestLists,
  "POST web/lists": postRestList,
  "GET web/list": getRestList,
  "MERGE web/list": mergeRestList,
  "DELETE web/list": deleteRestList,
  "POST web/list/recycle": recycleRestList,
  "GET web/list/effectivebasepermissions": getListPermissions,
  ...permissions("web/list"),
  "POST web/list/resetroleinheritance": postResetInheritance,

  "GET web/list/fields": getRestFields,
  "POST web/list/fields": postRestField,
  "POST web/list/fields/addfield": postRestField,
  "POST web/list/fields/createfieldasxml": postFieldXml,
  "GET web/list/field": getRestField,
  "MERGE web/list/field": mergeRestField,
  "DELETE web/list/field": deleteRestField,

  "GET web/list/items": getRestItems,
  "POST web/list/items": postRestItem,
  "GET web/list/item": getRestItem,
  "MERGE web/list/item": mergeRestItem,
  "DELETE web/list/item": deleteRestItem,

  "POST web/ensureuser": postEnsureUser,
  "GET web/currentuser": getSiteUser,
  "GET web/siteusers": getSiteUsers,
  "POST web/siteusers": postSiteUser,
  "POST web/siteusers/removebyid": removeSiteUser,
  "POST web/siteusers/removebyloginname": removeSiteUser,
  "GET web/user": getSiteUser,
  "MERGE web/user": mergeSiteUser,
  "DELETE web/user": removeSiteUser,

  "GET web/sitegroups": getGroups,
  "POST web/sitegroups": postGroup,
  "POST web/sitegroups/removebyid": removeGroup,
  "POST web/sitegroups/removebyloginname": removeGroup,
  ...groups("web/group"),
  ...groups("web/associatedownergroup"),
  ...groups("web/associatedmembergroup"),
  ...groups("web/associatedvisitorgroup"),
};
