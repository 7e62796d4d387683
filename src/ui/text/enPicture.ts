import type { PictureRefusal } from "#domain/picture/refusePicture.ts";

/** The words about a goal's picture, fetched with it. */
export const pictureWords = {
  add: "Add a picture",
  change: "Change the picture",
  remove: "Remove the picture",
  dropHere: "Let go to use this picture here.",
  changed: "The picture is changed.",
  removed: "The picture is removed.",
  notTaken: (title: string) =>
    title === ""
      ? "The picture could not be kept on this page. Open the app again and choose it once more."
      : `The picture could not be kept: “${title}” is no longer among your goals, or this page is out of date. Open the app again.`,

  heading: (title: string) =>
    title === "" ? "A picture for your goal" : `A picture for “${title}”`,
  choose: "Choose a picture",
  another: "Choose another",
  /** What is taken, said before anybody tries and again when something is refused. */
  accepted: "Use a JPEG, PNG or WebP of at most 25 MB.",
  ways: "Or drop one here, or paste it.",
  /** Who comes to see it, by first names; none where it is the owner alone. */
  seenBy: (names: string, isOnWall: boolean) => {
    if (names === "")
      return isOnWall ? "Your team will see it on the wall." : "Only you will see it.";
    return `${names} will see it${isOnWall ? ", and your team on the wall" : ""}.`;
  },
  tender: (names: string) =>
    `These words may tell something tender, and ${names === "" ? "your team" : names} will be told them. Use other words, or press once more to use these.`,
  privacy:
    "The picture is made anew on this device: where and when it was taken, and with what, stays behind.",
  opening: "Looking at it…",
  making: "Making it ready…",
  failed: "The picture could not be made ready. Choose a smaller one, or try again.",
  refusals: {
    tooHeavy: "This file is larger than 25 MB. Choose a smaller one.",
    tooManyPixels:
      "This picture has more than 50 million pixels, which is more than a browser can hold well. Choose a smaller one.",
    moving: "This picture moves, and goals have still ones.",
    drawing: "This is a drawing (SVG), which can hold more than a picture.",
    notAPicture: "This file is not a picture that can be shown here.",
    undecodable: "This browser cannot open this kind of picture (HEIC or AVIF).",
    broken: "This picture is damaged, or not all of it is there.",
  } satisfies Record<PictureRefusal, string>,

  frame: "What is shown of the picture",
  frameHint:
    "Drag the picture, or use the arrow keys. Plus and minus come closer and go back; Home shows the middle.",
  at: (across: number, down: number, zoom: number) =>
    `${across} % from the left, ${down} % from the top, ${zoom} % large`,
  shape: "Shape",
  shapes: { wide: "Wide (16:9)", card: "Card (4:3)" },
  zoom: "Closer",
  alt: "What is in the picture?",
  altHint: "A few words for those who hear it rather than see it.",
  altMissing: "Say in a few words what is in it. The goal’s own title will do.",
  save: "Use this picture",
  saveWords: "Save the words",

  sending: (percent: number) => `The full size is on its way to SharePoint: ${percent} %`,
  cancel: "Stop sending",
  paused: "Sending was stopped. The small picture is saved, the full size is on this device.",
  send: "Send the full size",
  again: "Try again",
  next: "The full size is on this device and goes to SharePoint next.",
  offline: "The full size is on this device. It goes to SharePoint when you are back online.",
  signedOut: "The full size is on this device. It goes to SharePoint once you are signed in.",
  busy: "SharePoint is slow just now. The full size is on this device and is sent again by itself.",
  pageOnly: "The full size is on this page alone. Keep the page open until it has been sent.",
  refused:
    "SharePoint did not take the full size. The small picture is saved, the full size is on this device.",
  noLibrary:
    "SharePoint has no place for your pictures, or the app has no right to it. The small picture is saved. Ask whoever set Beyond Target up for you.",
};
