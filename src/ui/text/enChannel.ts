/** The words of the page on which a wall is put into a channel. */
export const channelWords = {
  heading: "The wall of this team",
  body: "Everyone in the team sees the cards people chose to put here, the leader's first. Nobody's goals appear by themselves.",
  save: "Choose Save to add the tab.",
  cannot: "This window cannot add a tab. Add it from the channel's own + button.",
  tabName: "The wall",
};
