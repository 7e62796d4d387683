import type { Route } from "../graph/Route.ts";
import { sharePointRoute as route } from "../graph/sharePointRoute.ts";
import { reading, writing } from "../graph/siteScopes.ts";
import { getDelta } from "./deltaHandler.ts";
import {
  getFields,
  getItem,
  getItems,
  patchFields,
  patchItem,
  postItem,
  removeItem,
} from "./itemHandlers.ts";
import { getVersion, getVersionFields, getVersions, restoreVersion } from "./versionHandlers.ts";

const items = "/sites/{site}/lists/{list}/items";
const item = `${items}/{item}`;

export const itemRoutes: readonly Route[] = [
  route("GET", items, reading, 2, getItems),
  route("POST", items, writing, 2, postItem),
  // Differs: the service charges 1 with a token and 2 without.
  route("GET", `${items}/delta`, reading, 1, getDelta),
  route("GET", item, reading, 1, getItem),
  route("PATCH", item, writing, 2, patchItem),
  route("DELETE", item, writing, 2, removeItem),
  route("GET", `${item}/fields`, reading, 1, getFields),
  route("PATCH", `${item}/fields`, writing, 2, patchFields),
  route("GET", `${item}/versions`, reading, 2, getVersions),
  route("GET", `${item}/versions/{version}`, reading, 1, getVersion),
  route("GET", `${item}/versions/{version}/fields`, reading, 1, getVersionFields),
  route("POST", `${item}/versions/{version}/restoreVersion`, writing, 2, restoreVersion),
];
