import { dayIn, type Day } from "#domain/day.ts";
import { isNamedIn } from "#domain/invite/isNamedIn.ts";
import type { Choice } from "#domain/question/choice.ts";
import { namedGoals } from "#domain/question/namedGoal.ts";
import { neutralQuestions } from "#domain/question/proposeQuestions.ts";
import { heldUntil, leaveToSpeak, maySpeakOf } from "#domain/sharing/leave.ts";
import { takesPart } from "#domain/sharing/participation.ts";
import type { ShownGoal } from "#domain/sharing/shown.ts";
import { talkLink } from "#domain/talk/pairTag.ts";
import { talkToClose, type CalendarDays } from "#domain/talk/closing.ts";
import type { Waiting } from "#store/Device.ts";
import type { Inputs } from "../Inputs.ts";
import type { Desk, PairDesk, PairFacts } from "./Desk.ts";
import { blockIn, drawInvite } from "./drawInvite.ts";
import { isFixed } from "./offer.ts";
import { openPromises } from "./openPromises.ts";
import { saidBetween } from "./saidBetween.ts";
import type {
  ComingUp,
  Occasion,
  PairState,
  PairView,
  PreparationState,
} from "./PreparationState.ts";
import {
  keptSet,
  pairQuestionFacts,
  subjectGoals,
  subjectValues,
  theirSet,
} from "./questionFacts.ts";
import { unsentOf } from "./unsentOf.ts";

/** What the screen shows, worked out from what was read and chosen. */
export function drawState(
  desk: Desk,
  waiting: readonly Waiting[],
  inputs: Inputs,
): PreparationState {
  switch (desk.status) {
    case "group":
      return {
        status: "group",
        occasion: desk.occasion,
        leads: desk.leads,
        questions: neutralQuestions().map(({ text }) => text),
        invite: drawInvite(desk),
        task: desk.task,
      };
    case "pair":
      return drawPair(desk, waiting, inputs);
    default:
      return desk;
  }
}

function drawPair(desk: PairDesk, waiting: readonly Waiting[], inputs: Inputs): PairState {
  const { facts, occasion } = desk;
  const { confirmation } = facts;
  const today = dayIn(inputs.zone, inputs.now());
  const goals = subjectGoals(facts);
  const toClose = talkToClose(saidBetween(facts), today, daysOf(desk, inputs));
  return {
    status: "pair",
    occasion,
    other: facts.other,
    view: drawView(desk, today),
    theirPoints: oldestFirst(facts.theirs.filter((record) => record.kind === "point")),
    myPoints: oldestFirst(
      facts.mine.map(({ record }) => record).filter((record) => record.kind === "point"),
    ),
    promises: openPromises(facts),
    ...(toClose !== undefined && { toClose }),
    ...(facts.relation && { talkPage: talkLink(desk.linkBase, facts.tag) }),
    keeps: facts.relation !== undefined,
    questions: {
      kind: goals.length > 0 ? "named" : "general",
      items: desk.choice.map(({ question, ticked }) => ({ ...question, ticked })),
      fixed: isFixed(desk),
      kept: isKept(facts, occasion, desk.choice),
    },
    invite: drawInvite(desk),
    unread: facts.unread,
    ...(confirmation.status === "missing" && { unconfirmed: confirmation.trouble }),
    ...unsentOf(facts, waiting),
    task: desk.task,
  };
}

/** What the open form tells of the talk: whether it is over, or has not begun. */
function daysOf({ meeting, occasion }: PairDesk, { now }: Inputs): CalendarDays {
  const { day, shape } = occasion;
  if (shape === "series") return { met: [], ahead: [] };
  return {
    met: meeting.end <= now() ? [day] : [],
    ahead: now() < meeting.start ? [day] : [],
  };
}

function drawView(desk: PairDesk, today: Day): PairView {
  const { facts, occasion, writable } = desk;
  switch (facts.role) {
    case "asking":
      return { kind: "asking", goals: ranked(facts, occasion), values: subjectValues(facts) };
    case "answering": {
      const kept = theirSet(facts, occasion)?.questions.map(({ text }) => text);
      // In my own invite the block is mine, and no question of theirs.
      const inInvite = writable ? [] : (blockIn(desk)?.lines ?? []);
      return {
        kind: "answering",
        comingUp: comingUp(facts, today, blockIn(desk)?.lines ?? []),
        chosen: kept ?? inInvite.filter((line) => line.endsWith("?")),
      };
    }
    case "unrelated":
      return {
        kind: "unrelated",
        // What I let a whole team see I may well bring up with one of its people.
        mine: ownGoals(facts)
          .filter(
            (goal) => goal.wall.length > 0 || goal.consents.some(({ inInvites }) => inInvites),
          )
          .map(({ id, title }) => ({ id, title })),
        cards: facts.cards.toSorted((a, b) => (a.since < b.since ? 1 : -1)),
      };
  }
}

/** The goals in the order in which the questions take them, the others after. */
function ranked(facts: PairFacts, occasion: Occasion): readonly ShownGoal[] {
  const first = namedGoals(pairQuestionFacts(facts, occasion, "pane")).map(({ goal }) => goal);
  const ids = new Set(first.map(({ id }) => id));
  const others = subjectGoals(facts)
    .filter(({ id }) => !ids.has(id))
    .toSorted((a, b) => (a.createdOn < b.createdOn ? -1 : 1));
  return [...first, ...others];
}

function comingUp(facts: PairFacts, today: Day, inInvite: readonly string[]): readonly ComingUp[] {
  return ownGoals(facts).flatMap((goal): readonly ComingUp[] => {
    const { id, title } = goal;
    const leave = leaveToSpeak(goal, facts.other.id, today);
    if (!leave) return [];
    const held = heldUntil(leave, today) !== undefined;
    return [{ id, title, held, inInvite: isNamedIn(goal, inInvite) }];
  });
}

/** My goals of which others may hear at all, in the order of my board. */
function ownGoals({ own }: PairFacts) {
  const records = own.map(({ record }) => record);
  if (!takesPart(records)) return [];
  return records
    .filter((record) => record.kind === "goal")
    .filter(maySpeakOf)
    .toSorted((a, b) => a.rank - b.rank);
}

function isKept(facts: PairFacts, occasion: Occasion, choice: Choice): boolean {
  const kept = keptSet(facts, occasion)?.questions.map(({ text }) => text) ?? [];
  const ticked = choice.filter((one) => one.ticked).map(({ question }) => question.text);
  return kept.length > 0 && kept.join("\n") === ticked.join("\n");
}

function oldestFirst<P extends { readonly addedAt: string }>(points: readonly P[]): readonly P[] {
  return points.toSorted((a, b) => (a.addedAt < b.addedAt ? -1 : 1));
}
