import type { InviteFacts } from "#domain/invite/inviteBlock.ts";
import { inviteBlock } from "#domain/invite/inviteBlock.ts";
import { renderInviteHtml } from "#domain/invite/renderInvite.ts";
import { talkLink, type PairTag } from "#domain/talk/pairTag.ts";
import { shownGoal, theDay, today } from "../arbitraries.ts";
import type { GoalId } from "#domain/goal/goal.ts";

/** The worked example of these tests: a trip with steps and a kitchen without. */

export const tag = "0123456789abcdef0123456789abcdef" as PairTag;
export const link = talkLink("https://teams.microsoft.com/l/entity/3b1c/talks", tag);

export const lisbon = shownGoal({
  progress: { kind: "steps", done: 3, of: 5, next: "Book flights" },
  createdOn: theDay("2026-06-01"),
  lastUpdate: { day: theDay("2026-11-20"), text: "Found a flat" },
});

export const kitchen = shownGoal({
  id: "goal-kitchen" as GoalId,
  title: "My new kitchen",
  category: "home",
  createdOn: theDay("2026-07-01"),
  lastUpdate: { day: theDay("2026-11-02"), text: "Chose the worktop" },
});

export const facts: InviteFacts = {
  language: "en",
  shape: "occurrence",
  people: "pair",
  voice: "theirs",
  pair: tag,
  meetingDay: today,
  goals: [lisbon, kitchen],
  asked: [],
  link,
};

export function htmlOf(part: Partial<InviteFacts> = {}): string {
  return renderInviteHtml(inviteBlock({ ...facts, ...part }));
}
