import type { Day, Instant } from "#domain/day.ts";
import type { Goal, GoalId, GoalUpdate } from "#domain/goal/goal.ts";
import type { Currency, MinorUnits } from "#domain/money.ts";
import type { Person, PersonId, Team, TeamId } from "#domain/person/person.ts";
import type { Relation, RelationKind } from "#domain/person/relation.ts";
import type { ShownRecord } from "#domain/sharing/place.ts";
import type { ShownGoal, WallCard } from "#domain/sharing/shown.ts";
import type { CoreValue } from "#domain/value/coreValue.ts";
import type { Directory, TeamMember } from "#store/Store.ts";

/** A handful of invented people with enough on their boards to look at and to test with. */

export const today = "2026-11-23" as Day;
export const now = "2026-11-23T09:30:00Z" as Instant;

const person = (number: number, name: string): Person => ({
  id: `00000000-0000-4000-8000-00000000000${number}` as PersonId,
  name,
  firstName: name.split(" ")[0] ?? name,
  active: true,
});
export const tom = person(1, "Tom Okafor");
export const dana = person(2, "Dana Whitfield");
export const priya = person(3, "Priya Raman");
export const ines = person(4, "Inês Duarte");
export const noor = person(5, "Noor Haddad");

export const team: Team = {
  id: "north" as TeamId,
  name: "Northern team",
  groupId: "11111111-0000-4000-8000-000000000001",
  leads: false,
};

const relation = (other: Person, kind: RelationKind): Relation => ({
  other,
  kind,
  from: "2026-01-01" as Day,
  addresses: [`${other.firstName.toLowerCase()}@contoso.example`],
});

const directory = (me: Person, relations: readonly Relation[], leads = false): Directory => ({
  me,
  myAddresses: [`${me.firstName.toLowerCase()}@contoso.example`],
  relations,
  teams: [{ ...team, leads }],
  settings: { siteAdmins: ["Ruth Mendel", "Ola Berg"], supportContact: "help@contoso.example" },
});

export const tomsDirectory = directory(tom, [relation(dana, "manager"), relation(priya, "mentor")]);
export const danasDirectory = directory(
  dana,
  [relation(tom, "report"), relation(ines, "report"), relation(noor, "report")],
  true,
);
export const noorsDirectory = directory(noor, [relation(dana, "manager")]);

export const members: readonly TeamMember[] = [
  { person: dana, leads: true },
  { person: ines, leads: false },
  { person: tom, leads: false },
  { person: noor, leads: false },
];

export function goal(id: string, title: string, part: Partial<Goal> = {}): Goal {
  return {
    kind: "goal",
    id: id as GoalId,
    title,
    category: "other",
    status: "active",
    progress: { kind: "steps" },
    steps: [],
    keptClose: false,
    consents: [],
    wall: [],
    rank: 1,
    revision: 1,
    createdAt: "2026-09-01T08:00:00Z" as Instant,
    updatedAt: "2026-11-01T08:00:00Z" as Instant,
    ...part,
  };
}

const steps = (...texts: readonly string[]) =>
  texts.map((text, index) => {
    const step = { id: `s${index}`, text: text.replace(/^x /, "") };
    return text.startsWith("x ") ? { ...step, doneOn: "2026-10-20" as Day } : step;
  });

const toDana = { reader: dana.id, since: "2026-09-04" as Day, inInvites: true };

export const lisbon = goal("lisbon", "A trip to Lisbon with my sister", {
  category: "travel",
  why: "We said we would, ten years ago, on the day she moved away.",
  targetDay: "2027-05-14" as Day,
  endDay: "2027-05-19" as Day,
  steps: steps(
    "x Pick the week",
    "x Ask Maya",
    "x Ask for the week off",
    "Book the flights",
    "Find the place with the tiles",
  ),
  money: {
    cost: { amount: 180_000 as MinorUnits, currency: "GBP" as Currency },
    saved: { amount: 72_000 as MinorUnits, currency: "GBP" as Currency },
  },
  consents: [toDana],
  wall: [{ team: team.id, since: "2026-09-10" as Day, why: true }],
});

