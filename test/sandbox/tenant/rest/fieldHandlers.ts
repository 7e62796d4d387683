import { rights } from "../access/rights.ts";
import { isObject } from "../graph/readBody.ts";
import type { Column } from "../lists/Column.ts";
import { columnsOf, findColumn, removeColumn } from "../lists/columns.ts";
import { addColumn, changeColumn } from "../lists/defineColumn.ts";
import type { ListRow } from "../lists/lists.ts";
import { fieldEntity } from "./fieldEntity.ts";
import { filterEntities } from "./filterEntities.ts";
import { changedField, readField } from "./readField.ts";
import { readFieldXml } from "./readFieldXml.ts";
import { createdOne, empty, one, type RestAnswer, type RestCall } from "./RestCall.ts";
import { badQuery, restProblem } from "./restProblem.ts";
import { selectList } from "./selectList.ts";

const addressOf = (list: ListRow): string => `Web/Lists(guid'${list.id}')`;

export function getRestFields(call: RestCall): RestAnswer {
  const { list } = selectList(call);
  const entities = columnsOf(call.state, list.id).map((column) =>
    fieldEntity(addressOf(list), column),
  );
  return { kind: "many", entities: filterEntities(entities, call.query) };
}

export function getRestField(call: RestCall): RestAnswer {
  const { list } = selectList(call);
  return one(fieldEntity(addressOf(list), selectField(call, list)));
}

export function postRestField(call: RestCall): RestAnswer {
  const { list } = selectList(call, rights.manageLists);
  // `fields/addfield` wraps the same properties.
  const wrapped = call.body["parameters"];
  const column = readField(isObject(wrapped) ? wrapped : call.body);
  addColumn(call.state, list.id, column);
  return createdOne(fieldEntity(addressOf(list), column));
}

export function postFieldXml(call: RestCall): RestAnswer {
  const { list } = selectList(call, rights.manageLists);
  const parameters = call.body["parameters"];
  const xml = isObject(parameters) ? parameters["SchemaXml"] : undefined;
  if (typeof xml !== "string") throw badQuery("The schema is missing.");
  const { name, properties } = readFieldXml(xml);
  const column: Column = { ...readField(properties), name };
  addColumn(call.state, list.id, column);
  return createdOne(fieldEntity(addressOf(list), column));
}

export function mergeRestField(call: RestCall): RestAnswer {
  const { list } = selectList(call, rights.manageLists);
  changeColumn(call.state, list.id, changedField(selectField(call, list), call.body));
  return empty;
}

export function deleteRestField(call: RestCall): RestAnswer {
  const { list } = selectList(call, rights.manageLists);
  const column = selectField(call, list);
  if (column.builtIn) throw badQuery("The field cannot be deleted.");
  removeColumn(call.state, list.id, column);
  return empty;
}

function selectField(call: RestCall, list: ListRow): Column {
  const selector = call.selectors.get("field");
  const column = selector && findColumn(call.state, list.id, selector.value);
  if (column) return column;
  throw restProblem(
    404,
    "-2147024809, System.ArgumentException",
    `Column '${selector?.value ?? ""}' does not exist. It may have been deleted by another user.`,
  );
}
