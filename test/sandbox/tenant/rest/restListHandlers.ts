import { effectiveMask, requireOnSite } from "../access/requireRight.ts";
import { basePermissions, has, rights } from "../access/rights.ts";
import {
  createList,
  deleteList,
  findListById,
  listsOf,
  template,
  titleIsTaken,
} from "../lists/lists.ts";
import { listSettings, saveListSettings } from "../lists/listSettings.ts";
import type { Problem } from "../Problem.ts";
import { notImplemented } from "../problems.ts";
import { filterEntities } from "./filterEntities.ts";
import { listEntity } from "./listEntities.ts";
import { merged } from "./merge.ts";
import { createdOne, empty, one, type RestAnswer, type RestCall } from "./RestCall.ts";
import { badQuery, restProblem } from "./restProblem.ts";
import { selectList } from "./selectList.ts";

const titleTaken = (): Problem =>
  restProblem(
    500,
    "-2130575342, Microsoft.SharePoint.SPException",
    "A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.",
  );

export function getRestLists(call: RestCall): RestAnswer {
  requireOnSite(call.state, call.caller, call.site.id);
  const seen = listsOf(call.state, call.site.id).filter((list) =>
    has(effectiveMask(call.state, call.caller, call.site.id, list), rights.viewListItems),
  );
  const entities = seen.map((list) => listEntity(call, list));
  return { kind: "many", entities: filterEntities(entities, call.query) };
}

export function postRestList(call: RestCall): RestAnswer {
  const { state, site } = call;
  requireOnSite(state, call.caller, site.id, rights.manageLists);
  const { Title, BaseTemplate = 100, Description = "", ...rest } = call.body;
  if (typeof Title !== "string" || Title.trim() === "") throw badQuery("The title is missing.");
  if (BaseTemplate !== template.genericList && BaseTemplate !== template.documentLibrary) {
    throw notImplemented(`lists of the template ${String(BaseTemplate)}`);
  }
  if (titleIsTaken(state, site.id, Title.trim())) throw titleTaken();
  const list = createList(state, {
    site: site.id,
    title: Title.trim(),
    description: String(Description),
    template: BaseTemplate,
    creator: call.caller.oid,
  });
  saveListSettings(state, list, merged("SP.List", listSettings(list), rest));
  return createdOne(listEntity(call, findListById(state, list.id) ?? list));
}

export function getRestList(call: RestCall): RestAnswer {
  return one(listEntity(call, selectList(call).list));
}

export function mergeRestList(call: RestCall): RestAnswer {
  const { list } = selectList(call, rights.manageLists);
  const { Title, Description, ...settings } = merged(
    "SP.List",
    { Title: list.title, Description: list.description, ...listSettings(list) },
    call.body,
  );
  const others = listsOf(call.state, call.site.id).filter((other) => other.id !== list.id);
  if (others.some((other) => sameTitle(other.title, Title))) throw titleTaken();
  call.state.database.run(
    "UPDATE lists SET title = ?, description = ? WHERE id = ?",
    Title,
    Description,
    list.id,
  );
  saveListSettings(call.state, list, settings);
  return empty;
}

export function deleteRestList(call: RestCall): RestAnswer {
  deleteList(call.state, selectList(call, rights.manageLists).list);
  return empty;
}

/** Differs: no list lies in the recycle bin, so it is gone; the answer is an id all the same. */
export function recycleRestList(call: RestCall): RestAnswer {
  const { list } = selectList(call, rights.manageLists);
  deleteList(call.state, list);
  return { kind: "plain", value: { value: list.id } };
}

export function getListPermissions(call: RestCall): RestAnswer {
  return { kind: "plain", value: basePermissions(selectList(call).mask) };
}

const sameTitle = (one_: string, other: string): boolean =>
  one_.toLowerCase() === other.trim().toLowerCase();
