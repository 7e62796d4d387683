import type { PersonId } from "#domain/person/person.ts";

/** How many requests got to the service, of all and of each person, and what the person did to cause them. */
export type Requests = {
  readonly asked: (person: PersonId, what: "read" | "write") => void;
  /** The person edited, looked, decided, or opened a window. */
  readonly acted: (person: PersonId) => void;
  readonly counts: () => { readonly reads: number; readonly writes: number };
  /** Those who asked for more than what they did explains, since this was last called. */
  readonly overBudget: () => readonly string[];
  /** Begins a stretch in which nothing was asked yet. */
  readonly begin: () => void;
};

type Spent = { requests: number; acts: number };

/**
 * An edit that is shown to two readers and on two walls is five writes and two looks. Most are shown to
 * fewer or sent together with others, and most looks are one request: on average an act costs one.
 */
const requestsAnAct = 2;
/** What was left over from before, and what failed and was tried again. */
const leftOver = 150;

export function createRequests(): Requests {
  const spent = new Map<PersonId, Spent>();
  let reads = 0;
  let writes = 0;
  const spentBy = (person: PersonId): Spent => {
    const known = spent.get(person) ?? { requests: 0, acts: 0 };
    spent.set(person, known);
    return known;
  };
  return {
    asked: (person, what) => {
      if (what === "read") reads += 1;
      else writes += 1;
      spentBy(person).requests += 1;
    },
    acted: (person) => {
      spentBy(person).acts += 1;
    },
    counts: () => ({ reads, writes }),
    begin: () => spent.clear(),
    overBudget: () => {
      const over = [...spent].flatMap(([person, { requests, acts }]) => {
        const budget = leftOver + requestsAnAct * acts;
        return requests > budget
          ? [`${String(requests)} requests of ${person}, not ${String(budget)}`]
          : [];
      });
      spent.clear();
      return over;
    },
  };
}
