import { ok, type Answer } from "../Answer.ts";
import { segment, type Call } from "../Call.ts";
import { context } from "../graph/context.ts";
import { readExpand } from "../graph/splitOptions.ts";
import { columnsOf } from "../lists/columns.ts";
import type { ListRow } from "../lists/lists.ts";
import { resolveList } from "../lists/resolveList.ts";
import { lastChange } from "../nextChange.ts";
import { readDeltaToken, writeDeltaToken, type DeltaPlace } from "./deltaToken.ts";
import { maySee } from "./itemAccess.ts";
import { itemBody, tombstoneBody } from "./itemBody.ts";
import type { ItemRow } from "./items.ts";
import { readTop } from "./readItemQuery.ts";

/**
 * What changed in a list since a token, each row once, in its latest state. Pages lead on by
 * nextLink; the last one carries the deltaLink. `token=latest` asks for the deltaLink alone.
 */
export function getDelta(call: Call): Answer {
  const { list, mask } = resolveList(call);
  const base = {
    "@odata.context": context(
      `sites('${encodeURIComponent(segment(call, "site"))}')/lists('${encodeURIComponent(segment(call, "list"))}')/items`,
    ),
  };
  const token = call.query.get("token");
  if (token === "latest") {
    const place = { list: list.id, change: lastChange(call.state), fresh: false };
    return ok({ ...base, "@odata.deltaLink": link(call, place), value: [] });
  }
  const place = readPlace(call, list, token);
  const top = readTop(call.query);
  const changed = changesSince(call, list, place, mask);
  const rows = changed.slice(0, top);
  const more = changed.length > top;
  const next: DeltaPlace = {
    list: list.id,
    change: more ? (rows.at(-1)?.change ?? place.change) : lastChange(call.state),
    fresh: more && place.fresh,
  };
  return ok({
    ...base,
    [more ? "@odata.nextLink" : "@odata.deltaLink"]: link(call, next),
    value: shown(call, list, rows),
  });
}

function readPlace(call: Call, list: ListRow, token: string | null): DeltaPlace {
  if (token === null) return { list: list.id, change: 0, fresh: true };
  return readDeltaToken(call.state, list.id, token, withToken(call, undefined));
}

/** A newcomer to the list is told nothing of rows deleted before they came. */
function changesSince(
  call: Call,
  list: ListRow,
  place: DeltaPlace,
  mask: bigint,
): readonly ItemRow[] {
  return call.state.database
    .all<ItemRow>(
      "SELECT * FROM items WHERE list = ? AND change > ? AND deleted <= ? ORDER BY change",
      list.id,
      place.change,
      place.fresh ? 0 : 1,
    )
    .filter((item) => maySee(list, mask, call.caller, item));
}

function shown(call: Call, list: ListRow, rows: readonly ItemRow[]): readonly object[] {
  const columns = columnsOf(call.state, list.id);
  const options = {
    select: call.query.get("$select"),
    expand: readExpand(call.query.get("$expand")),
  };
  return rows.map((item) =>
    item.deleted === 1
      ? tombstoneBody(call.state, list, item)
      : itemBody(call.state, list, columns, item, options),
  );
}

const link = (call: Call, place: DeltaPlace): string =>
  withToken(call, writeDeltaToken(call.state, place));

function withToken(call: Call, token: string | undefined): string {
  const url = new URL(call.url);
  url.searchParams.delete("token");
  if (token !== undefined) url.searchParams.set("token", token);
  return url.href;
}
