import type { Goal, GoalUpdate } from "#domain/goal/goal.ts";
import { inviteBlock } from "#domain/invite/inviteBlock.ts";
import type { PersonId } from "#domain/person/person.ts";
import type { Relation } from "#domain/person/relation.ts";
import { tellsAmount } from "#domain/sharing/amounts.ts";
import type { OwnRecord, ShownPlace, ShownRecord, WallPlace } from "#domain/sharing/place.ts";
import type { ShownGoal, ShownValue, WallCard } from "#domain/sharing/shown.ts";
import type { CoreValue } from "#domain/value/coreValue.ts";
import { team, today, tom } from "#support/galleryPeople.ts";
import type { MemoryLists } from "#support/memoryStore.ts";
import { mayShow } from "../../simulation/showing.ts";
import { readers } from "./deeds.ts";
import { asked, theirGoal } from "./talkStory.ts";
import { digits, names, said, secret } from "./tokens.ts";

const own = { kind: "own", owner: tom.id } as const;
const shownTo = (to: PersonId): ShownPlace => ({ kind: "shown", by: tom.id, to });
const wall: WallPlace = { kind: "wall", owner: tom.id, team: team.id };

const goalFields = new Set(
  "kind id title phrase category why achieved achievedOn targetDay datePrecision endDay progress thumbnail alt lastUpdate movedOn unmovedSince sooner inInvites since createdOn revision".split(
    " ",
  ),
);
const valueFields = new Set("kind id label atWork fromOthers rank revision".split(" "));
const cardFields = new Set(
  "kind id title category why achieved thumbnail alt since revision".split(" "),
);

const saidFields = {
  point: new Set(["kind", "id", "text", "addedAt"]),
  questions: new Set<string>(),
  promise: new Set(["kind", "id", "what", "text", "madeOn", "due", "doneOn"]),
  tick: new Set(["kind", "id", "promise", "doneOn"]),
  declined: new Set(["kind", "id", "offer", "day"]),
  session: new Set(["kind", "id", "day", "turn", "run", "updatedAt"]),
  wrapUp: new Set(["kind", "id", "day", "outcome", "asked", "lines", "closedAt"]),
};

/** Everything amiss in what others can read, said by hand and without the product's rules. */
export function amiss(lists: MemoryLists, relations: readonly Relation[]): readonly string[] {
  const mine = lists.in(own);
  const found: string[] = [];
  const isOut = mine.some((record) => record.kind === "participation" && !record.taking);
  for (const place of [...readers.map(shownTo), wall]) {
    const rows = lists.in(place);
    const text = JSON.stringify(rows);
    if (text.includes(digits)) found.push(`An amount is in ${place.kind}: ${text}`);
    if (text.includes(secret)) found.push(`A field for nobody's eyes is in ${place.kind}: ${text}`);
    const allowed = isOut ? [] : mine.filter((record) => isAllowed(record, place, relations));
    const projected = rows.filter((row) => !isSaid(row));
    const ids = projected.map(({ id }) => id).sort();
    const wanted = allowed.map(({ id }) => id).sort();
    if (ids.join() !== wanted.join())
      found.push(`In ${place.kind} is ${ids.join()} and allowed is ${wanted.join()}`);
    found.push(...rows.filter(isSaid).flatMap(oddSaid));
    for (const row of rows) {
      const source = allowed.find(({ id }) => id === row.id);
      if (source?.kind === "value" && row.kind === "shownValue")
        found.push(...oddValue(row, source));
      if (source?.kind !== "goal") continue;
      if (row.kind === "shownGoal" && place.kind === "shown")
        found.push(...oddGoal(row, source, updatesOf(source, mine), place.to));
      if (row.kind === "card") found.push(...oddCard(row, source));
    }
    if (place.kind === "shown")
      found.push(
        ...oddInvite(
          rows.flatMap((row) => (row.kind === "shownGoal" ? [row] : [])),
          mine,
          place.to,
        ),
      );
  }
  return found;
}

type Said = Exclude<ShownRecord, ShownGoal | ShownValue>;

/** What was written for the other, and comes of no goal: it stays, whatever becomes of the goals. */
function isSaid(row: ShownRecord | WallCard): row is Said {
  return !["shownGoal", "shownValue", "card"].includes(row.kind);
}

/** It says what was typed for them, or what they asked themselves, and of goals theirs alone. */
function oddSaid(row: Said): readonly string[] {
  const odd = Object.keys(row).filter((name) => !saidFields[row.kind].has(name));
  if ((row.kind === "point" || row.kind === "promise") && !said.includes(row.text))
    odd.push("text");
  if (row.kind === "questions") odd.push("questions");
  if (row.kind === "wrapUp") {
    if (row.asked.some(({ text }) => text !== asked.text)) odd.push("asked");
    if (row.lines.some(({ goal, text }) => goal !== theirGoal || !said.includes(text)))
      odd.push("lines");
  }
  return odd.map((name) => `What was said shows ${name}: ${JSON.stringify(row)}`);
}

