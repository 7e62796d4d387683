import { meetings } from "../company/meetings.ts";
import { colleague, type PersonKey } from "../company/people.ts";
import { relations } from "../company/relations.ts";

/** What makes somebody worth being, where it is more than whom they meet. */
const notes: Partial<Record<PersonKey, string>> = {
  "dana-whitfield": "leads North; meets Tom and Priya on Tuesdays",
  "priya-nair": "sets up her own 1-1 with Dana, in a room",
  "mei-ling-chen": "in a weekly series, invited by an old address",
  "aoife-brennan": "was Aoife Kelly; has coffee with Tom",
  "ben-hartley": "has written nothing down yet",
  "leah-goldberg": "keeps everything close",
  "sam-reid": "has goals, and shows none of them",
  "oliver-pemberton": "would rather not take part",
  "sofia-lindqvist": "away this week, on the trip itself",
  "kwame-boateng": "moved team; what Marta saw is his alone again",
  "fatima-el-idrissi": "writes titles with markup, and in Arabic",
  "charlotte-dubois": "wrote a title of exactly 255 characters",
  "haruka-sato": "writes in Japanese",
  "noam-peretz": "writes from right to left, in Hebrew",
  "layla-haddad": "writes in Arabic and English",
  "thuy-nguyen": "said “Not this time” to one goal",
  "petra-novakova": "administers the sites",
  "colin-marsh": "works here and is in nobody's directory",
};

const dayNames = ["Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays"] as const;

/** One line about a person: "meets Dana on Tuesdays". */
export function personLine(key: PersonKey): string {
  const note = notes[key];
  if (note !== undefined) return note;
  for (const { organiser, invited, guests = [], weekday } of meetings) {
    const people = [organiser, ...invited];
    const other = people.find((one) => one !== key);
    const two = people.length === 2 && guests.every(({ kind }) => kind === "room");
    if (two && people.includes(key) && other !== undefined) {
      return `meets ${colleague(other).firstName} on ${dayNames[weekday - 1] ?? "Mondays"}`;
    }
  }
  const manager = relations.find(
    ({ person, kind, untilAgo }) => person === key && kind === "manager" && untilAgo === undefined,
  );
  return manager === undefined ? "" : `works with ${colleague(manager.other).firstName}`;
}
