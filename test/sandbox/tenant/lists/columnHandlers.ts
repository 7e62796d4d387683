import { rights } from "../access/rights.ts";
import { created, noContent, ok, type Answer } from "../Answer.ts";
import { segment, type Call } from "../Call.ts";
import { context } from "../graph/context.ts";
import { readBody } from "../graph/readBody.ts";
import { selectMembers } from "../graph/selectMembers.ts";
import { invalidRequest, itemNotFound } from "../problems.ts";
import type { Column } from "./Column.ts";
import { columnBody } from "./columnBody.ts";
import { columnsOf, findColumn, removeColumn } from "./columns.ts";
import { addColumn, changeColumn } from "./defineColumn.ts";
import { patchColumn, readColumn } from "./readColumn.ts";
import { resolveList } from "./resolveList.ts";

const contextOf = (call: Call): string =>
  context(`sites('${segment(call, "site")}')/lists('${segment(call, "list")}')/columns`);

export function getColumns(call: Call): Answer {
  const { list } = resolveList(call);
  const select = call.query.get("$select");
  return ok({
    "@odata.context": contextOf(call),
    value: columnsOf(call.state, list.id).map((column) =>
      selectMembers(columnBody(column), select),
    ),
  });
}

export function getColumn(call: Call): Answer {
  const { list } = resolveList(call);
  return answer(call, requireColumn(call, list.id));
}

export function postColumn(call: Call): Answer {
  const { list } = resolveList(call, rights.manageLists);
  const column = readColumn(readBody(call));
  addColumn(call.state, list.id, column);
  return created({ "@odata.context": `${contextOf(call)}/$entity`, ...columnBody(column) });
}

export function patchListColumn(call: Call): Answer {
  const { list } = resolveList(call, rights.manageLists);
  const changed = patchColumn(requireColumn(call, list.id), readBody(call));
  changeColumn(call.state, list.id, changed);
  return answer(call, changed);
}

export function deleteColumn(call: Call): Answer {
  const { list } = resolveList(call, rights.manageLists);
  const column = requireColumn(call, list.id);
  if (column.builtIn) throw invalidRequest("The column cannot be deleted.");
  removeColumn(call.state, list.id, column);
  return noContent();
}

function requireColumn(call: Call, list: string): Column {
  const column = findColumn(call.state, list, segment(call, "column"));
  if (!column) throw itemNotFound();
  return column;
}

function answer(call: Call, column: Column): Answer {
  return ok({ "@odata.context": `${contextOf(call)}/$entity`, ...columnBody(column) });
}
