/** What every edition of the manifest says, whatever its format and wherever it is installed. */
export const source = {
  name: { short: "Beyond Target", full: "Beyond Target: 1-1s around personal goals" },
  description: {
    short: "Prepare 1-1s around what each person works for.",
    full: [
      "Beyond Target prepares 1-1s in sales teams around what each seller personally works for: the car, the trip, the house deposit, the next role.",
      "A tab in Microsoft Teams keeps your goals and the values behind them. Only you can see a goal until you show it to somebody, and you can take it back.",
      "In Outlook, the add-in puts goal-based check-in questions and progress into a 1-1 invite. In a channel, the team sees the cards its people put on the wall.",
      "Your administrator has to set up the SharePoint sites first; everything stays in your organisation's Microsoft 365.",
    ].join("\n\n"),
  },
  accentColor: "#1B5E5C",
  /** Part of every deep link into the personal tab, so it never changes. */
  personalTab: { entityId: "goals", name: "My goals" },
  pane: {
    group: "Beyond Target",
    label: "Prepare this 1-1",
    tip: "Shows what the two of you work for and puts good questions into the invite.",
  },
  /** Recurrence, the organiser and the events of the form; the rest is looked for when it is needed. */
  mailbox: "1.7",
  /** To write the block into the body of the open meeting; nothing else in the mailbox. */
  mailboxPermission: "MailboxItem.ReadWrite.User",
  ribbonIcons: [16, 32, 80],
} as const;
