import { addDays, type Day } from "#domain/day.ts";
import type { Person, PersonId, TeamId } from "#domain/person/person.ts";
import { isCurrent, type Relation } from "#domain/person/relation.ts";
import type { Directory } from "#store/Store.ts";
import { ids, north, today as firstDay } from "#support/companyPlan.ts";
import type { Random } from "./Random.ts";

/** Three people of whom each meets the others, in two teams, while days pass and relations end and begin anew. */
export type Company = {
  readonly today: () => Day;
  readonly passDay: () => void;
  readonly directoryOf: (me: PersonId) => Directory;
  readonly relationsOf: (me: PersonId) => readonly Relation[];
  /** Ends a relation that holds, or begins one anew; what is told of it holds from this day on. */
  readonly change: (random: Random) => void;
  /** Whether the lists of `by` are open to `to`, as provisioning keeps it. */
  readonly mayRead: (by: PersonId, to: PersonId) => boolean;
};

type Period = { readonly from: Day; readonly until?: Day };
type Pair = { readonly pair: readonly [PersonId, PersonId]; periods: readonly Period[] };

export const people = [ids.tom, ids.dana, ids.rosa] as const;
export const teams: readonly TeamId[] = [north, "south" as TeamId];

/** Earlier periods of a pair that the directory still tells of. */
const mostPeriods = 3;

export function createCompany(): Company {
  let today = firstDay;
  const pairs: readonly Pair[] = [
    [ids.tom, ids.dana] as const,
    [ids.rosa, ids.dana] as const,
    [ids.tom, ids.rosa] as const,
  ].map((pair) => ({ pair, periods: [{ from: addDays(firstDay, -300) }] }));

  const relationsOf = (me: PersonId): readonly Relation[] =>
    pairs.flatMap(({ pair, periods }) => {
      const other = pair.find((each) => each !== me);
      if (other === undefined || !pair.includes(me)) return [];
      return periods.map((period) => ({
        ...period,
        other: person(other),
        kind: "peer" as const,
        addresses: [],
      }));
    });

  return {
    today: () => today,
    passDay: () => {
      today = addDays(today, 1);
    },
    relationsOf,
    directoryOf: (me) => ({
      me: person(me),
      myAddresses: [],
      relations: relationsOf(me),
      teams: teams.map((id) => ({ id, name: id, groupId: id, leads: false })),
      settings: { siteAdmins: [] },
    }),
    change: (random) => {
      const changed = random.pick(pairs);
      if (changed === undefined) return;
      today = addDays(today, 1);
      const last = changed.periods.at(-1);
      const earlier = changed.periods.slice(0, -1);
      changed.periods =
        last !== undefined && last.until === undefined
          ? [...earlier, { ...last, until: today }]
          : [...changed.periods, { from: today }].slice(-mostPeriods);
    },
    mayRead: (by, to) =>
      relationsOf(by).some((relation) => relation.other.id === to && isCurrent(relation, today)),
  };
}

function person(id: PersonId): Person {
  return { id, name: id, firstName: id, active: true };
}
