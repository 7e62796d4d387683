import { utcDay } from "#domain/day.ts";
import { escapeMarkup as escaped } from "#domain/escapeMarkup.ts";
import type { GoalUpdate } from "#domain/goal/goal.ts";
import type { StoredRow } from "#store/owned/OwnedLists.ts";
import { exportStyle } from "./exportStyle.ts";
import type { ExportWords } from "./ExportWords.ts";
import type { MyData } from "./MyData.ts";
import { membersHtml, readable, type Names } from "./membersHtml.ts";

/**
 * Everything as one page that needs no other file, to be read and printed. All that anybody typed
 * is escaped, and the page itself forbids whatever is not a picture inside it.
 */
export function exportHtml(data: MyData, words: ExportWords): string {
  const names = namesIn(data, words);
  const title = escaped(words.title(data.person.name));
  const body = [
    `<header><h1>${title}</h1><p>${escaped(words.takenOn(words.day(data.today)))}</p></header>`,
    goalsHtml(data, words, names),
    recordsHtml(words.values, ofKind(data, ["value"]), words, names),
    ...data.shown.map(({ to, records }) =>
      recordsHtml(words.shown(to.name ?? words.someone), records, words, names),
    ),
    ...data.walls.map(({ team, cards }) => recordsHtml(words.wall(team.name), cards, words, names)),
    recordsHtml(
      words.rest,
      data.own.filter(({ kind }) => !["goal", "update", "value"].includes(kind)),
      words,
      names,
    ),
    rowsHtml(words.plan, data.plan, words, names),
    rowsHtml(
      words.notUnderstood,
      data.unreadable.map(({ row }) => row),
      words,
      names,
    ),
    data.missing.length === 0
      ? ""
      : section(
          words.missing,
          `<ul>${data.missing.map((one) => `<li>${escaped(missingWords(one, words, names))}</li>`).join("")}</ul>`,
        ),
  ];
  return [
    "<!doctype html>",
    `<html lang="${escaped(words.language)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title><style>${exportStyle}</style></head>`,
    `<body><main>${body.filter((part) => part !== "").join("\n")}</main></body></html>`,
    "",
  ].join("\n");
}

function goalsHtml(data: MyData, words: ExportWords, names: Names): string {
  const goals = data.own.flatMap((record) => (record.kind === "goal" ? [record] : []));
  const updates = data.own.flatMap((record) => (record.kind === "update" ? [record] : []));
  const ids = new Set<string>(goals.map(({ id }) => id));
  const blocks = goals
    .toSorted((one, other) => one.rank - other.rank)
    .map((goal) => {
      const lines = updates.filter((update) => update.goal === goal.id);
      return recordHtml(goal, words, names, updatesHtml(lines, words));
    });
  // A line whose goal was removed is still a line that somebody wrote.
  const strays = updates.filter((update) => !ids.has(update.goal));
  return (
    (blocks.length === 0 ? "" : section(words.goals, blocks.join(""))) +
    (strays.length === 0 ? "" : section(words.strays, updatesHtml(strays, words)))
  );
}

function updatesHtml(updates: readonly GoalUpdate[], words: ExportWords): string {
  if (updates.length === 0) return "";
  const lines = updates
    .toSorted((one, other) => Number(one.day > other.day) - Number(one.day < other.day))
    .map((update) => {
      const said = updateWords(update, words).map(escaped).join(" · ");
      return `<li><time>${escaped(words.day(update.day))}</time> ${said}</li>`;
    });
  return `<h4>${escaped(words.updates)}</h4><ul class="lines">${lines.join("")}</ul>`;
}

/** The line, how far it was, and what there was of the money. */
function updateWords({ text, progress, saved }: GoalUpdate, words: ExportWords): readonly string[] {
  const isMeasured = progress.kind !== "none" && progress.kind !== "steps";
  const far = isMeasured ? words.progress(progress) : undefined;
  const all = [text, far, saved && `${words.label("saved")}: ${words.money(saved)}`];
  const said = all.flatMap((part) => (part ? [part] : []));
  return said.length === 0 ? [words.bareUpdate] : said;
}

function missingWords(
  { place, asOf }: MyData["missing"][number],
  words: ExportWords,
  names: Names,
): string {
  const said = words.place(place, names.get(place.split(" ").at(-1) ?? ""));
  return asOf === undefined ? said : words.asOf(said, words.day(utcDay(asOf)));
}

function recordsHtml(
  heading: string,
  records: readonly AnyRecord[],
  words: ExportWords,
  names: Names,
): string {
  if (records.length === 0) return "";
  return section(heading, records.map((record) => recordHtml(record, words, names)).join(""));
}

type AnyRecord = Readonly<Record<string, unknown>> | object;

function recordHtml(record: AnyRecord, words: ExportWords, names: Names, after = ""): string {
  const source = record as Readonly<Record<string, unknown>>;
  const name = ["title", "label", "text"].find(
    (each) => typeof source[each] === "string" && source[each] !== "",
  );
  const kind = typeof source["kind"] === "string" ? source["kind"] : "";
  const heading = name === undefined ? words.kind(kind) : String(source[name]);
  const members = Object.entries(source).filter(([member]) => member !== name);
  const rest = readable(kind, members);
  return `<article>${pictureHtml(source)}<div><h3>${escaped(heading)}</h3>${membersHtml(rest, words, names)}${after}</div></article>`;
}

/** The picture inside a record; whatever is not one of the kinds the app makes is left out. */
function pictureHtml(source: Readonly<Record<string, unknown>>): string {
  const picture = source["picture"] as Readonly<Record<string, unknown>> | undefined;
  const thumbnail = picture?.["thumbnail"] ?? source["thumbnail"];
  const alt = picture?.["alt"] ?? source["alt"];
  if (typeof thumbnail !== "string") return "";
  if (!/^data:image\/(?:jpeg|png|webp);base64,[A-Za-z0-9+/]+=*$/u.test(thumbnail)) return "";
  return `<img alt="${escaped(typeof alt === "string" ? alt : "")}" src="${thumbnail}">`;
}

function rowsHtml(
  heading: string,
  rows: readonly StoredRow[],
  words: ExportWords,
  names: Names,
): string {
  const blocks = rows.map(({ title, kind, columns, details }) => {
    const members = [...Object.entries(columns), ...Object.entries({ details })];
    return `<article><div><h3>${escaped(title || words.kind(kind))}</h3>${membersHtml(members, words, names)}</div></article>`;
  });
  return blocks.length === 0 ? "" : section(heading, blocks.join(""));
}

function section(heading: string, inside: string): string {
  return `<section><h2>${escaped(heading)}</h2>${inside}</section>`;
}

function ofKind(data: MyData, kinds: readonly string[]): readonly AnyRecord[] {
  return data.own.filter(({ kind }) => kinds.includes(kind));
}

/** What ids mean to the person: readers and teams by their names. */
function namesIn(data: MyData, words: ExportWords): Names {
  return new Map<string, string>([
    [data.person.id, data.person.name],
    ...data.shown.map(({ to }) => [to.id, to.name ?? words.someone] as const),
    ...data.walls.map(({ team }) => [team.id, team.name] as const),
  ]);
}
