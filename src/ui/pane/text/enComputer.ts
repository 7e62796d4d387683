/** The switch for a computer that several people use, which comes with its part of the pane. */
export const enComputer = {
  heading: "This computer",
  switch: "This is a shared computer",
  off: "A copy of what you can read here is kept in this browser, so that this pane opens at once and what you add is safe without a connection.",
  on: "Nothing of yours is kept here once this pane is closed: no copy, and no words you have not finished. Opening takes a little longer, and needs a connection.",
  hint: "Turn this on where other people use the same computer. Teams keeps a copy of its own, with a switch of its own under Me.",
  sending: "Sending what is still on this computer…",
  left: (count: number) =>
    count === 1
      ? "One change has not reached SharePoint yet."
      : `${count} changes have not reached SharePoint yet.`,
  toShared:
    "The copy goes, and so does what you have begun here and not added. The pane opens anew.",
  toOwn:
    "From now on a copy is kept here. What you have begun here and not added goes, since the pane opens anew.",
  goOn: "Go on",
  throwAway: (count: number) =>
    count === 1 ? "Throw it away and go on" : "Throw them away and go on",
  stay: "Leave the switch as it was",
  finishing: "One moment, the pane opens anew. Keep it open until then.",
  failed:
    "That did not work, so the switch stays as it was. Close the other windows of Beyond Target in Outlook and try again.",
};
