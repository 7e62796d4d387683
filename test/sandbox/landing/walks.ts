import type { PersonKey } from "../company/people.ts";

/** One step of the suggested walk. `place` is where its link leads. */
export type Walk = {
  readonly person: PersonKey;
  readonly place: "tab" | "wall" | "calendar" | "call";
  /** The key of the meeting whose call it is. */
  readonly meeting?: string;
  readonly title: string;
  readonly text: string;
};

/** The main job, from the manager's invite to the report's own board. */
export const mainWalk: readonly Walk[] = [
  {
    person: "dana-whitfield",
    place: "calendar",
    title: "Be Dana",
    text: "Open Tuesday's 1-1 with Tom, press Beyond Target, and put the questions in the invite.",
  },
  {
    person: "tom-okafor",
    place: "tab",
    title: "Be Tom",
    text: "See what he works for, and what Dana can see of it. Tick a step; she sees that too.",
  },
  {
    person: "dana-whitfield",
    place: "wall",
    title: "Look at the wall",
    text: "What team North put up for each other, the leader's cards first.",
  },
  {
    person: "dana-whitfield",
    place: "wall",
    title: "The thirty minutes",
    text: "Beside the wall, Dana starts the half hour; as Tom or Priya, open the same page and follow. Monday's team meeting can carry its agenda.",
  },
];

/** Meetings in which the pane has to say something else. */
export const otherWalks: readonly Walk[] = [
  {
    person: "priya-nair",
    place: "calendar",
    title: "The report organises",
    text: "Priya set up her own 1-1, with a room: Tuesday, 14:00.",
  },
  {
    person: "dana-whitfield",
    place: "calendar",
    title: "A person who shows nothing",
    text: "Dana and Ben, Thursday, 15:00. Compare it with Leah's on Friday: the same to the byte.",
  },
  {
    person: "tom-okafor",
    place: "calendar",
    title: "A mentor and a peer",
    text: "Tom meets Benedict, then Aoife, both on Wednesday.",
  },
  {
    person: "dana-whitfield",
    place: "calendar",
    title: "No relation",
    text: "Dana and Kwame of another team, Wednesday, 16:00.",
  },
  {
    person: "dana-whitfield",
    place: "calendar",
    title: "Three people, or a customer",
    text: "Thursday, 09:00, with Tom and Priya; Friday, 11:30, with Erin of Calder Biolabs.",
  },
  {
    person: "dana-whitfield",
    place: "call",
    meeting: "dana-tom",
    title: "In the meeting itself",
    text: "Dana and Tom on a call: their talk page in the side panel, and names hidden at one press.",
  },
  {
    person: "hannah-schreiber",
    place: "calendar",
    title: "A series",
    text: "Hannah's slot with Raj, every Wednesday at 10:30.",
  },
];
