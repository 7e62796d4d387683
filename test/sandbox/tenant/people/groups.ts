import type { State } from "../State.ts";

/** A directory group: a security group, or the group behind a team. */
export type Group = {
  readonly id: string;
  readonly name: string;
  readonly kind: "security" | "team";
  readonly mail: string | null;
};

export function findGroup(state: State, id: string): Group | undefined {
  return state.database.get<Group>("SELECT id, name, kind, mail FROM groups WHERE id = ?", id);
}
