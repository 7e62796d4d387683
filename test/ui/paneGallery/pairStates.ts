import type {
  Invite,
  Occasion,
  OfferedQuestion,
  PairState,
} from "#app/preparation/PreparationState.ts";
import type { Day, Instant } from "#domain/day.ts";
import type { GoalId } from "#domain/goal/goal.ts";
import type { Person, PersonId } from "#domain/person/person.ts";
import type { ChosenQuestions, ShownGoal, TalkingPoint } from "#domain/sharing/shown.ts";
import { photograph } from "./photograph.ts";

export const day = (text: string): Day => text as Day;
export const instant = (text: string): Instant => text as Instant;

export const tom: Person = {
  id: "11111111-1111-4111-8111-111111111111" as PersonId,
  name: "Tom Okafor",
  firstName: "Tom",
  active: true,
};

export const dana = "22222222-2222-4222-8222-222222222222" as PersonId;

export const occasion: Occasion = {
  start: instant("2026-11-24T10:00:00Z"),
  day: day("2026-11-24"),
  shape: "single",
};

export const lisbon: ShownGoal = {
  kind: "shownGoal",
  id: "g-lisbon" as GoalId,
  title: "Trip to Lisbon",
  category: "travel",
  achieved: false,
  targetDay: day("2026-12-12"),
  endDay: day("2026-12-19"),
  progress: { kind: "steps", done: 3, of: 5, next: "Find somewhere to stay near the river" },
  lastUpdate: { day: day("2026-11-09"), text: "Flights are booked! Dad is coming after all." },
  thumbnail: photograph,
  alt: "A yellow tram on a steep street",
  inInvites: true,
  since: day("2026-09-01"),
  createdOn: day("2026-08-20"),
  revision: 4,
};

export const kitchen: ShownGoal = {
  kind: "shownGoal",
  id: "g-kitchen" as GoalId,
  title: "New kitchen",
  category: "home",
  achieved: false,
  targetDay: day("2027-06-01"),
  datePrecision: "season",
  progress: { kind: "word", word: "onTheWay" },
  inInvites: true,
  since: day("2026-09-01"),
  createdOn: day("2026-09-01"),
  revision: 2,
};

export const trumpet: ShownGoal = {
  kind: "shownGoal",
  id: "g-trumpet" as GoalId,
  title: "Learn to play “So What” on the trumpet without waking the neighbours",
  category: "creative",
  achieved: false,
  progress: { kind: "count", done: 14, of: 30, unit: "lessons" },
  inInvites: false,
  since: day("2026-10-01"),
  createdOn: day("2026-10-01"),
  revision: 2,
};

export const questions: readonly OfferedQuestion[] = [
  {
    pattern: "44",
    text: "How are the plans coming together for your trip to Lisbon?",
    ticked: true,
  },
  {
    pattern: "9",
    text: "What should I keep doing, or stop doing, to help you stay on course for your trip to Lisbon?",
    ticked: true,
  },
  { pattern: "41", text: "Which part of your new kitchen will you enjoy first?", ticked: true },
];

export const neutral: readonly OfferedQuestion[] = [
  { pattern: "n1", text: "What would you most like to use this time for?", ticked: true },
  { pattern: "n2", text: "What is in your way that I could move?", ticked: true },
  { pattern: "n3", text: "What are you looking forward to in the next few weeks?", ticked: true },
];

export const invite: Invite = {
  writable: true,
  found: "none",
  differs: false,
  gone: false,
  names: true,
  lines: [
    "Our 1-1",
    "Your trip to Lisbon: 3 of 5 steps done",
    "Your new kitchen: under way",
    ...questions.map(({ text }, index) => `${String(index + 1)}. ${text}`),
    "Add your own points, or swap any of these: Open our talk page",
  ],
};

export const neutralInvite: Invite = {
  ...invite,
  names: false,
  lines: [
    "Our 1-1",
    ...neutral.map(({ text }, index) => `${String(index + 1)}. ${text}`),
    "Add your own points: Open our talk page",
  ],
};

export const read: Invite = {
  writable: false,
  found: "none",
  differs: false,
  gone: false,
  names: false,
  lines: [],
};

export const point = (id: string, text: string): TalkingPoint => ({
  kind: "point",
  id,
  text,
  addedAt: instant("2026-11-20T15:00:00Z"),
});

export const asking: PairState = {
  status: "pair",
  occasion,
  other: tom,
  promises: [],
  view: {
    kind: "asking",
    goals: [lisbon, kitchen, trumpet],
    values: [
      { kind: "shownValue", id: "v1", label: "Family first", rank: 1, revision: 1 },
      { kind: "shownValue", id: "v2", label: "Craft", rank: 2, revision: 1 },
    ],
  },
  theirPoints: [
    point("p1", "Cover for the second week of December"),
    point("p2", "The Harcourt renewal"),
  ],
  myPoints: [],
  keeps: true,
  questions: { kind: "named", items: questions, fixed: false, kept: false },
  invite,
  unread: [],
  saving: { status: "saved" },
  stuck: [],
  task: { status: "idle" },
};

export const chosenSet = (chosen: readonly OfferedQuestion[]): ChosenQuestions => ({
  kind: "questions",
  id: "q1",
  day: occasion.day,
  questions: chosen,
  chosenAt: instant("2026-11-20T15:00:00Z"),
});

export const answering: PairState = {
  ...asking,
  other: { ...tom, name: "Dana Whitfield", firstName: "Dana" },
  view: {
    kind: "answering",
    comingUp: [
      { id: lisbon.id, title: lisbon.title, held: false, inInvite: false },
      { id: kitchen.id, title: kitchen.title, held: true, inInvite: false },
      { id: trumpet.id, title: trumpet.title, held: false, inInvite: false },
    ],
    chosen: questions.map(({ text }) => text),
  },
  theirPoints: [point("p3", "Your idea for the spring fair")],
  myPoints: [
    point("p1", "Cover for the second week of December"),
    point("p2", "The Harcourt renewal"),
  ],
  invite: read,
};
