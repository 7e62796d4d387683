import { parseDay, parseInstant, type Day, type Instant } from "#domain/day.ts";
import type { GoalId } from "#domain/goal/goal.ts";
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
  /** With the id each will have, so that a closing told twice makes one. */
  readonly forYou: { readonly id: string; readonly text: string };
  readonly nextStep: { readonly id: string; readonly text: string };
  readonly closedAt?: Instant;
};

/** The rows of a closing that was sent, the promises first: they are what must not be missing. */
export function closingRecords(closing: Closing): readonly SaidRecord[] {
  const { day, outcome, asked, closedAt } = closing;
  if (closedAt === undefined) return [];
  const promises = promised.flatMap((what): readonly SaidRecord[] => {
    const { id, text } = closing[what];
    const words = text.trim();
    return words === "" ? [] : [{ kind: "promise", id, what, text: words, madeOn: day }];
  });
  const lines = Object.entries(closing.lines).flatMap(([goal, text]) =>
    text.trim() === "" ? [] : [{ goal: goal as GoalId, text: text.trim() }],
  );
  return [...promises, wrapUpOf({ day, outcome, asked, lines, closedAt })];
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
  const at = typeof kept["closedAt"] === "string" ? parseInstant(kept["closedAt"]) : undefined;
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
    ...(at && { closedAt: at }),
  };
}

function wordsIn(source: unknown): Closing["forYou"] | undefined {
  if (!isGroup(source)) return undefined;
  const { id, text } = source;
  return typeof id === "string" && typeof text === "string" ? { id, text } : undefined;
}

function isGroup(source: unknown): source is Readonly<Record<string, unknown>> {
  return typeof source === "object" && source !== null;
}
