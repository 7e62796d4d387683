import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "#domain/day.ts";
import { closeByDefault } from "#domain/goal/category.ts";
import type { Consent, Goal, GoalId, GoalUpdate } from "#domain/goal/goal.ts";
import { inviteBlock, type InviteFacts } from "#domain/invite/inviteBlock.ts";
import { renderInviteHtml, renderInviteText } from "#domain/invite/renderInvite.ts";
import { namedGoals } from "#domain/question/namedGoal.ts";
import { proposeQuestions } from "#domain/question/proposeQuestions.ts";
import type { AskedSet, QuestionFacts } from "#domain/question/question.ts";
import { projectGoal } from "#domain/sharing/projectGoal.ts";
import type { ShownGoal, ShownProgress, ShownValue } from "#domain/sharing/shown.ts";
import { talkSheet } from "#domain/talk/talkSheet.ts";
import {
  anyGoal,
  anyGoalId,
  anyGoalWithUpdates,
  anyShownGoal,
  anyShownValue,
  anyText,
  otherReader,
  reader,
  shownGoal,
  today,
} from "../arbitraries.ts";
import { link, tag } from "../invite/parts.ts";
import { goalsAt } from "./check/settings.ts";

const someGoals = fc.uniqueArray(anyShownGoal, { maxLength: 4, selector: ({ id }) => id });
const someValues = fc.uniqueArray(anyShownValue, { maxLength: 3, selector: ({ id }) => id });
const anyShape = fc.constantFrom("single" as const, "occurrence" as const, "series" as const);

function inviteFacts(goals: readonly ShownGoal[], part: Partial<InviteFacts> = {}): InviteFacts {
  return {
    language: "en",
    shape: "single",
    people: "pair",
    voice: "theirs",
    pair: tag,
    meetingDay: today,
    goals,
    asked: [],
    link,
    ...part,
  };
}

/** Both bodies an invite can have, byte for byte. */
function inviteOf(goals: readonly ShownGoal[], part: Partial<InviteFacts> = {}): string {
  const block = inviteBlock(inviteFacts(goals, part));
  return renderInviteHtml(block) + renderInviteText(block);
}

function paneFacts(goals: readonly ShownGoal[], part: Partial<QuestionFacts> = {}): QuestionFacts {
  return {
    pair: tag,
    meetingDay: today,
    channel: "pane",
    people: "pair",
    goals,
    values: [],
    asked: [],
    ...part,
  };
}

/** Whether a field of a goal may have a say in an invite. A new field must be decided on to compile. */
const mayReachInvites: Readonly<Record<keyof ShownGoal, boolean>> = {
  kind: true,
  id: true,
  title: true,
  phrase: true,
  category: true,
  achieved: true,
  achievedOn: true,
  // Near, reached or away: that, and never the day.
  targetDay: true,
  datePrecision: true,
  endDay: true,
  progress: true,
  inInvites: true,
  // The order of two goals that are alike.
  createdOn: true,
  why: false,
  thumbnail: false,
  alt: false,
  lastUpdate: false,
  movedOn: false,
  unmovedSince: false,
  sooner: false,
  since: false,
  revision: false,
};
const privateFields = (Object.keys(mayReachInvites) as (keyof ShownGoal)[]).filter(
  (field) => !mayReachInvites[field],
);

/** `goal` with all that may not reach an invite taken from another. */
function withPrivatePartsOf(goal: ShownGoal, other: ShownGoal): ShownGoal {
  const parts = privateFields.map((field) => [field, other[field]] as const);
  const kept = Object.entries(goal).filter(
    ([field]) => !privateFields.some((one) => one === field),
  );
  const taken = parts.filter(([, value]) => value !== undefined);
  const changed = Object.fromEntries([...kept, ...taken]) as ShownGoal;
  return { ...changed, progress: withStep(changed.progress, other.title) };
}

function withStep(progress: ShownProgress, next: string): ShownProgress {
  return progress.kind === "steps" ? { ...progress, next } : progress;
}

