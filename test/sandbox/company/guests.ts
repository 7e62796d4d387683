import type { Guest } from "./MeetingData.ts";

/** People and rooms that stand in invites and in nobody's directory. */
export const customer: Guest = {
  name: "Erin Walsh (Calder Biolabs)",
  address: "erin.walsh@calderbio.example",
  kind: "person",
};
export const stranger: Guest = {
  name: "J. Park",
  address: "j.park@parkfreelance.example",
  kind: "person",
};
export const bothyRoom: Guest = {
  name: "The Bothy (4 seats)",
  address: "room.bothy@northfold.example",
  kind: "room",
};
export const loftRoom: Guest = {
  name: "The Loft (12 seats)",
  address: "room.loft@northfold.example",
  kind: "room",
};
