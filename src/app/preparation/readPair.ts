import type { Team } from "#domain/person/person.ts";
import type { OwnPlace, Place, ShownPlace, WallPlace } from "#domain/sharing/place.ts";
import { standingConsents } from "#domain/sharing/standingConsents.ts";
import type { PlaceRead, Store } from "#store/Store.ts";
import type { PairFacts } from "./Desk.ts";
import { troubleOf } from "./troubleOf.ts";

type Pair = Pick<PairFacts, "me" | "other" | "relation" | "role" | "tag"> & {
  readonly teams: readonly Team[];
};

type Found = Pick<PairFacts, "own" | "mine" | "theirs" | "cards" | "unread">;

/**
 * Reads what the two may see of each other, in one call. Only what the view
 * shows is asked for: a manager's pane has no use for the manager's own list.
 */
export async function readPair(store: Store, { teams, ...pair }: Pair): Promise<PairFacts> {
  const answers = await store.read(placesFor(pair, teams));
  return answers.reduce<Found & typeof pair>(
    (found, answer) => ({ ...found, ...added(found, answer, pair) }),
    { ...pair, own: [], mine: [], theirs: [], cards: [], unread: [] },
  );
}

function placesFor(
  { me, other, role }: Omit<Pair, "teams">,
  teams: readonly Team[],
): readonly Place[] {
  const own: OwnPlace = { kind: "own", owner: me.id };
  const mine: ShownPlace = { kind: "shown", by: me.id, to: other.id };
  const theirs: ShownPlace = { kind: "shown", by: other.id, to: me.id };
  if (role === "asking") return [mine, theirs];
  if (role === "answering") return [mine, theirs, own];
  return [own, ...teams.map(({ id }): WallPlace => ({ kind: "wall", owner: other.id, team: id }))];
}

function added(
  found: Found,
  answer: PlaceRead<Place>,
  { other, relation }: Pick<Pair, "other" | "relation">,
): Partial<Found> {
  const { place } = answer;
  const theirs = place.kind === "shown" && place.by === other.id;
  if (answer.status === "failed") {
    // A wall the other person is not on is no failure: most pairs share no team.
    if (place.kind === "wall") return {};
    const whose = theirs ? "theirs" : "mine";
    if (found.unread.some((part) => part.whose === whose)) return {};
    return { unread: [...found.unread, { whose, trouble: troubleOf(answer.problem) }] };
  }
  const own = [...found.own];
  const mine = [...found.mine];
  const told = [...found.theirs];
  const cards = [...found.cards];
  for (const { record, version } of answer.rows) {
    switch (record.kind) {
      case "card":
        cards.push(record);
        break;
      case "shownGoal":
      case "shownValue":
      case "point":
      case "questions":
        if (theirs) told.push(record);
        else mine.push({ record, version });
        break;
      default:
        own.push({ record: standingConsents(record, relation ? [relation] : []), version });
    }
  }
  return { own, mine, theirs: told, cards };
}
