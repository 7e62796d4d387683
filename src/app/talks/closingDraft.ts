import { parseDay, parseInstant, type Day, type Instant } from "#domain/day.ts";
import type { GoalId } from "#domain/goal/goal.ts";
import { mergeRecords } from "#domain/merge/mergeRecords.ts";
import type { Said } from "#domain/talk/promises.ts";
import { closedByMe } from "#domain/talk/closing.ts";
import { chosenFor } from "./chosenQuestions.ts";
import type { PersonId } from "#domain/person/person.ts";
import {
  promised,
  talkOutcomes,
  wrapUpOf,
  type SaidRecord,
  type TalkOutcome,
  type WrapUp,
} from "#domain/talk/said.ts";

/** How a talk is being closed: all that the form holds, and with `closedAt` what is being written. */
export type Closing = {
  readonly day: Day;
  readonly outcome: TalkOutcome;
  readonly asked: WrapUp["asked"];
  /** What was typed about each goal, by its id. */
  readonly lines: Readonly<Record<string, string>>;
  readonly forYou: NewPromise;
  readonly nextStep: NewPromise;
  /** When that closing of the day was written from which this one goes on. */
  readonly after?: Instant;
  /** Laid aside for later, and not to be opened by itself. */
  readonly aside?: boolean;
  readonly closedAt?: Instant;
};

/** With the id it will have, so that a closing told twice makes one. */
type NewPromise = { readonly id: string; readonly text: string; readonly due?: Day };

/** The draft's name for the closing of a talk with `other`. */
export function closingName(other: PersonId): string {
  return `closing ${other}`;
}

/**
 * The form for a talk's day: as I closed it before, if I did, else empty. What the other chose to ask
 * names goals of mine, and stays in their words alone.
 */
export function beginClosing(day: Day, said: Said, newId: () => string): Closing {
  const before = closedByMe(said, day);
  return {
    day,
    outcome: before?.outcome ?? "held",
    asked: before?.asked ?? chosenFor(said.mine, day)?.questions ?? [],
    lines: Object.fromEntries((before?.lines ?? []).map(({ goal, text }) => [goal, text])),
    forYou: { id: newId(), text: "" },
    nextStep: { id: newId(), text: "" },
    ...(before && { after: before.closedAt }),
  };
}

/** The same words for a talk of another day; what that one was closed with before is added to, not replaced. */
export function movedTo(day: Day, closing: Closing, begun: Closing): Closing {
  const { after: _other, closedAt: _sent, ...rest } = closing;
  return { ...rest, day, asked: begun.asked };
}

/**
 * The rows of a closing that was sent, the promises first: they are what must not be missing. `before`
 * is how the day was closed already. Where the form began from it, the form has the last word; where it
 * came from another device meanwhile, or is this very closing half written, nothing of either is lost.
 */
export function closingRecords(closing: Closing, before?: WrapUp): readonly SaidRecord[] {
  const { day, outcome, asked, closedAt, after } = closing;
  if (closedAt === undefined) return [];
  const promises = promised.flatMap((what): readonly SaidRecord[] => {
    const { id, text, due } = closing[what];
    const words = text.trim();
    if (words === "") return [];
    return [{ kind: "promise", id, what, text: words, madeOn: day, ...(due && { due }) }];
  });
  // What was typed before "We did not" was pressed is no longer on the screen.
  const typed = outcome === "held" ? Object.entries(closing.lines) : [];
  const lines = typed.flatMap(([goal, text]) =>
    text.trim() === "" ? [] : [{ goal: goal as GoalId, text: text.trim() }],
  );
  const closed = wrapUpOf({ day, outcome, asked, lines, closedAt });
  const isNext = before === undefined || before.closedAt === after;
  return [...promises, isNext ? closed : mergeRecords(undefined, closed, before).merged];
}

/** What a device kept of a closing; undefined when it is none or of another shape. */
export function readClosing(kept: unknown): Closing | undefined {
  if (!isGroup(kept)) return undefined;
  const { asked, lines } = kept;
  const day = typeof kept["day"] === "string" ? parseDay(kept["day"]) : undefined;
  const outcome = talkOutcomes.find((each) => each === kept["outcome"]);
  const [forYou, nextStep] = [wordsIn(kept["forYou"]), wordsIn(kept["nextStep"])];
  if (!day || !outcome || !forYou || !nextStep || !Array.isArray(asked) || !isGroup(lines))
    return undefined;
  const [at, after] = [instantIn(kept["closedAt"]), instantIn(kept["after"])];
  return {
    day,
    outcome,
    asked: asked.flatMap((each: unknown) =>
      isGroup(each) && typeof each["pattern"] === "string" && typeof each["text"] === "string"
        ? [{ pattern: each["pattern"], text: each["text"] }]
        : [],
    ),
    lines: Object.fromEntries(
      Object.entries(lines).flatMap(([goal, text]) =>
        typeof text === "string" ? [[goal, text]] : [],
      ),
    ),
    forYou,
    nextStep,
    ...(after && { after }),
    ...(kept["aside"] === true && { aside: true }),
    ...(at && { closedAt: at }),
  };
}

function instantIn(source: unknown): Instant | undefined {
  return typeof source === "string" ? parseInstant(source) : undefined;
}

function wordsIn(source: unknown): Closing["forYou"] | undefined {
  if (!isGroup(source)) return undefined;
  const { id, text } = source;
  const due = typeof source["due"] === "string" ? parseDay(source["due"]) : undefined;
  return typeof id === "string" && typeof text === "string"
    ? { id, text, ...(due && { due }) }
    : undefined;
}

function isGroup(source: unknown): source is Readonly<Record<string, unknown>> {
  return typeof source === "object" && source !== null;
}
