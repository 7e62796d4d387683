import type { State } from "./State.ts";

export function readMeta(state: State, key: string): string | undefined {
  return state.database.get<{ value: string }>("SELECT value FROM meta WHERE key = ?", key)?.value;
}

export function writeMeta(state: State, key: string, value: string): void {
  state.database.run(
    "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
    key,
    value,
  );
}
