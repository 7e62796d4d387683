import type { TeamPay, TeamPayModel } from "#app/commission/TeamPayModel.ts";
import type { ReadySession } from "#app/session/Session.ts";

export type ReadyTeam = Extract<TeamPay, { status: "ready" }>;

/** What every page of a team's pay is given. */
export type TeamPayParts = {
  readonly model: TeamPayModel;
  readonly team: ReadyTeam;
  readonly session: ReadySession;
};
