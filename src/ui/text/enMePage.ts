/** The words of the page about oneself, but for those of its larger parts. */
export const mePageWords = {
  heading: "Me",
  values: "What matters to me",
  takePartHeading: "Taking part",
  takePart: "Take part",
  takePartOn: "You take part. Each goal shows only what you chose to show.",
  takePartOff:
    "You are not taking part. Nobody is shown anything of yours, and nobody is told. Your goals are still here for you.",
  takePartHint: "Turning this off takes back all you show, as soon as SharePoint has it.",
};
