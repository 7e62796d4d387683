/** The words of the page that prints goals; fetched with it. */
export const printWords = {
  heading: "Print my goals",
  opening: "Laying it out…",
  form: "What to print",
  forms: {
    poster: "A poster of my goals",
    folded: "Desk cards, to fold and stand",
    small: "Small cards, to cut out",
  },
  formHints: {
    poster: "All the goals you choose, on one sheet where they fit.",
    folded: "One sheet a goal. Fold it in the middle, and it stands.",
    small: "Two postcards a sheet.",
  },
  paper: "Paper",
  papers: { a4: "A4", letter: "Letter" },
  goals: "Goals",
  noGoals: "Choose a goal, and it is here.",
  noneYet: "There is nothing to print yet. Write down what you are working for first.",
  keptClose: "Kept close",
  include: "With",
  parts: {
    picture: "Picture",
    why: "Why it matters",
    next: "The next step",
    date: "The date",
    values: "What matters to me",
  },
  amounts: "Amounts",
  amountsHint: "Whoever passes your desk will read them.",
  leftOut: (title: string) =>
    `“${title}” has words that tell an amount. They stay off the paper while Amounts is off.`,
  posterHeading: "What I am working for",
  values: "What matters to me",
  next: (step: string) => `Next: ${step}`,
  cost: (saved: string, cost: string) => `${saved} of ${cost}`,
  costOnly: (cost: string) => `Costs ${cost}`,
  savedOnly: (saved: string) => `Have ${saved}`,
  preview: "Preview",
  sheet: (number: number, of: number, titles: string) =>
    `Sheet ${String(number)} of ${String(of)}: ${titles}`,
  cut: (titles: string) => `Too long for its place, so its end is left off: ${titles}`,
  ways: { print: "Print", download: "Save as a PDF", library: "Put a PDF in my library" },
  wayHint: {
    print: "Opens the print dialogue.",
    download: "The file goes to this device’s downloads.",
    library:
      "The file goes beside your pictures in SharePoint, where you can open it, and so can administrators; from there any device can print it.",
  },
  making: "Making the PDF…",
  sending: "Putting it in your library…",
  stop: "Stop",
  stopping: "Stopping…",
  stopped: "Stopped. Nothing was saved.",
  stoppedLate: (name: string) =>
    `Stopped, but the file may have arrived before that. If “${name}” is beside your pictures in SharePoint, delete it there.`,
  printed: "The print dialogue was opened.",
  downloaded:
    "The PDF was handed to your browser. If no download appeared, this app cannot save files here.",
  kept: "The PDF is in your library.",
  open: "Open it in SharePoint",
  notOpened:
    "The link could not be opened here. You find the file beside your pictures in SharePoint.",
  failed: {
    print: "No print dialogue opened: this app does not let a tab print.",
    download: "The PDF could not be saved here.",
    library: "The PDF did not reach your library.",
  },
  tryNext: {
    print: "Try Print instead.",
    download: "Save it as a PDF instead.",
    library: "Put a PDF in your library instead.",
  },
  tryAgain: "Try again in a while.",
  noLayout: "The page could not be laid out. Open the app again.",
};
