import {
  card,
  dana,
  fromDana,
  ines,
  priya,
  team,
  tom,
  tomsGoals,
  tomsUpdates,
  tomsValues,
} from "./galleryPeople.ts";
import { memoryLists, type MemoryLists } from "./memoryStore.ts";

/** Tom's and his colleagues' lists as a few months of use would leave them. */
export function galleryLists(): MemoryLists {
  const lists = memoryLists();
  lists.plant({ kind: "own", owner: tom.id }, ...tomsGoals, ...tomsUpdates, ...tomsValues);
  lists.plant({ kind: "shown", by: dana.id, to: tom.id }, ...fromDana);
  lists.plant({ kind: "shown", by: priya.id, to: tom.id });
  lists.plant(
    { kind: "wall", owner: dana.id, team: team.id },
    card("garden", "A garden my father can sit in", {
      category: "home",
      why: "He planted mine when I was six.",
    }),
  );
  lists.plant(
    { kind: "wall", owner: ines.id, team: team.id },
    card("coast", "Walk the whole coast path", { category: "health", achieved: true }),
    card("novel", "Finish the novel in the drawer", {
      category: "creative",
      why: "Chapter nine has waited long enough.",
    }),
  );
  return lists;
}
