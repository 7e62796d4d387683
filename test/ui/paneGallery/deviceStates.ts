import type { PairState } from "#app/preparation/PreparationState.ts";
import {
  answering,
  asking,
  chosenSet,
  dana,
  invite,
  kitchen,
  lisbon,
  neutral,
  point,
  questions,
  read,
  tom,
} from "./pairStates.ts";

/** What is only on this device, refused, changed elsewhere too, or not confirmed. */
export const deviceStates: Readonly<Record<string, PairState>> = {
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
  pointNotTaken: {
    ...asking,
    stuck: [
      {
        trouble: { kind: "notProvisioned" },
        change: {
          place: { kind: "shown", by: dana, to: tom.id },
          id: "p1",
          record: point("p1", "Cover for the second week of December"),
          state: { status: "refused", kind: "notProvisioned", message: "Its list is gone." },
        },
      },
    ],
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
};
