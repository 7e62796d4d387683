import type { OrganisationPlan } from "./OrganisationPlan.ts";

/**
 * What does not fit together in a plan: people named who are not in it, ids and addresses given
 * twice, one site for two purposes. Sites are kept apart because each has its own readers.
 */
export function planProblems(plan: OrganisationPlan): readonly string[] {
  const people = new Set<string>(plan.people.map(({ id }) => id));
  const unknown = (id: string, at: string) =>
    people.has(id) ? [] : [`${at} names ${id}, who is not among the people`];
  return [
    ...twice(
      plan.people.map(({ id }) => id),
      "The person",
    ),
    ...twice(
      plan.people.flatMap(({ addresses }) => addresses),
      "The address",
    ),
    ...twice(
      plan.teams.map(({ id }) => id),
      "The team",
    ),
    ...twice([plan.directory, ...plan.teams.map(({ site }) => site), ...homes(plan)], "The site"),
    ...plan.teams.flatMap(({ members, leaders }, index) => [
      ...members.flatMap((id) => unknown(id, `teams[${index}].members`)),
      ...leaders
        .filter((id) => !members.includes(id))
        .map((id) => `teams[${index}].leaders names ${id}, who is not a member`),
    ]),
    ...plan.relations.flatMap(({ person, other }, index) => [
      ...unknown(person, `relations[${index}].person`),
      ...unknown(other, `relations[${index}].other`),
      ...(person === other ? [`relations[${index}] relates a person to themselves`] : []),
    ]),
  ];
}

function homes(plan: OrganisationPlan): readonly string[] {
  return [...new Set(plan.people.map(({ home }) => home))];
}

function twice(values: readonly string[], what: string): readonly string[] {
  const seen = new Set<string>();
  return values.flatMap((value) => {
    if (seen.has(value)) return [`${what} ${value} is in the plan more than once`];
    seen.add(value);
    return [];
  });
}
