/** The pictures people of the company use, and what each shows to somebody who cannot see it. */
export const pictureAlts = {
  lisbon: "A yellow tram climbing a steep street in Lisbon at dusk, the river below",
  kitchen: "A calm kitchen with a window seat, morning light on the worktop",
  coastRoad: "A small red car on a coast road above the sea",
  leith: "A row of stone flats by the water in Leith, windows lit in the evening",
  greenhouse: "A greenhouse at the end of a garden, a chair and tomato plants inside",
  ridge: "A runner on a mountain ridge at sunrise, valleys in mist",
  piano: "An upright piano with a lamp and an open book of music",
  nightDesk: "A desk under a window full of stars, language books and a cup of tea",
  boat: "A small wooden sailing boat on a still loch",
  weddingTable: "A long table laid for a wedding under lights, the beach behind",
  charityRide: "Cyclists on a country road between green hills",
  allotment: "Rows of vegetables, bean poles and a small blue shed",
  bakery: "A market stall with loaves under a striped awning",
  library: "A reading desk by tall bookshelves, a certificate in a frame",
  campervan: "A camper van by a loch, a lamp lit inside, hills behind",
  snowTrain: "A red train crossing a snowy plain below a white mountain",
  pitch: "A small football pitch at evening, floodlights on, children playing",
  parkBench: "A bicycle against a park bench in the late sun",
} as const;

export type PictureName = keyof typeof pictureAlts;

export const pictureNames: readonly PictureName[] = Object.keys(pictureAlts).filter(
  (name): name is PictureName => name in pictureAlts,
);
