import {
  isOfTheSame,
  type Desk,
  type InviteBody,
  type PairDesk,
  type PairFacts,
  type ReadDesk,
} from "./Desk.ts";
import { firstChoice } from "./offer.ts";
import type { Task } from "./PreparationState.ts";
import { keptSet } from "./questionFacts.ts";

/**
 * The desk as it was just read, with what the person chose and what is being done on the desk there was.
 * `before` is what was on the desk when the form was read: a body put there since is newer.
 */
export function layOnto(now: Desk, read: ReadDesk, before: Desk): Desk {
  if (read.status !== "pair" && read.status !== "group") return read;
  const task = taskFor(now, read);
  const isWritten = "body" in now && isOfTheSame(now, before) && bodyOn(now) !== bodyOn(before);
  const body = isWritten ? now.body : read.body;
  if (read.status === "group") return { ...read, body, task };
  return { ...read, ...choiceFor(read, now), body, task };
}

/** The same meeting with what was read anew of the two. */
export function withFacts(now: PairDesk, facts: PairFacts): PairDesk {
  return { ...now, facts, ...choiceFor({ ...now, facts }, now) };
}

function bodyOn(desk: Desk): InviteBody | undefined {
  return "body" in desk ? desk.body : undefined;
}

/** What was told of an earlier state of the form is over; what is being done goes on. */
function taskFor(now: Desk, read: ReadDesk): Task {
  const idle = { status: "idle" } as const;
  if (now.status !== "pair" && now.status !== "group") return idle;
  if (now.task.status === "busy") return now.task;
  const same =
    read.status === now.status && JSON.stringify(read.meeting) === JSON.stringify(now.meeting);
  const failedRead = now.task.status === "failed" && now.task.deed === "read";
  return same && !failedRead ? now.task : idle;
}

/** What was chosen on this screen, else what was kept for the day before, else the proposal. */
function choiceFor(
  table: Pick<PairDesk, "facts" | "occasion" | "writable">,
  now: Desk,
): Pick<PairDesk, "choice" | "chosen"> {
  if (
    now.status === "pair" &&
    now.chosen &&
    now.facts.tag === table.facts.tag &&
    now.occasion.day === table.occasion.day
  ) {
    const chosen = now.choice.map(({ question, ticked }) => ({ text: question.text, ticked }));
    return { choice: firstChoice(table, chosen), chosen: true };
  }
  const kept = keptSet(table.facts, table.occasion);
  const wanted = kept?.questions.map(({ text }) => ({ text, ticked: true }));
  return { choice: firstChoice(table, wanted), chosen: false };
}
