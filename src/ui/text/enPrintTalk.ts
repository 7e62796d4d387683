/** The words of the sheet for a talk; fetched with it. */
export const printTalkWords = {
  heading: (name: string) => `Talking with ${name}`,
  preview: "The sheet",
  opening: "Laying it out…",
  paper: "Paper",
  sheet: (number: number, of: number) => `Sheet ${String(number)} of ${String(of)}`,
  /** Why not all of the page is on it. */
  hint: (name: string) =>
    `Your own words, and of ${name} no more than an invite would tell. The rest has room to write: paper is left lying.`,
  amounts: "What tells an amount stays off the paper.",
  mine: "I said I would",
  points: "I want to talk about",
  progress: (name: string) => `What ${name} is working for`,
  questions: "To ask",
  myNext: "What I will do",
  theirNext: (name: string) => `What ${name} will do, and wants to talk about`,
  values: "What matters to me",
  noLayout: "The sheet could not be laid out. Open the app again.",
};
