import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";

import { schema, schemaVersion } from "./schema.ts";

/** The little that the tenant asks of SQLite. Statements are prepared once and kept. */
export type Database = {
  readonly all: <T>(sql: string, ...values: SQLInputValue[]) => readonly T[];
  readonly get: <T>(sql: string, ...values: SQLInputValue[]) => T | undefined;
  readonly run: (sql: string, ...values: SQLInputValue[]) => number;
  /** Runs the work in one transaction: all of it is kept, or, if it throws, none. */
  readonly within: <T>(work: () => T) => T;
  readonly close: () => void;
};

/** Opens the file (or `:memory:`) and makes the tables when they are not there yet. */
export function openDatabase(path: string): Database {
  const connection = new DatabaseSync(path);
  connection.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
  prepareSchema(connection, path);
  const prepared = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    const known = prepared.get(sql);
    if (known) return known;
    const fresh = connection.prepare(sql);
    prepared.set(sql, fresh);
    return fresh;
  };
  return {
    all: <T>(sql: string, ...values: SQLInputValue[]) => statement(sql).all(...values) as T[],
    get: <T>(sql: string, ...values: SQLInputValue[]) =>
      statement(sql).get(...values) as T | undefined,
    run: (sql, ...values) => Number(statement(sql).run(...values).changes),
    within: (work) => {
      if (connection.isTransaction) return work();
      connection.exec("BEGIN IMMEDIATE");
      try {
        const result = work();
        connection.exec("COMMIT");
        return result;
      } catch (cause) {
        connection.exec("ROLLBACK");
        throw cause;
      }
    },
    close: () => connection.close(),
  };
}

function prepareSchema(connection: DatabaseSync, path: string): void {
  const row = connection.prepare("PRAGMA user_version").get();
  const version = Number(row?.["user_version"] ?? 0);
  if (version === schemaVersion) return;
  if (version !== 0) {
    connection.close();
    throw new Error(
      `The saved tenant in ${path} was written by another version of the sandbox ` +
        `(${version}, this one writes ${schemaVersion}). Start afresh with "npm start -- --fresh".`,
    );
  }
  connection.exec(schema);
  connection.exec(`PRAGMA user_version = ${schemaVersion}`);
}