test("a field that may not be in an invite never changes one byte of it", () => {
  fc.assert(
    fc.property(
      someGoals,
      fc.array(anyShownGoal, { minLength: 4 }),
      anyShape,
      (goals, others, shape) => {
        const changed = goals.map((goal, at) => withPrivatePartsOf(goal, others[at] ?? goal));
        expect(inviteOf(changed, { shape })).toBe(inviteOf(goals, { shape }));
      },
    ),
    { numRuns: 150 },
  );
});

test("a goal that may not be named changes no byte of an invite, whatever becomes of it", () => {
  fc.assert(
    fc.property(someGoals, someGoals, anyShape, (goals, others, shape) => {
      const closed = goals.map((goal, at) => ({ ...goal, inInvites: at % 2 === 0 }));
      const changed = closed.map((goal, at) =>
        goal.inInvites ? goal : { ...(others[at] ?? goal), id: goal.id, inInvites: false },
      );
      expect(inviteOf(changed, { shape })).toBe(inviteOf(closed, { shape }));
      expect(
        inviteOf(
          closed.filter(({ inInvites }) => inInvites),
          { shape },
        ),
      ).toBe(inviteOf(closed, { shape }));
    }),
  );
});

test("what was asked about a goal that may not be named changes no byte of an invite", () => {
  const plain = shownGoal({ ...goalsAt.onTrack, category: "other" });
  // Two that are alike but for their names: the one asked about of late comes second.
  const open = [plain, { ...plain, id: "goal-kitchen" as GoalId, title: "New kitchen" }];
  fc.assert(
    fc.property(
      fc.uuid(),
      anyGoalId,
      fc.constantFrom("Canal boat", "Trip to Lisbon in May"),
      (pair, id, title) => {
        const hidden = { ...plain, id, title, inInvites: false };
        const asked = [7, 14, 21].map((ago): AskedSet => {
          const day = addDays(today, -ago);
          const questions = proposeQuestions(paneFacts([hidden], { pair, meetingDay: day }));
          return { day, questions: questions.filter(({ goal }) => goal !== undefined) };
        });
        const bare = asked.map(({ day }) => ({ day, questions: [] }));
        expect(inviteOf([...open, hidden], { pair, asked })).toBe(
          inviteOf(open, { pair, asked: bare }),
        );
      },
    ),
    { numRuns: 40 },
  );
});

test("family, money, health and time read in an invite like any other goal", () => {
  fc.assert(
    fc.property(someGoals, anyShape, (goals, shape) => {
      const tender = goals.filter(
        ({ category }) => closeByDefault.has(category) && category !== "tribute",
      );
      const plain = tender.map((goal) => ({ ...goal, category: "other" as const }));
      expect(inviteOf(tender, { shape })).toBe(inviteOf(plain, { shape }));
    }),
  );
});

test("an invite's block is short, and each line stands alone", () => {
  fc.assert(
    fc.property(someGoals, fc.constantFrom("theirs" as const, "mine" as const), (goals, voice) => {
      const open = goals.map((goal) => ({ ...goal, inInvites: true }));
      const text = renderInviteText(inviteBlock(inviteFacts(open, { voice }))).replace(link, "");
      expect(text.length).toBeLessThanOrEqual(900);
      expect(text).not.toMatch(/as above|see above|the same goal/iu);
    }),
    { numRuns: 200 },
  );
});

test("paper says of a goal what an invite would, and names those shown to the one who prints it", () => {
  fc.assert(
    fc.property(someGoals, (goals) => {
      const open = goals.map((goal) => ({ ...goal, inInvites: true }));
      const named = namedGoals({ ...paneFacts(open), channel: "print" });
      fc.pre(named.every(({ phrase }) => !phrase.masked));
      const sheet = talkSheet({ ...inviteFacts(open), asked: [] });
      const block = inviteBlock(inviteFacts(open));
      expect(sheet.questions).toEqual(block.questions);
      expect(sheet.progress).toEqual(block.progress);
      const closed = open.map((goal) => ({ ...goal, inInvites: false }));
      expect(talkSheet({ ...inviteFacts(closed), asked: [] })).toEqual(sheet);
    }),
  );
});

