/** Words around the whole talk, which come with its part of the pane. */
export const enWholeTalk = {
  back: "Back to this 1-1",
  opening: "Opening your talk page…",
  inTeams: "Open this page in Teams",
};
