import { signsOf } from "./signs.ts";
import type { WorkTopic } from "./workWords.ts";
import { clausesOf } from "./sentences.ts";

/** What a sentence checks up on; "other" when it shames or watches without naming any work. */
export type Subject = WorkTopic | "other";

/**
 * What `sentence` checks up on; undefined when it may be asked. In two stages: something of the work
 * and a way of checking in one clause, or a frame that shames or compares; then let off
 * where the call is to the mortgage adviser, or the one who asks would do the following up.
 * `mine` tells whether a clause speaks of one of the person's own goals.
 */
export function checksUp(
  sentence: string,
  mine: (clause: string) => boolean = () => false,
): Subject | undefined {
  const plain = sentence.normalize("NFC").toLowerCase().replaceAll("\u2019", "'");
  for (const clause of clausesOf(plain)) {
    const signs = signsOf(clause);
    const theirs = signs.outside || mine(clause);
    const damned = signs.damns && (signs.topic !== undefined || !theirs);
    const held = signs.holdsOver && theirs && (signs.topic !== undefined || signs.checks);
    const checked = (signs.topic !== undefined && signs.checks) || signs.counts;
    if (damned || held || (checked && !theirs && !signs.managerActs)) return signs.topic ?? "other";
  }
  return undefined;
}
