import { several } from "./several.ts";

/** The words of a team's wall. */
export const wallWords = {
  heading: "The wall",
  intro: "What we are working for, each in our own words.",
  show: "Show a goal",
  showHeading: "Show a goal on the wall",
  showIntro: (team: string) =>
    `Everyone in ${team} sees the title, and the picture and the why where you add them. No date, no progress, and no amount you enter.`,
  showNone: "You have no goal to show yet. Add one under My goals in the Beyond Target app.",
  emptyLeads:
    "The wall is empty. It begins with you: people show a goal when their leader has shown one.",
  empty: "The wall is empty. Anyone can begin.",
  noTeam:
    "This channel's team is not in Beyond Target's directory, or you are not in it yet. Ask whoever set it up.",
  missing: (count: number) =>
    `The cards of ${several(count, "member", "members")} cannot be read just now.`,
  leads: "leads the team",
  mine: "My goal",
  reached: "Reached",
};
