import { fingerprint } from "#domain/fingerprint.ts";
import type { Drafts } from "../../drafts/drafts.ts";
import type { PairDesk } from "../Desk.ts";

type Meeting = Pick<PairDesk, "facts" | "occasion">;

/** Which questions of a meeting's agenda the person would rather keep as they are, on this device alone. */
export type LeftAlone = {
  readonly has: (meeting: Meeting, question: string) => boolean;
  readonly set: (meeting: Meeting, question: string, left: boolean) => void;
};

const name = "questions left as they are";
/** Those of long ago make room for new ones. */
const most = 60;

/** Keeps a mark for each question and none of its words. */
export function leftAlone(drafts: Drafts): LeftAlone {
  const marks = (): readonly number[] => {
    const kept = drafts.get(name);
    return Array.isArray(kept) ? kept.filter((mark) => typeof mark === "number") : [];
  };
  return {
    has: (meeting, question) => marks().includes(markOf(meeting, question)),
    set: (meeting, question, left) => {
      const mark = markOf(meeting, question);
      const others = marks().filter((one) => one !== mark);
      const next = left ? [...others, mark].slice(-most) : others;
      if (next.length > 0) drafts.set(name, next);
      else drafts.clear(name);
    },
  };
}

/** A series is one meeting, whichever day it is looked at. */
function markOf({ facts, occasion }: Meeting, question: string): number {
  return fingerprint([facts.tag, occasion.shape, occasion.start, question].join("\n"));
}
