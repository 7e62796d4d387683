/** What is read before the first of one's words is saved. */
export const noticeWords = {
  heading: "Before this is saved: who can read it",
  only: "Only you, until you show something to somebody or write something for them. That person then reads that, and nothing else.",
  /** Of words that are for somebody else to begin with; `names` are theirs. */
  forReaders: (names: string) =>
    `${names} can read what you wrote for them as soon as it is saved. Of all else you are the only reader, until you show something to somebody or write something for them.`,
  forTeams: (teams: string) =>
    `Everyone in ${teams} can read what you put on the wall as soon as it is saved.`,
  kept: "It is kept in SharePoint, in your organisation.",
  admins: (names: string, count: number) =>
    `It is kept in SharePoint, in your organisation. ${names} ${count === 1 ? "looks" : "look"} after the sites and could read it all.`,
  tenant:
    "So could whoever administers Microsoft 365 there. Your work account belongs to your organisation, and so do the things kept with it.",
  waits: "What you typed waits safely here meanwhile. You can go on typing.",
  read: "I understand",
};
