import type { Reading } from "./createReading.ts";
import { isOfTheSame } from "./Desk.ts";
import { plannedBlock } from "./drawInvite.ts";
import { dropSet, isNoted } from "./dropSet.ts";
import { MeetingChanged } from "./MeetingChanged.ts";
import type { Outcome } from "./Outcome.ts";
import type { Tools } from "./Tools.ts";
import { putBlock, removeOurBlock } from "./writeBlock.ts";

/**
 * Puts the block into the invite. An invite is public, so names are written only as the service has
 * confirmed them while this pane is open: somebody may have taken theirs back since this device read them.
 */
export async function putIn(
  tools: Tools,
  { confirmed }: Pick<Reading, "confirmed">,
): Promise<Outcome> {
  const before = tools.desk.get();
  try {
    await confirmed();
  } catch (error) {
    if (!isNeutral(tools)) throw error;
  }
  if (!isOfTheSame(tools.desk.get(), before)) throw new MeetingChanged();
  const outcome = await putBlock(tools);
  return isNoted(tools) ? { ...outcome, noted: true } : outcome;
}

export async function takeOut(tools: Tools): Promise<Outcome> {
  const outcome = await removeOurBlock(tools);
  return outcome.caution === undefined ? await dropSet(tools) : outcome;
}

/** These words are said to everybody, so that nobody has to confirm them. */
function isNeutral({ desk }: Tools): boolean {
  const now = desk.get();
  return (now.status === "pair" || now.status === "group") && plannedBlock(now).neutral;
}
