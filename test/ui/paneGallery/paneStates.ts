import type { Inputs } from "#app/Inputs.ts";
import type {
  Invite,
  Occasion,
  OfferedQuestion,
  PairState,
  PreparationState,
} from "#app/preparation/PreparationState.ts";
import type { Trouble, TroubleKind } from "#app/preparation/Trouble.ts";
import type { Day, Instant } from "#domain/day.ts";
import type { GoalId } from "#domain/goal/goal.ts";
import type { Person, PersonId } from "#domain/person/person.ts";
import type { ChosenQuestions, ShownGoal, TalkingPoint } from "#domain/sharing/shown.ts";
import { photograph } from "./photograph.ts";

const day = (text: string): Day => text as Day;
const instant = (text: string): Instant => text as Instant;

export const galleryInputs: Inputs = {
  now: () => instant("2026-11-23T09:00:00Z"),
  newId: () => "00000000-0000-4000-8000-000000000001",
  zone: "Europe/London",
  locale: "en-GB",
  digest: (text) => Promise.resolve(text),
};

const tom: Person = {
  id: "11111111-1111-4111-8111-111111111111" as PersonId,
  name: "Tom Okafor",
  firstName: "Tom",
  active: true,
};

const dana = "22222222-2222-4222-8222-222222222222" as PersonId;

const occasion: Occasion = {
  start: instant("2026-11-24T10:00:00Z"),
  day: day("2026-11-24"),
  shape: "single",
};

