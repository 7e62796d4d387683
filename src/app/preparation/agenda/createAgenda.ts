import type { GoalId } from "#domain/goal/goal.ts";
import { activityQuestions, type ActivityQuestion } from "#domain/invite/activityQuestions.ts";
import { agendaIn, reword } from "#domain/invite/agenda.ts";
import { derived, observable, type Readable } from "../../observable.ts";
import { changeBody, type ReadBody } from "../changeBody.ts";
import type { Desk, PairDesk } from "../Desk.ts";
import { MeetingChanged } from "../MeetingChanged.ts";
import type { Outcome } from "../Outcome.ts";
import type { PreparationDesk } from "../PreparationDesk.ts";
import { pairQuestionFacts } from "../questionFacts.ts";
import { expectSameReaders } from "../writeBlock.ts";
import { leftAlone } from "./leftAlone.ts";
import { nameableNow, waysGoneIn } from "./waysGoneIn.ts";

/** A question in the invite's agenda that checks up on somebody, or names what is gone, with another way to ask. */
type Reworded = { readonly text: string; readonly instead: string; readonly goal?: GoalId };
type Found = Reworded & Pick<ActivityQuestion, "start" | "end">;

/**
 * Another way to ask, for what the person typed into an invite of theirs. All of it is worked out here, on
 * this device; the invite is changed by `take` and by nothing else, and only where the question stands.
 */
export type Agenda = {
  /** In the order in which they stand, without those that were left as they are. */
  readonly marked: Readable<readonly Reworded[]>;
  /** Reads the text again, for what was typed since the pane read it. */
  readonly look: () => Promise<void>;
  /** Puts the other way to ask in the place of the question; can be undone. */
  readonly take: (question: Reworded) => Promise<boolean>;
  /** Says nothing more of it for this meeting, on this device; can be undone. */
  readonly leave: (question: Reworded) => Promise<boolean>;
};

export function createAgenda({ tools, reading, drafts, run }: PreparationDesk): Agenda {
  const { desk } = tools;
  const left = leftAlone(drafts);
  /** Counts what was left and taken up again. */
  const changes = observable(0);
  const marked = markedOn();

  const take = async (question: Reworded): Promise<Outcome> => {
    const meant = pairWith(desk.get());
    // An invite is public: a goal is named there as the service has confirmed it while this pane is open.
    if (question.goal !== undefined) await reading.confirmed();
    await expectSameReaders(tools);
    const now = pairWith(desk.get());
    if (now.facts.tag !== meant.facts.tag) throw new MeetingChanged();
    let before: ReadBody | undefined;
    const confirmed = await changeBody(tools, {
      content: (body) => {
        before = body;
        const found = questionsIn(now, body).find(
          ({ text, instead }) => text === question.text && instead === question.instead,
        );
        // It was typed over, or its goal may not be named any more; what may be said now is on the screen.
        if (!found) throw new MeetingChanged();
        return reword(body, agendaIn(body, now.linkBase), found, found.instead);
      },
      arrived: (body) => agendaIn(body, now.linkBase).text.includes(question.instead),
    });
    const after = desk.get();
    const shown = after.status === "pair" && after.body.status === "read" ? after.body : undefined;
    const undo = () =>
      run("wordBack", async () => await wordBack(question, before, shown?.content));
    return confirmed ? { undo } : { undo, caution: "unconfirmed" };
  };

  /** The text as it was where nothing was typed since, else the question alone. */
  const wordBack = async (
    { text, instead }: Reworded,
    before: ReadBody | undefined,
    after: string | undefined,
  ): Promise<Outcome> => {
    const { linkBase } = pairWith(desk.get());
    const confirmed = await changeBody(tools, {
      content: (body) => {
        if (before !== undefined && body.content === after) return before.content;
        const agenda = agendaIn(body, linkBase);
        const start = agenda.text.indexOf(instead);
        if (start < 0) throw new MeetingChanged();
        return reword(body, agenda, { start, end: start + instead.length }, text);
      },
      arrived: (body) => agendaIn(body, linkBase).text.includes(text),
    });
    return confirmed ? {} : { caution: "unconfirmed" };
  };

  const setLeft = (now: PairDesk, text: string, isLeft: boolean): void => {
    left.set(now, text, isLeft);
    changes.update((count) => count + 1);
  };

  return {
    marked: derived([desk, changes], () => {
      const now = desk.get();
      if (now.status !== "pair") return [];
      // The same words twice are one question.
      return marked(now).filter(
        ({ text }, at, all) =>
          !left.has(now, text) && all.findIndex((one) => one.text === text) === at,
      );
    }),
    look: async () => {
      const read = desk.get();
      try {
        const item = await tools.item();
        if (read.status !== "pair" || !item) return;
        const body: ReadBody = { status: "read", ...(await item.body()) };
        desk.update((now) =>
          now.status === "pair" && "body" in read && now.body === read.body && differs(now, body)
            ? { ...now, body }
            : now,
        );
      } catch {
        // Nobody asked for this look; what is on the screen stays.
      }
    },
    take: (question) => run("reword", () => take(question)),
    leave: ({ text }) =>
      run("leave", async () => {
        const now = pairWith(desk.get());
        setLeft(now, text, true);
        return {
          undo: () =>
            run("offerAgain", async () => {
              setLeft(now, text, false);
              return {};
            }),
        };
      }),
  };
}

/** What is found in the text, worked out anew only where the text or what is known of the two is another. */
function markedOn(): (desk: PairDesk) => readonly Found[] {
  let last: { readonly desk: PairDesk; readonly found: readonly Found[] } | undefined;
  return (desk) => {
    const { body, facts, occasion } = desk;
    const isSame =
      last?.desk.body === body && last.desk.facts === facts && last.desk.occasion === occasion;
    const found = isSame ? last?.found : undefined;
    last = { desk, found: found ?? questionsIn(desk, body) };
    return last.found;
  };
}

/** What was taken into the text and names something gone comes first. Only who asks is offered another way for what they typed. */
function questionsIn(now: PairDesk, body: PairDesk["body"]): readonly Found[] {
  const { facts, occasion, writable, linkBase } = now;
  if (!writable || body.status !== "read") return [];
  const goals = nameableNow(now);
  const gone = goals === undefined ? [] : waysGoneIn({ body, linkBase }, goals);
  if (facts.role !== "asking") return gone;
  const channel = occasion.shape === "series" ? "series" : "invite";
  const { text } = agendaIn(body, linkBase);
  return [...gone, ...activityQuestions(text, pairQuestionFacts(facts, occasion, channel))];
}

function pairWith(desk: Desk): PairDesk {
  if (desk.status !== "pair") throw new MeetingChanged();
  return desk;
}

function differs({ body }: PairDesk, read: ReadBody): boolean {
  return body.status !== "read" || body.content !== read.content || body.type !== read.type;
}
