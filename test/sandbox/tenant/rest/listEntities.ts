import { effectiveMask, requireOnList } from "../access/requireRight.ts";
import { basePermissions, rights } from "../access/rights.ts";
import { countItems } from "../items/items.ts";
import { columnsOf } from "../lists/columns.ts";
import { isLibrary, type ListRow } from "../lists/lists.ts";
import { listUrl } from "../lists/listBody.ts";
import { listSettings } from "../lists/listSettings.ts";
import type { Entity } from "./Entity.ts";
import { fieldEntity } from "./fieldEntity.ts";
import type { RestCall } from "./RestCall.ts";
import { assignmentEntities } from "./roleEntities.ts";

export function listEntity(call: RestCall, list: ListRow): Entity {
  const { state } = call;
  const address = `Web/Lists(guid'${list.id}')`;
  const url = new URL(listUrl(state, list)).pathname;
  return {
    type: "SP.List",
    address,
    etag: `"${list.id},1"`,
    properties: {
      ...listSettings(list),
      BaseTemplate: list.template,
      BaseType: isLibrary(list) ? 1 : 0,
      Created: list.created,
      Description: list.description,
      EntityTypeName: `${list.name}List`,
      Id: list.id,
      ItemCount: countItems(state, list.id),
      LastItemModifiedDate: list.modified,
      ListItemEntityTypeFullName: `SP.Data.${list.name}ListItem`,
      ParentWebUrl: call.site.path,
      Title: list.title,
    },
    deferred: {
      HasUniqueRoleAssignments: () => list.own_permissions === 1,
      EffectiveBasePermissions: () =>
        basePermissions(effectiveMask(state, call.caller, list.site, list)),
      Fields: () => columnsOf(state, list.id).map((column) => fieldEntity(address, column)),
      RoleAssignments: () => {
        requireOnList(state, call.caller, list, rights.enumeratePermissions);
        return assignmentEntities(call, list.own_permissions === 1 ? list.id : "web");
      },
      RootFolder: () => ({
        type: "SP.Folder",
        address: `${address}/RootFolder`,
        properties: { Name: list.name, ServerRelativeUrl: decodeURI(url), UniqueId: list.id },
      }),
    },
  };
}