const lisbon: ShownGoal = {
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

const kitchen: ShownGoal = {
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

const trumpet: ShownGoal = {
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

const questions: readonly OfferedQuestion[] = [
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

const neutral: readonly OfferedQuestion[] = [
  { pattern: "n1", text: "What would you most like to use this time for?", ticked: true },
  { pattern: "n2", text: "What is in your way that I could move?", ticked: true },
  { pattern: "n3", text: "What are you looking forward to in the next few weeks?", ticked: true },
];

const invite: Invite = {
  writable: true,
  found: "none",
  differs: false,
  names: true,
  lines: [
    "Our 1-1",
    "Your trip to Lisbon: 3 of 5 steps done",
    "Your new kitchen: under way",
    ...questions.map(({ text }, index) => `${String(index + 1)}. ${text}`),
    "Add your own points, or swap any of these: Open our talk page",
  ],
};

const neutralInvite: Invite = {
  ...invite,
  names: false,
  lines: [
    "Our 1-1",
    ...neutral.map(({ text }, index) => `${String(index + 1)}. ${text}`),
    "Add your own points: Open our talk page",
  ],
};

const read: Invite = { writable: false, found: "none", differs: false, names: false, lines: [] };

const point = (id: string, text: string): TalkingPoint => ({
  kind: "point",
  id,
  text,
  addedAt: instant("2026-11-20T15:00:00Z"),
});

const asking: PairState = {
  status: "pair",
  occasion,
  other: tom,
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

const chosenSet = (chosen: readonly OfferedQuestion[]): ChosenQuestions => ({
  kind: "questions",
  id: "q1",
  day: occasion.day,
  questions: chosen,
  chosenAt: instant("2026-11-20T15:00:00Z"),
});

const answering: PairState = {
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

const stopped = (kind: TroubleKind, more: Partial<Trouble> = {}): PreparationState => ({
  status: "stopped",
  trouble: { kind, ...more },
});

/** Every state worth looking at, by the name in the page's address. */
export const paneStates: Readonly<Record<string, PreparationState>> = {
  reading: { status: "reading" },
  asking,
  written: {
    ...asking,
    invite: { ...invite, found: "ours" },
    task: { status: "done", deed: "putIn", noted: true, undo: false },
  },
  changed: { ...asking, invite: { ...invite, found: "ours", differs: true } },
  series: { ...asking, occasion: { ...occasion, shape: "series" } },
  occurrence: {
    ...asking,
    occasion: { ...occasion, shape: "occurrence" },
    questions: {
      ...asking.questions,
      items: questions.map((one, index) => ({ ...one, ticked: index !== 1 })),
    },
  },
  attendee: { ...asking, invite: read },
  noneTicked: {
    ...asking,
    invite: read,
    questions: { ...asking.questions, items: questions.map((one) => ({ ...one, ticked: false })) },
  },
  hostile: {
    ...asking,
    view: {
      kind: "asking",
      goals: [
        {
          ...kitchen,
          title: "<b>New</b> car <script>alert(1)</script>",
          thumbnail: "https://elsewhere.example/looked-at.png",
          why: "W".repeat(255),
        },
        { ...trumpet, title: "טיול משפחתי ללונדון" },
      ],
      values: [],
    },
    theirPoints: [point("p9", "a_very_long_word_".repeat(15))],
  },
  kept: {
    ...asking,
    invite: read,
    questions: { ...asking.questions, kept: true },
    task: { status: "done", deed: "keep", undo: false },
  },
  notNamed: {
    ...asking,
    view: { kind: "asking", goals: [trumpet], values: [] },
    questions: {
      ...asking.questions,
      items: [
        "Which lesson towards your goal “Play “So What” on the trumpet” are you most pleased with so far?",
        "What should I keep doing, or stop doing, to help you stay on course?",
        "What would a week with more music in it look like?",
      ].map((text, index) => ({ pattern: String(index), text, ticked: true })),
    },
    invite: neutralInvite,
    theirPoints: [],
  },
  nothingShown: {
    ...asking,
    view: { kind: "asking", goals: [], values: [] },
    theirPoints: [],
    questions: { kind: "general", items: neutral, fixed: true, kept: false },
    invite: neutralInvite,
  },
  answering,
  answeringOrganiser: {
    ...answering,
    invite: {
      ...invite,
      lines: [
        "Our 1-1",
        "My trip to Lisbon: 3 of 5 steps done",
        "Questions for me",
        ...invite.lines.slice(3),
      ],
    },
  },
  unrelated: {
    ...asking,
    view: {
      kind: "unrelated",
      mine: [
        { id: kitchen.id, title: "New kitchen" },
        { id: trumpet.id, title: "Trumpet lessons" },
      ],
      cards: [
        {
          kind: "card",
          id: lisbon.id,
          title: "Half-marathon in Porto",
          category: "health",
          why: "To run with my brother",
          achieved: false,
          since: day("2026-09-01"),
          revision: 1,
        },
      ],
    },
    theirPoints: [],
    keeps: false,
    questions: { kind: "general", items: neutral, fixed: true, kept: false },
    invite: neutralInvite,
  },
  group: {
    status: "group",
    occasion,
    questions: neutral.map(({ text }) => text),
    invite: { ...neutralInvite, found: "ours", differs: true },
    task: { status: "idle" },
  },
  groupAttendee: {
    status: "group",
    occasion,
    questions: neutral.map(({ text }) => text),
    invite: read,
    task: { status: "idle" },
  },
  outsider: { status: "outsider" },
  alone: { status: "alone" },
  signIn: stopped("signIn"),
  notProvisioned: stopped("notProvisioned"),
  offline: stopped("offline"),
  throttled: stopped("throttled", {
    retryAfter: 12,
    requestId: "7d0a41f2-9b0c-4c6e-8b0e-2f1f5a7f7a10",
  }),
  refused: stopped("refused"),
  partlyRead: {
    ...asking,
    view: { kind: "asking", goals: [], values: [] },
    theirPoints: [],
    unread: [{ whose: "theirs", trouble: { kind: "refused", requestId: "7d0a41f2" } }],
    questions: { kind: "general", items: neutral, fixed: true, kept: false },
    invite: neutralInvite,
  },
  failed: {
    ...asking,
    task: { status: "failed", deed: "putIn", trouble: { kind: "hostRefused" } },
  },
  lastKnown: { ...asking, unconfirmed: { kind: "offline" } },
  lastKnownSignedOut: { ...answering, unconfirmed: { kind: "signIn" } },
  onDevice: {
    ...answering,
    saving: { status: "onDevice", because: { kind: "offline" } },
    task: { status: "done", deed: "addPoint", undo: false },
  },
  onDeviceSignedOut: {
    ...asking,
    saving: { status: "onDevice", because: { kind: "signIn" } },
    task: { status: "done", deed: "addPoint", undo: false },
  },
  onItsWay: {
    ...answering,
    saving: { status: "sending" },
    task: { status: "done", deed: "addPoint", undo: false },
  },
  pointRefused: {
    ...asking,
    stuck: [
      {
        trouble: { kind: "invalid" },
        change: {
          place: { kind: "shown", by: dana, to: tom.id },
          id: "p1",
          record: point("p1", "Cover for the second week of December"),
          state: { status: "refused", kind: "invalid", message: "A column refused it." },
        },
      },
    ],
    task: { status: "done", deed: "addPoint", undo: false },
  },
  removalRefused: {
    ...asking,
    stuck: [
      {
        trouble: { kind: "refused" },
        change: {
          place: { kind: "shown", by: dana, to: tom.id },
          id: "p1",
          state: { status: "refused", kind: "forbidden", message: "It was not allowed." },
        },
      },
    ],
  },
  questionsClash: {
    ...asking,
    invite: read,
    stuck: [
      {
        change: {
          place: { kind: "shown", by: dana, to: tom.id },
          id: "q1",
          record: chosenSet(questions),
          state: { status: "clash", clashes: [], theirs: chosenSet(neutral) },
        },
      },
    ],
  },
  goalClash: {
    ...answering,
    stuck: [
      {
        change: {
          place: { kind: "shown", by: tom.id, to: dana },
          id: lisbon.id,
          record: lisbon,
          state: { status: "clash", clashes: [], theirs: kitchen },
        },
      },
    ],
  },
  heldAndNamed: {
    ...answering,
    view: {
      kind: "answering",
      comingUp: [{ id: lisbon.id, title: lisbon.title, held: true, inInvite: true }],
      chosen: questions.map(({ text }) => text),
    },
  },
  heldAndNamedByMe: {
    ...answering,
    view: {
      kind: "answering",
      comingUp: [{ id: lisbon.id, title: lisbon.title, held: true, inInvite: true }],
      chosen: [],
    },
    invite: { ...invite, found: "ours", differs: true },
  },
  unconfirmed: {
    ...asking,
    invite: { ...invite, found: "ours" },
    task: { status: "done", deed: "putIn", noted: true, undo: false, caution: "unconfirmed" },
  },
};
