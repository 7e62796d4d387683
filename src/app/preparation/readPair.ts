import type { OwnPlace, Place, ShownPlace, WallPlace } from "#domain/sharing/place.ts";
import { standingConsents } from "#domain/sharing/standingConsents.ts";
import type { PlaceRead } from "#store/Store.ts";
import type { Pair, PairFacts } from "./Desk.ts";
import type { Reads } from "./fromDevice.ts";
import type { Trouble, TroubleKind } from "./Trouble.ts";
import { troubleOf } from "./troubleOf.ts";

/**
 * Reads what the two may see of each other, in one call. Only what the view shows is asked for: a
 * manager's pane has no use for the manager's own list. `shown` is what is on the screen of them
 * already: it stays where the service is away for a while, and goes where the service refuses it.
 */
export async function readPair(
  { read }: Pick<Reads, "read">,
  pair: Pair,
  shown?: PairFacts,
): Promise<PairFacts> {
  const answers = await read(placesFor(pair));
  const away = answers.flatMap((answer) =>
    answer.status === "failed" && isAway(troubleOf(answer.problem).kind) ? [answer.problem] : [],
  );
  // Nothing to show and nobody to ask: that is no list's own trouble.
  if (shown === undefined && away.length === answers.length && away[0]) throw away[0];
  const { me, other, relation, role, tag, teams } = pair;
  const none: PairFacts = {
    me,
    other,
    relation,
    role,
    tag,
    teams,
    own: [],
    mine: [],
    theirs: [],
    cards: [],
    unread: [],
    confirmation: { status: "confirmed" },
  };
  return answers.reduce<PairFacts>((found, answer) => {
    if (answer.status === "failed") return { ...found, ...without(found, answer, shown) };
    const { unconfirmed } = answer;
    return {
      ...withRows(found, answer),
      ...(unconfirmed && missing(troubleOf(unconfirmed))),
    };
  }, none);
}

function placesFor({ me, other, role, teams }: Pair): readonly Place[] {
  const own: OwnPlace = { kind: "own", owner: me.id };
  const mine: ShownPlace = { kind: "shown", by: me.id, to: other.id };
  const theirs: ShownPlace = { kind: "shown", by: other.id, to: me.id };
  if (role === "asking") return [mine, theirs];
  if (role === "answering") return [mine, theirs, own];
  return [own, ...teams.map(({ id }): WallPlace => ({ kind: "wall", owner: other.id, team: id }))];
}

function withRows(
  found: PairFacts,
  { place, rows }: Extract<PlaceRead<Place>, { readonly status: "read" }>,
): PairFacts {
  const theirs = isTheirs(place, found);
  const own = [...found.own];
  const mine = [...found.mine];
  const told = [...found.theirs];
  const cards = [...found.cards];
  for (const { record, version } of rows) {
    switch (record.kind) {
      case "card":
        cards.push(record);
        break;
      case "shownGoal":
      case "shownValue":
      case "point":
      case "questions":
      case "promise":
      case "tick":
      case "wrapUp":
      case "session":
      case "declined":
        if (theirs) told.push(record);
        else mine.push({ record, version });
        break;
      default: {
        const relations = found.relation ? [found.relation] : [];
        own.push({ record: standingConsents(record, relations), version });
      }
    }
  }
  return { ...found, own, mine, theirs: told, cards };
}

function without(
  found: PairFacts,
  { place, problem }: Extract<PlaceRead<Place>, { readonly status: "failed" }>,
  shown: PairFacts | undefined,
): Partial<PairFacts> {
  // A wall the other person is not on is no failure: most pairs share no team.
  if (place.kind === "wall") return {};
  const whose = isTheirs(place, found) ? "theirs" : "mine";
  const trouble = troubleOf(problem);
  const isUnread = (facts: PairFacts): boolean => facts.unread.some((part) => part.whose === whose);
  if (shown !== undefined && !isUnread(shown) && !isRefusal(trouble.kind)) {
    const { own, mine, theirs } = shown;
    const kept = place.kind === "own" ? { own } : whose === "theirs" ? { theirs } : { mine };
    return { ...kept, ...missing(trouble) };
  }
  return isUnread(found) ? {} : { unread: [...found.unread, { whose, trouble }] };
}

function missing(trouble: Trouble): Pick<PairFacts, "confirmation"> {
  return { confirmation: { status: "missing", trouble } };
}

function isTheirs(place: Place, { other }: Pair): boolean {
  return place.kind === "shown" && place.by === other.id;
}

function isAway(kind: TroubleKind): boolean {
  return kind === "signIn" || kind === "offline" || kind === "timedOut" || kind === "throttled";
}

/** Nothing stays in sight of a place that is not, or no longer, this person's to see. */
function isRefusal(kind: TroubleKind): boolean {
  return kind === "refused" || kind === "missing" || kind === "notProvisioned";
}
