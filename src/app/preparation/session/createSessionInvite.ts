import type { InviteBlock } from "#domain/invite/inviteBlock.ts";
import { insertBlock } from "#domain/invite/placeBlock.ts";
import { insertTextBlock } from "#domain/invite/placeTextBlock.ts";
import { renderInviteHtml, renderInviteText } from "#domain/invite/renderInvite.ts";
import { withoutWays } from "#domain/invite/waysGone.ts";
import type { TeamId } from "#domain/person/person.ts";
import { sessionInvite } from "#domain/session/sessionInvite.ts";
import { sessionLink, teamSessionTag } from "#domain/session/sessionTag.ts";
import type { SessionTurn } from "#domain/session/sessionSteps.ts";
import { changeBody } from "../changeBody.ts";
import { blockIn, blockLines, says } from "../drawInvite.ts";
import { MeetingChanged } from "../MeetingChanged.ts";
import type { Outcome } from "../Outcome.ts";
import type { PreparationDesk } from "../PreparationDesk.ts";
import { invitedNames } from "../readers/invitedNames.ts";
import { expectSameReaders } from "../writeBlock.ts";

/** Makes a team's meeting the half hour of goal setting, by what its invite says. */
export type SessionInvite = {
  /** The text that would be written, line by line; the same for every team. */
  readonly lines: (turn: SessionTurn) => readonly string[];
  /** Who will read it, as the form names them. */
  readonly readers: () => readonly string[];
  /** Writes it in the place of what of ours stands in the invite, or above everything. */
  readonly put: (team: TeamId, turn: SessionTurn) => Promise<boolean>;
};

export function createSessionInvite({ tools, run }: PreparationDesk): SessionInvite {
  const { desk, inputs } = tools;
  const put = async (team: TeamId, turn: SessionTurn): Promise<Outcome> => {
    await expectSameReaders(tools);
    const session = await teamSessionTag(team, inputs.digest);
    const now = desk.get();
    if (now.status !== "group" || now.leads.every(({ id }) => id !== team))
      throw new MeetingChanged();
    const { linkBase } = now;
    const block = blockOf(turn, sessionLink(linkBase, session));
    const lines = blockLines(block);
    const confirmed = await changeBody(tools, {
      content: (body) => {
        // In company a question taken into the text names nothing either.
        const content = withoutWays(body, linkBase, []);
        return body.type === "html"
          ? insertBlock(content, renderInviteHtml(block), linkBase)
          : insertTextBlock(content, renderInviteText(block), linkBase);
      },
      arrived: (body) => {
        const found = blockIn({ body, linkBase });
        return found?.session === session && says(found, lines);
      },
    });
    return confirmed ? {} : { caution: "unconfirmed" };
  };
  return {
    lines: (turn) => blockLines(blockOf(turn, "https://teams.microsoft.com/")),
    readers: () => {
      const now = desk.get();
      return now.status === "group" ? invitedNames(now.meeting) : [];
    },
    put: (team, turn) => run("putIn", () => put(team, turn)),
  };
}

function blockOf(turn: SessionTurn, link: string): InviteBlock {
  return sessionInvite({ language: "en", form: "team", turn, link });
}
