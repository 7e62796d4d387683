/** The switch for a computer that several people use, which comes with its part of the pane. */
export const enComputer = {
  heading: "This computer",
  switch: "This is a shared computer",
  off: "A copy of what you can read here is kept in this browser, so that this pane opens at once and what you add is safe without a connection.",
  on: "Nothing of yours is kept here once this pane is closed: no copy, and no words you have not finished. Opening takes a little longer, and needs a connection.",
  hint: "Turn this on where other people use the same computer. The copy goes, and so does what you have begun to type and not added. Teams keeps a copy of its own, with a switch of its own under Me.",
  sending: "Sending what is still on this computer…",
  waits: (count: number) =>
    count === 1
      ? "One change has not reached SharePoint yet. When it has, the switch turns by itself."
      : `${count} changes have not reached SharePoint yet. When they have, the switch turns by itself.`,
  goOn: (count: number) => (count === 1 ? "Throw it away and go on" : "Throw them away and go on"),
  stay: "Leave the switch as it was",
  failed:
    "The copy could not be taken away, so the switch stays as it was. Close the other windows of Beyond Target in Outlook and try again.",
};
