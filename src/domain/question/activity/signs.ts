import { checking, countsDeeds } from "./checkingFrames.ts";
import { damning } from "./damningFrames.ts";
import { lever, managerActs, outside } from "./lettingOff.ts";
import { workWords, type WorkTopic } from "./workWords.ts";

/** What in a clause tells that it checks up on somebody, or that it does not. */
export type Signs = {
  readonly topic: WorkTopic | undefined;
  readonly checks: boolean;
  readonly counts: boolean;
  readonly damns: boolean;
  readonly holdsOver: boolean;
  readonly managerActs: boolean;
  readonly outside: boolean;
};

const topics = Object.keys(workWords) as readonly WorkTopic[];

/** What a clause has of all this. */
export function signsOf(clause: string): Signs {
  return {
    topic: topics.find((name) => workWords[name].test(clause)),
    checks: checking.some((frame) => frame.test(clause)),
    counts: countsDeeds.test(clause),
    damns: damning.some((frame) => frame.test(clause)),
    holdsOver: lever.test(clause),
    managerActs: managerActs.test(clause),
    outside: outside.test(clause),
  };
}
