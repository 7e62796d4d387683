import { createContext, useContext } from "react";
import { teamPayWords, type TeamPayText } from "./enTeamPay.ts";

const TeamPayTextContext = createContext<TeamPayText>(teamPayWords);

/** The words for keeping the pay of one's reports, in the person's language. */
export function useTeamPayText(): TeamPayText {
  return useContext(TeamPayTextContext);
}
