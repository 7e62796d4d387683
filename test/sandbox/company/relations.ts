import type { RelationKind } from "#domain/person/relation.ts";
import { people, type PersonKey } from "./people.ts";
import { teams } from "./teams.ts";

/** Two people who hold 1-1s. `kind` is what `other` is to `person`. */
export type RelationData = {
  readonly person: PersonKey;
  readonly other: PersonKey;
  readonly kind: RelationKind;
  readonly fromAgo: number;
  readonly untilAgo?: number;
};

const counterparts: Readonly<Record<RelationKind, RelationKind>> = {
  manager: "report",
  report: "manager",
  mentor: "mentee",
  mentee: "mentor",
  skipManager: "skipReport",
  skipReport: "skipManager",
  peer: "peer",
};

/** A year and a half: everybody's manager, unless something below says otherwise. */
const usual = 540;

/** Those who joined or moved later than the rest. */
const since: Partial<Record<PersonKey, number>> = {
  "yusuf-demir": 45,
  "isla-mckenzie": 200,
  "thuy-nguyen": 130,
  "kwame-boateng": 60,
};

const managing: readonly RelationData[] = teams.flatMap((team) =>
  team.leaders.flatMap((leader) => {
    const reports: readonly PersonKey[] =
      team.key === "leadership"
        ? team.alsoIn
        : people
            .filter((person) => "team" in person && person.team === team.key)
            .map((person) => person.key)
            .filter((key) => key !== leader);
    return reports.map((report): RelationData => ({
      person: report,
      other: leader,
      kind: "manager",
      fromAgo: since[report] ?? usual,
    }));
  }),
);

const others: readonly RelationData[] = [
  { person: "tom-okafor", other: "helen-mensah", kind: "skipManager", fromAgo: 120 },
  { person: "carys-morgan", other: "helen-mensah", kind: "skipManager", fromAgo: 120 },
  { person: "zanele-dlamini", other: "helen-mensah", kind: "skipManager", fromAgo: 120 },
  { person: "tom-okafor", other: "benedict-osei", kind: "mentor", fromAgo: 90 },
  { person: "kwame-boateng", other: "benedict-osei", kind: "mentor", fromAgo: 80 },
  { person: "priya-nair", other: "ruth-hughes", kind: "mentor", fromAgo: 150 },
  { person: "zanele-dlamini", other: "ruth-hughes", kind: "mentor", fromAgo: 150 },
  { person: "layla-haddad", other: "ruth-hughes", kind: "mentor", fromAgo: 70 },
  { person: "gethin-pugh", other: "carys-morgan", kind: "mentor", fromAgo: 100 },
  { person: "dana-whitfield", other: "raj-iyer", kind: "peer", fromAgo: 300 },
  { person: "tom-okafor", other: "aoife-brennan", kind: "peer", fromAgo: 100 },
  // Kwame moved from South and Export; what he had shown Marta is his alone again.
  {
    person: "kwame-boateng",
    other: "marta-kowalczyk",
    kind: "manager",
    fromAgo: 400,
    untilAgo: 60,
  },
];

/** Every relation once, from one side. */
export const relations: readonly RelationData[] = [...managing, ...others];

/** Both sides of every relation, as the directory list keeps them. */
export const relationSides: readonly RelationData[] = relations.flatMap((relation) => [
  relation,
  {
    ...relation,
    person: relation.other,
    other: relation.person,
    kind: counterparts[relation.kind],
  },
]);
