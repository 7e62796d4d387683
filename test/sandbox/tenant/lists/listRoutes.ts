import {
  deletePermission,
  getPermission,
  getPermissions,
  patchPermission,
  postPermission,
} from "../access/permissionHandlers.ts";
import type { Route } from "../graph/Route.ts";
import { sharePointRoute as route } from "../graph/sharePointRoute.ts";
import { granting, managing, reading } from "../graph/siteScopes.ts";
import { getSite, searchSites } from "../sites/siteHandlers.ts";
import {
  deleteColumn,
  getColumn,
  getColumns,
  patchListColumn,
  postColumn,
} from "./columnHandlers.ts";
import { getList, getLists, postList, removeList } from "./listHandlers.ts";

const site = "/sites/{site}";
const list = `${site}/lists/{list}`;

export const listRoutes: readonly Route[] = [
  route(
    "GET",
    "/sites",
    ["Sites.Read.All", "Sites.ReadWrite.All", "Sites.Manage.All", "Sites.FullControl.All"],
    2,
    searchSites,
  ),
  route("GET", site, reading, 1, getSite),
  route("GET", `${site}/permissions`, granting, 5, getPermissions),
  route("POST", `${site}/permissions`, granting, 5, postPermission),
  route("GET", `${site}/permissions/{permission}`, granting, 5, getPermission),
  route("PATCH", `${site}/permissions/{permission}`, granting, 5, patchPermission),
  route("DELETE", `${site}/permissions/{permission}`, granting, 5, deletePermission),

  route("GET", `${site}/lists`, reading, 2, getLists),
  route("POST", `${site}/lists`, managing, 2, postList),
  route("GET", list, reading, 1, getList),
  route("DELETE", list, managing, 2, removeList),
  route("GET", `${list}/permissions`, granting, 5, getPermissions),
  route("POST", `${list}/permissions`, granting, 5, postPermission),
  route("GET", `${list}/permissions/{permission}`, granting, 5, getPermission),
  route("PATCH", `${list}/permissions/{permission}`, granting, 5, patchPermission),
  route("DELETE", `${list}/permissions/{permission}`, granting, 5, deletePermission),

  route("GET", `${list}/columns`, reading, 2, getColumns),
  route("POST", `${list}/columns`, managing, 2, postColumn),
  route("GET", `${list}/columns/{column}`, reading, 1, getColumn),
  route("PATCH", `${list}/columns/{column}`, managing, 2, patchListColumn),
  route("DELETE", `${list}/columns/{column}`, managing, 2, deleteColumn),
];
