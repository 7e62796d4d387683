/** The longest title a list row can hold: 255 UTF-16 units, to the unit. */
export const longTitle =
  "Ring the bells of twelve villages between Dinan and the sea, on twelve Sundays, with my old godfather, his even older accordion, a thermos of onion soup, no telephone, no timetable, and somebody at each church door who still remembers the tune we came for";