test("a field that paper may not tell never changes one byte of a sheet", () => {
  fc.assert(
    fc.property(someGoals, fc.array(anyShownGoal, { minLength: 4 }), (goals, others) => {
      const changed = goals.map((goal, at) => withPrivatePartsOf(goal, others[at] ?? goal));
      const sheet = (some: readonly ShownGoal[]) =>
        JSON.stringify(talkSheet({ ...inviteFacts(some), asked: [] }));
      expect(sheet(changed)).toBe(sheet(goals));
    }),
  );
});

/** What the other sees of these goals: their pane, the invite and the paper, to the byte. */
function seenByOther(
  goals: readonly Goal[],
  updates: readonly GoalUpdate[],
  values: readonly ShownValue[],
): string {
  const shown = goals.flatMap((goal) => projectGoal(goal, reader, today, updates) ?? []);
  const pane = paneFacts(shown, { values });
  return JSON.stringify([
    shown,
    namedGoals(pane),
    proposeQuestions(pane),
    inviteOf(shown),
    inviteOf(shown, { shape: "series" }),
    talkSheet({ ...inviteFacts(shown), asked: [] }),
  ]);
}

/** Whether a field of a goal can be read off what is shown of it. A new field must be decided on to compile. */
const isShown: Readonly<Record<keyof Goal, boolean>> = {
  kind: true,
  id: true,
  title: true,
  phrase: true,
  category: true,
  why: true,
  status: true,
  targetDay: true,
  datePrecision: true,
  endDay: true,
  progress: true,
  steps: true,
  picture: true,
  keptClose: true,
  consents: true,
  createdAt: true,
  achievedOn: true,
  celebratedOn: false,
  money: false,
  obstacle: false,
  ifThen: false,
  wall: false,
  rank: false,
  revision: false,
  updatedAt: false,
};

function withoutLine({ sooner: _line, ...consent }: Consent): Consent {
  return consent;
}

test("a field that was not shown never changes one byte of what the other sees", () => {
  const unshown = (Object.keys(isShown) as (keyof Goal)[]).filter((field) => !isShown[field]);
  fc.assert(
    fc.property(
      fc.array(anyGoalWithUpdates, { maxLength: 3 }),
      fc.array(anyGoal, { minLength: 3, maxLength: 3 }),
      anyText,
      someValues,
      (some, others, text, values) => {
        const updates = some.flatMap((one) => one.updates);
        const goals = some.map(({ goal }) => goal);
        const changed = goals.map((goal, at): Goal => {
          const other = others[at] ?? goal;
          const parts = unshown
            .map((field) => [field, other[field]])
            .filter(([, value]) => value !== undefined);
          const kept = Object.entries(goal).filter(
            ([field]) => !unshown.some((one) => one === field),
          );
          const next = goal.steps.find(({ doneOn }) => doneOn === undefined);
          return {
            ...(Object.fromEntries([...kept, ...parts]) as Goal),
            // Of the steps the next one's words are shown, of the others that they are there.
            steps: goal.steps.map((step) => (step === next ? step : { ...step, text })),
            ...(goal.picture && { picture: { ...goal.picture, fileId: text } }),
            consents: goal.consents.map((consent) =>
              consent.reader === otherReader
                ? { ...withoutLine(consent), inInvites: !consent.inInvites }
                : consent.sooner && goal.status === "achieved"
                  ? withoutLine(consent)
                  : consent,
            ),
          };
        });
        const saved = updates.map(({ saved: _saved, ...update }) => update as GoalUpdate);
        expect(seenByOther(changed, saved, values)).toBe(seenByOther(goals, updates, values));
      },
    ),
    { numRuns: 100 },
  );
});

test("a goal that is not shown may become anything else, and the other sees the same to the byte", () => {
  fc.assert(
    fc.property(
      fc.array(anyGoal, { maxLength: 3 }),
      fc.array(anyGoalWithUpdates, { maxLength: 3 }),
      (shown, hidden) => {
        const closed = hidden.map(({ goal }, at): Goal => {
          const state = [
            { keptClose: true },
            { status: "resting" as const },
            { consents: [] },
            { consents: goal.consents.filter((consent) => consent.reader !== reader) },
          ][at % 4];
          return { ...goal, ...state };
        });
        const updates = hidden.flatMap((one) => one.updates);
        expect(seenByOther([...shown, ...closed], updates, [])).toBe(seenByOther(shown, [], []));
      },
    ),
  );
});
