import { ids, sites, type Name } from "#support/companyPlan.ts";

/** Who may do what with one list. Whoever writes also reads. */
export type Rights = {
  readonly site: string;
  readonly title: string;
  readonly library: boolean;
  readonly writes: readonly Name[];
  readonly reads: readonly Name[];
};

const homes = {
  dana: sites.peopleOne,
  tom: sites.peopleOne,
  rosa: sites.peopleOne,
  sam: sites.peopleTwo,
  leila: sites.peopleTwo,
  bea: sites.peopleTwo,
} as const;

type Member = keyof typeof homes;

const members = Object.keys(homes) as Member[];

const managers: Readonly<Record<Member, readonly Member[]>> = {
  dana: [],
  tom: ["dana"],
  rosa: ["dana"],
  sam: ["dana"],
  leila: [],
  bea: ["leila"],
};

const pairs: readonly (readonly [Member, Member])[] = [
  ["tom", "dana"],
  ["rosa", "dana"],
  ["sam", "dana"],
  ["bea", "leila"],
  ["tom", "bea"],
  ["tom", "rosa"],
];

/** Leila was Tom's manager once. */
const ended: readonly (readonly [Member, Member])[] = [["tom", "leila"]];

/**
 * Who may do what in which list, written out for the small company on its own:
 * it shares nothing with what provisioning works from, or both could be wrong together.
 */
export const rights: readonly Rights[] = [
  ...["People", "Addresses", "Relations", "Members", "Settings"].map((title) =>
    list(sites.directory, title, [], members),
  ),
  ...members.flatMap((one) => [
    list(homes[one], `own-${ids[one]}`, [one], []),
    { ...list(homes[one], `own-pictures-${ids[one]}`, [one], []), library: true },
    list(homes[one], `plan-${ids[one]}`, managers[one], [one]),
  ]),
  ...pairs.flatMap(([one, other]) => [
    list(homes[one], `shown-${ids[one]}-${ids[other]}`, [one], [other]),
    list(homes[other], `shown-${ids[other]}-${ids[one]}`, [other], [one]),
  ]),
  ...ended.flatMap(([one, other]) => [
    list(homes[one], `shown-${ids[one]}-${ids[other]}`, [one], []),
    list(homes[other], `shown-${ids[other]}-${ids[one]}`, [other], []),
  ]),
  ...team(sites.north, ["dana", "tom", "rosa", "sam"], ["dana"]),
  ...team(sites.south, ["leila", "bea"], ["leila"]),
];

function team(
  site: string,
  inIt: readonly Member[],
  leaders: readonly Member[],
): readonly Rights[] {
  return [
    ...inIt.map((one) => list(site, `wall-${ids[one]}`, [one], inIt)),
    list(site, "team", leaders, inIt),
  ];
}

function list(
  site: string,
  title: string,
  writes: readonly Name[],
  reads: readonly Name[],
): Rights {
  return { site, title, library: false, writes, reads };
}
