import type { CleanUpState } from "#app/invites/CleanUp.ts";
import { enCleanUp as words } from "./enCleanUp.ts";

/** What is under way in a clean-up, told also to those who do not see the screen. */
export function cleanUpNews(state: CleanUpState): string | undefined {
  switch (state.status) {
    case "asking":
      return words.asking;
    case "looking":
      return state.of === 0 ? words.lookingUp : words.looking(state.done, state.of);
    case "found": {
      if (state.cleaning) return words.cleaning(state.cleaning.done, state.cleaning.of);
      const cleaned = state.invites.filter(({ progress }) => progress.status === "cleaned").length;
      if (cleaned > 0) return words.done(cleaned);
      return state.invites.length === 0 && state.unseen.length === 0 ? words.none : undefined;
    }
    default:
      return undefined;
  }
}
