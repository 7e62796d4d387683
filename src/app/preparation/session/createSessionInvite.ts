import type { InviteBlock } from "#domain/invite/inviteBlock.ts";
import { insertBlock } from "#domain/invite/placeBlock.ts";
import { insertTextBlock } from "#domain/invite/placeTextBlock.ts";
import { renderInviteHtml, renderInviteText } from "#domain/invite/renderInvite.ts";
import { withoutWays } from "#domain/invite/waysGone.ts";
import type { TeamId } from "#domain/person/person.ts";
import type { GoalSession } from "#domain/session/GoalSession.ts";
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
import { TurnChanged } from "./TurnChanged.ts";

/** Makes a team's meeting the half hour of goal setting, by what its invite says. */
export type SessionInvite = {
  /**
   * Which half hour the team's page runs next: the invite promises that one and no other. Rejects where the service did not say it.
   */
  readonly turnOf: (team: TeamId) => Promise<SessionTurn>;
  /** The text that would be written, line by line; the same for every team. */
  readonly lines: (turn: SessionTurn) => readonly string[];
  /** Who will read it, as the form names them. */
  readonly readers: () => readonly string[];
  /**
   * Writes it in the place of what of ours stands in the invite, or above everything. `turn` is the one
   * that was read; where the page runs another by now, nothing is written.
   */
  readonly put: (team: TeamId, turn: SessionTurn) => Promise<boolean>;
};

export function createSessionInvite({ tools, run }: PreparationDesk): SessionInvite {
  const { desk, inputs, store } = tools;
  const turnOf = async (team: TeamId): Promise<SessionTurn> => {
    const [found] = await store.read([{ kind: "team", team }]);
    if (found === undefined) throw new Error("The store answered nothing of the team's list.");
    if (found.status === "failed") throw found.problem;
    if (found.unconfirmed) throw found.unconfirmed;
    const session = found.rows
      .map(({ record }) => record)
      .find((record): record is GoalSession => record.kind === "session");
    return session?.turn ?? "first";
  };
  const put = async (team: TeamId, turn: SessionTurn): Promise<Outcome> => {
    await expectSameReaders(tools);
    const session = await teamSessionTag(team, inputs.digest);
    const now = desk.get();
    if (now.status !== "group" || now.leads.every(({ id }) => id !== team))
      throw new MeetingChanged();
    if ((await turnOf(team)) !== turn) throw new TurnChanged();
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
    turnOf,
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
