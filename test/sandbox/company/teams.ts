import { people, type PersonKey } from "./people.ts";
import type { TeamKey } from "./TeamKey.ts";

/** A team with a channel, a wall and one or more leaders. */
export type TeamData = {
  readonly key: TeamKey;
  readonly id: string;
  readonly name: string;
  /** The Microsoft 365 group behind the Teams team. */
  readonly groupId: string;
  readonly leaders: readonly PersonKey[];
  /** People of other teams who belong to this one too. */
  readonly alsoIn: readonly PersonKey[];
};

export const teams: readonly TeamData[] = [
  {
    key: "leadership",
    id: "396dfa33-6763-4f9c-8484-f9d69de18a44",
    name: "Sales leadership",
    groupId: "7f11ee19-d49d-4a71-a615-dc020b7ef25e",
    leaders: ["helen-mensah"],
    alsoIn: ["dana-whitfield", "raj-iyer", "marta-kowalczyk"],
  },
  {
    key: "north",
    id: "0f66fa84-1834-49be-b913-63081216b6dc",
    name: "North",
    groupId: "76dca866-649b-4809-8780-b8cf55034265",
    leaders: ["dana-whitfield"],
    alsoIn: [],
  },
  {
    key: "midlands",
    id: "7c77833f-338f-4aab-b1c8-046a3c6dd345",
    name: "Midlands and Wales",
    groupId: "e4631b55-3fde-45b4-a886-904732dce811",
    leaders: ["raj-iyer"],
    alsoIn: [],
  },
  {
    key: "export",
    id: "c86308a3-429b-4def-959c-11d466f6d437",
    name: "South and Export",
    groupId: "05c8d825-4589-4289-8e69-2bf19b26be74",
    leaders: ["marta-kowalczyk"],
    alsoIn: [],
  },
];

/** Everybody in the team, leaders first. */
export function membersOf(key: TeamKey): readonly PersonKey[] {
  const team = teams.find((one) => one.key === key);
  if (team === undefined) throw new Error(`Northfold has no team called ${key}.`);
  const sellers = people
    .filter((person) => "team" in person && person.team === key)
    .map((person) => person.key);
  return [...new Set<PersonKey>([...team.leaders, ...team.alsoIn, ...sellers])];
}
