import { randomUUID } from "node:crypto";
import { DatabaseSync } from "node:sqlite";

/** Of the rows added so many land in each list of the directory; the rest in lists of colleagues. */
const directoryShare = 0.1;

/**
 * Adds `count` rows of other people to a tenant that is shut, straight into its file: sent as
 * requests, a hundred thousand of them would take the benchmark an hour. Keys stay unique, and
 * nothing is added to what the measured people can read.
 */
export function addRows(database: string, count: number, spared: ReadonlySet<string>): void {
  const file = new DatabaseSync(database);
  try {
    const titles = file.prepare("SELECT id, title FROM lists").all() as unknown as readonly {
      readonly id: string;
      readonly title: string;
    }[];
    const idOf = (title: string): string => {
      const found = titles.find((list) => list.title === title);
      if (!found) throw new Error(`The tenant has no list ${title}.`);
      return found.id;
    };
    const directory = ["Relations", "Addresses", "People"].map((title) => ({
      list: idOf(title),
      fields: (at: number) => directoryRow(title, at),
    }));
    const own = titles
      .filter(({ title }) => /^own-[0-9a-f]/.test(title))
      .filter(({ title }) => !spared.has(title.slice("own-".length)))
      .map(({ id }) => ({ list: id, fields: ownRow }));
    const inDirectory = Math.floor(count * directoryShare);
    const insert = file.prepare(
      "INSERT INTO items (list, id, guid, version, revision, fields, created, modified, author, editor, change, deleted) VALUES (?, ?, ?, 1, 1, ?, ?, ?, 'bench', 'bench', ?, 0)",
    );
    const change = Number(
      file.prepare("SELECT value FROM meta WHERE key = 'change'").get()?.["value"] ?? 0,
    );
    const nextIds = new Map(
      file
        .prepare("SELECT id, next_item FROM lists")
        .all()
        .map((row) => [String(row["id"]), Number(row["next_item"])]),
    );
    const now = new Date().toISOString();
    file.exec("BEGIN");
    for (let at = 0; at < count; at += 1) {
      const target =
        at < inDirectory * directory.length
          ? directory[at % directory.length]
          : own[at % own.length];
      if (!target) throw new Error("There is no list to add rows to.");
      const id = nextIds.get(target.list) ?? 1;
      nextIds.set(target.list, id + 1);
      const fields = JSON.stringify(target.fields(at));
      insert.run(target.list, id, randomUUID(), fields, now, now, change + at + 1);
    }
    const raise = file.prepare("UPDATE lists SET next_item = ? WHERE id = ?");
    for (const [list, next] of nextIds) raise.run(next, list);
    file
      .prepare("INSERT OR REPLACE INTO meta (key, value) VALUES ('change', ?)")
      .run(String(change + count));
    file.exec("COMMIT");
  } finally {
    file.close();
  }
}

function directoryRow(title: string, at: number): object {
  const person = randomUUID();
  const named = { Title: `Person ${at}`, FullName: `Person ${at}`, FirstName: "Person" };
  switch (title) {
    case "Relations":
      return {
        Title: named.Title,
        Key: randomUUID(),
        PersonId: person,
        OtherId: randomUUID(),
        OtherName: named.FullName,
        OtherFirstName: "Person",
        OtherActive: true,
        OtherSiteId: "contoso.sharepoint.com,elsewhere,elsewhere",
        Kind: "manager",
        From: "2026-01-05",
        Details: JSON.stringify({ v: 1, addresses: [`${person}@contoso.com`] }),
      };
    case "Addresses":
      return { ...named, Address: `${person}@contoso.com`, PersonId: person, Active: true };
    default:
      return {
        ...named,
        PersonId: person,
        Active: true,
        HomeSiteId: "contoso.sharepoint.com,elsewhere,elsewhere",
        Details: JSON.stringify({ v: 1, teams: [] }),
      };
  }
}

function ownRow(at: number): object {
  return { Title: `Goal ${at}`, Key: randomUUID(), Kind: "goal", Details: '{"v":1}' };
}