export const tomsGoals: readonly Goal[] = [
  lisbon,
  goal("kitchen", "The new kitchen", {
    rank: 2,
    category: "home",
    progress: { kind: "money", word: "onTheWay" },
    money: {
      cost: { amount: 940_000 as MinorUnits, currency: "GBP" as Currency },
      saved: { amount: 410_000 as MinorUnits, currency: "GBP" as Currency },
    },
    targetDay: "2027-06-01" as Day,
    datePrecision: "season",
    consents: [{ ...toDana, inInvites: false }],
  }),
  goal("welsh", "Hold a whole conversation in Welsh", {
    rank: 3,
    category: "education",
    progress: { kind: "count", done: 18, of: 30, unit: "lessons" },
    targetDay: "2027-03-01" as Day,
    datePrecision: "month",
  }),
  goal("thursdays", "Thursdays off by five", {
    rank: 4,
    category: "time",
    progress: { kind: "feeling", score: 6 },
    keptClose: true,
  }),
  goal("lead", "Lead a team of my own", {
    rank: 5,
    category: "career",
    steps: steps("x Shadow Dana's forecast call", "Run the March review", "Mentor a new starter"),
    consents: [{ reader: priya.id, since: "2026-10-01" as Day, inInvites: false }],
  }),
  goal("bike", "The steel bicycle in the window", {
    rank: 6,
    category: "purchase",
    status: "achieved",
    achievedOn: "2026-11-02" as Day,
    progress: { kind: "done", done: true },
    consents: [toDana],
  }),
  goal("band", "Get the band back together", {
    rank: 7,
    category: "creative",
    status: "resting",
    progress: { kind: "done", done: false },
  }),
];

export const tomsUpdates: readonly GoalUpdate[] = [
  {
    kind: "update",
    id: "u1",
    goal: lisbon.id,
    day: "2026-10-20" as Day,
    text: "Maya said yes before I had finished the sentence.",
    progress: { kind: "steps" },
  },
  {
    kind: "update",
    id: "u2",
    goal: lisbon.id,
    day: "2026-11-16" as Day,
    text: "Found flights on the Friday that leave after work.",
    progress: { kind: "steps" },
  },
];

export const tomsValues: readonly CoreValue[] = [
  {
    kind: "value",
    id: "v1",
    label: "Being someone others can count on",
    atWork: "I call back the same day, good news or not.",
    rank: 1,
    shownTo: [{ reader: dana.id, since: "2026-09-04" as Day }],
    revision: 1,
    updatedAt: now,
  },
  {
    kind: "value",
    id: "v2",
    label: "Learning something every week",
    rank: 2,
    shownTo: [],
    revision: 1,
    updatedAt: now,
  },
];

export const fromDana: readonly ShownRecord[] = [
  {
    kind: "shownGoal",
    id: "garden" as GoalId,
    title: "A garden my father can sit in",
    category: "home",
    why: "He planted mine when I was six.",
    achieved: false,
    targetDay: "2027-06-01" as Day,
    datePrecision: "season",
    progress: { kind: "steps", done: 1, of: 4, next: "Choose the bench" },
    lastUpdate: { day: "2026-11-12" as Day, text: "The old shed is gone. So much light." },
    inInvites: false,
    since: "2026-09-01" as Day,
    createdOn: "2026-09-01" as Day,
    revision: 1,
  } satisfies ShownGoal,
  {
    kind: "shownValue",
    id: "dv1",
    label: "Fairness",
    atWork: "I say it to the person first.",
    rank: 1,
    revision: 1,
  },
  {
    kind: "point",
    id: "dp1",
    text: "How the Hartwell account feels after the hand-over",
    addedAt: now,
  },
  {
    kind: "questions",
    id: "q1",
    day: "2026-11-24" as Day,
    questions: [
      { pattern: "a", text: "How are the plans coming together for your trip to Lisbon?" },
      {
        pattern: "b",
        text: "What should I keep doing, or stop doing, to help you stay on course for it?",
      },
      { pattern: "c", text: "Which part of your new kitchen will you enjoy first?" },
    ],
    chosenAt: now,
  },
];

export function card(id: string, title: string, part: Partial<WallCard> = {}): WallCard {
  return {
    kind: "card",
    id: id as GoalId,
    title,
    category: "other",
    achieved: false,
    since: "2026-10-01" as Day,
    revision: 1,
    ...part,
  };
}