function isAllowed(
  record: OwnRecord,
  place: ShownPlace | WallPlace,
  relations: readonly Relation[],
): boolean {
  const consents = record.kind === "goal" && place.kind === "shown" ? record.consents : [];
  const held = consents.some(
    ({ reader: to, heldUntil }) =>
      place.kind === "shown" && to === place.to && heldUntil !== undefined && today < heldUntil,
  );
  return !held && mayShow(record, place, relations, today);
}

function updatesOf({ id }: Goal, mine: readonly OwnRecord[]): readonly GoalUpdate[] {
  return mine.filter(
    (record): record is GoalUpdate => record.kind === "update" && record.goal === id,
  );
}

function oddGoal(
  row: ShownGoal,
  source: Goal,
  updates: readonly GoalUpdate[],
  to: PersonId,
): readonly string[] {
  const consent = source.consents.find((given) => given.reader === to);
  const odd = Object.keys(row).filter((name) => !goalFields.has(name));
  if (row.inInvites !== consent?.inInvites) odd.push("inInvites");
  for (const name of ["title", "phrase", "category", "why", "targetDay", "endDay"] as const)
    if (row[name] !== source[name]) odd.push(name);
  if (row.datePrecision !== (source.targetDay && source.datePrecision)) odd.push("datePrecision");
  if (row.thumbnail !== source.picture?.thumbnail || row.alt !== source.picture?.alt)
    odd.push("picture");
  const line = source.status === "active" ? consent?.sooner : undefined;
  const mayRead =
    line && line.month >= today.slice(0, 7) ? { deals: line.deals, month: line.month } : undefined;
  if (JSON.stringify(row.sooner) !== JSON.stringify(mayRead)) odd.push("sooner");
  const next = row.progress.kind === "steps" ? row.progress.next : undefined;
  if (next !== undefined && !source.steps.some(({ text }) => text === next)) odd.push("next");
  // A line is read by nobody who was not named under its box, or has leave since a later day.
  const told = updates.filter(
    ({ day, toldTo }) => consent && day >= consent.since && toldTo?.includes(to) === true,
  );
  if (row.lastUpdate && !told.some(({ text }) => text === row.lastUpdate?.text))
    odd.push("lastUpdate");
  const days = [...told.map(({ day }) => day), ...source.steps.map(({ doneOn }) => doneOn)];
  for (const name of ["movedOn", "unmovedSince"] as const)
    if (row[name] !== undefined && !days.includes(row[name])) odd.push(name);
  if (source.progress.kind === "money" && !["word", "none"].includes(row.progress.kind))
    odd.push("progress");
  return odd.map((name) => `${source.id} shows ${name}: ${JSON.stringify(row)}`);
}

function oddValue(row: ShownValue, source: CoreValue): readonly string[] {
  const odd = Object.keys(row).filter((name) => !valueFields.has(name));
  for (const name of ["label", "atWork", "fromOthers", "rank"] as const)
    if (row[name] !== source[name]) odd.push(name);
  return odd.map((name) => `${source.id} shows ${name}: ${JSON.stringify(row)}`);
}

function oddCard(row: WallCard, source: Goal): readonly string[] {
  const consent = source.wall.find((given) => given.team === team.id);
  const odd = Object.keys(row).filter((name) => !cardFields.has(name));
  if (row.why !== (consent?.why ? source.why : undefined)) odd.push("why");
  const picture = consent?.picture === false ? undefined : source.picture;
  if (row.thumbnail !== picture?.thumbnail || row.alt !== picture?.alt) odd.push("picture");
  return odd.map((name) => `The card of ${source.id} has ${name}: ${JSON.stringify(row)}`);
}

/** An invite names a goal only by leave for this reader, and tells no amount, not even a typed one. */
function oddInvite(
  shown: readonly ShownGoal[],
  mine: readonly OwnRecord[],
  to: PersonId,
): readonly string[] {
  const block = inviteBlock({
    language: "en",
    shape: "single",
    people: "pair",
    voice: "theirs",
    pair: "tag",
    meetingDay: today,
    goals: shown,
    asked: [],
    link: "https://teams.example/",
  });
  const lines = [...block.progress, ...block.questions];
  const may = new Set(
    mine.flatMap((record) =>
      record.kind === "goal" && record.consents.some((one) => one.reader === to && one.inInvites)
        ? [nameIn(record)]
        : [],
    ),
  );
  return lines.filter(
    (line) =>
      tellsAmount(line) ||
      line.includes(digits) ||
      line.includes(secret) ||
      names.some((name) => line.includes(name) && !may.has(name)),
  );
}

function nameIn({ title }: Goal): string {
  return names.find((name) => title.includes(name)) ?? "";
}
