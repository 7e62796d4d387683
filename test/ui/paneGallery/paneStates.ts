import type { Inputs } from "#app/Inputs.ts";
import type { PreparationState } from "#app/preparation/PreparationState.ts";
import type { Trouble, TroubleKind } from "#app/preparation/Trouble.ts";
import { deviceStates } from "./deviceStates.ts";
import {
  answering,
  asking,
  day,
  instant,
  invite,
  kitchen,
  lisbon,
  neutral,
  neutralInvite,
  occasion,
  point,
  questions,
  read,
  trumpet,
} from "./pairStates.ts";

export const galleryInputs: Inputs = {
  now: () => instant("2026-11-23T09:00:00Z"),
  newId: () => "00000000-0000-4000-8000-000000000001",
  zone: "Europe/London",
  locale: "en-GB",
  digest: (text) => Promise.resolve(text),
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
    leads: [],
    questions: neutral.map(({ text }) => text),
    invite: { ...neutralInvite, found: "ours", differs: true },
    task: { status: "idle" },
  },
  groupAttendee: {
    status: "group",
    occasion,
    leads: [],
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
  ...deviceStates,
  unconfirmed: {
    ...asking,
    invite: { ...invite, found: "ours" },
    task: { status: "done", deed: "putIn", noted: true, undo: false, caution: "unconfirmed" },
  },
};
