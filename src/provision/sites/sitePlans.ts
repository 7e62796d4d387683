import type { Day } from "#domain/day.ts";
import type { PersonId } from "#domain/person/person.ts";
import type { Columns } from "#store/sharepoint/columns/Column.ts";
import { ownColumns } from "#store/sharepoint/columns/ownColumns.ts";
import { planColumns } from "#store/sharepoint/columns/planColumns.ts";
import { shownColumns } from "#store/sharepoint/columns/shownColumns.ts";
import { teamColumns } from "#store/sharepoint/columns/teamColumns.ts";
import { wallColumns } from "#store/sharepoint/columns/wallColumns.ts";
import { directorySchema } from "#store/sharepoint/directorySchema.ts";
import {
  ownTitle,
  picturesTitle,
  planTitle,
  shownTitle,
  teamTitle,
  wallTitle,
} from "#store/sharepoint/titles.ts";
import { bothSides } from "../plan/bothSides.ts";
import type {
  OrganisationPlan,
  PersonPlan,
  RelationPlan,
  TeamPlan,
} from "../plan/OrganisationPlan.ts";
import type { Grant, ListPlan, Role, SitePlan } from "./SitePlan.ts";

/**
 * Every site of an organisation with its lists and who may do what there, as of `today`.
 * This is the product's table of rights; everything else in provisioning only makes it true.
 */
export function sitePlans(plan: OrganisationPlan, today: Day): readonly SitePlan[] {
  const people = new Map(plan.people.map((person) => [person.id, person]));
  const homes = Map.groupBy(plan.people, ({ home }) => home);
  return [
    directorySite(plan),
    ...[...homes].map(([url, there]) => peopleSite(url, there, plan, people, today)),
    ...plan.teams.map((team) => teamSite(team, people)),
  ];
}

function directorySite(plan: OrganisationPlan): SitePlan {
  return {
    url: plan.directory,
    title: "Beyond Target directory",
    members: plan.people.filter(({ active }) => active).map(({ signIn }) => signIn),
    lists: Object.values(directorySchema).map(({ title, columns }) => ({
      title,
      template: "list",
      columns,
      grants: undefined,
    })),
  };
}

type People = ReadonlyMap<PersonId, PersonPlan>;

function peopleSite(
  url: string,
  there: readonly PersonPlan[],
  plan: OrganisationPlan,
  people: People,
  today: Day,
): SitePlan {
  const sides = plan.relations.flatMap(bothSides);
  const lists = there.flatMap((person) => {
    const mine = sides.filter((side) => side.person === person.id);
    return listsOf(person, mine, people, today);
  });
  const holders = lists.flatMap(({ grants = [] }) =>
    grants.flatMap(({ holder }) => (holder.kind === "person" ? [holder.signIn] : [])),
  );
  return { url, title: "Beyond Target people", members: [...new Set(holders)], lists };
}

function listsOf(
  person: PersonPlan,
  relations: readonly RelationPlan[],
  people: People,
  today: Day,
): readonly ListPlan[] {
  const current = relations.filter(
    ({ from, until }) => from <= today && (until === undefined || today < until),
  );
  const keeper = keeperOf(current);
  const others = [...new Set(relations.map(({ other }) => other))];
  return [
    personal(ownTitle(person.id), ownColumns, [grant(person, "contribute")]),
    {
      ...personal(picturesTitle(person.id), [], [grant(person, "contribute")]),
      template: "library",
    },
    personal(planTitle(person.id), planColumns, [
      grant(person, "read"),
      ...(keeper === undefined ? [] : [grant(people.get(keeper), "contribute")]),
    ]),
    // After a relation has ended its list stays and is its writer's alone.
    ...others.map((other) =>
      personal(shownTitle(person.id, other), shownColumns, [
        grant(person, "contribute"),
        ...(current.some((side) => side.other === other) ? [grant(people.get(other), "read")] : []),
      ]),
    ),
  ];
}

/**
 * Who keeps a person's plan. Two people never write one list: of several managers it is the one for
 * the longest, and whoever was manager before has no part in it.
 */
function keeperOf(current: readonly RelationPlan[]): PersonId | undefined {
  const managers = current.filter(({ kind }) => kind === "manager");
  return managers.toSorted((a, b) => (`${a.from} ${a.other}` < `${b.from} ${b.other}` ? -1 : 1))[0]
    ?.other;
}

function teamSite(team: TeamPlan, people: People): SitePlan {
  const members = team.members.flatMap((id) => people.get(id) ?? []);
  const everybody: Grant = { holder: { kind: "members" }, role: "read" };
  return {
    url: team.site,
    title: `Beyond Target: ${team.name}`,
    members: members.filter(({ active }) => active).map(({ signIn }) => signIn),
    lists: [
      ...members.map((member) =>
        personal(wallTitle(member.id), wallColumns, [grant(member, "contribute"), everybody]),
      ),
      personal(teamTitle, teamColumns, [
        ...team.leaders.map((id) => grant(people.get(id), "contribute")),
        everybody,
      ]),
    ],
  };
}

function personal(
  title: string,
  columns: Columns,
  grants: readonly (Grant | undefined)[],
): ListPlan {
  return { title, template: "list", columns, grants: grants.filter((each) => each !== undefined) };
}

/** Nobody who left holds anything. */
function grant(person: PersonPlan | undefined, role: Role): Grant | undefined {
  if (!person?.active) return undefined;
  return { holder: { kind: "person", signIn: person.signIn }, role };
}
