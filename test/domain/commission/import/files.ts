import { monthsCalendar } from "#domain/commission/calendarOf.ts";
import type { PersonLines } from "#domain/commission/import/personLines.ts";
import { readFile, type Choices, type FileContext } from "#domain/commission/import/readFile.ts";
import type { ReadFile } from "#domain/commission/import/readFile.ts";
import type { Day } from "#domain/day.ts";
import { toTable } from "#domain/commission/import/toTable.ts";
import type { Person } from "#domain/person/person.ts";
import { parseCsv } from "#ui/teamPay/csv/parseCsv.ts";
import { theDay, thePerson } from "../../arbitraries.ts";
import { pounds } from "../parts.ts";

/** Two reports with plans in pounds, one without any. */
export const tom: Person = person(1, "Tom Okafor");
export const priya: Person = person(2, "Priya Nair");
export const newcomer: Person = person(3, "Newly Here");

export const calendar = monthsCalendar(theDay("2026-01-01"), 1, 1);

export const context: FileContext = {
  reports: [
    { person: tom, addresses: ["tom@northfold.example", "t.okafor@northfold.example"] },
    { person: priya, addresses: ["priya@northfold.example"] },
    { person: newcomer, addresses: ["new@northfold.example"] },
  ],
  paid: (id) =>
    id === newcomer.id
      ? undefined
      : { currency: pounds, unit: pounds, calendar, isInForce: (day) => !isBetween(day) },
  isRead: () => true,
  isCurrency: (code) => ["GBP", "EUR", "JPY", "KWD"].includes(code),
};

/** Days of August that no plan holds, in a period that some plan does. */
function isBetween(day: Day): boolean {
  return theDay("2026-08-10") <= day && day <= theDay("2026-08-20");
}

export function readText(text: string, choices?: Choices, from = context): ReadFile {
  return readFile(toTable(text, parseCsv).table, from, choices);
}

export type Read = Extract<ReadFile, { status: "read" }>;

/** The file as read; throws where it has no headings to be read by. */
export function read(text: string, choices?: Choices, from = context): Read {
  const found = readText(text, choices, from);
  if (found.status !== "read") throw new Error(`Not read: ${JSON.stringify(found)}`);
  return found;
}

export function linesOf({ people }: Read, { id }: Person): PersonLines | undefined {
  return people.find(({ person }) => person.id === id);
}

function person(number: number, name: string): Person {
  return {
    id: thePerson(number),
    name,
    firstName: name.split(" ")[0] ?? name,
    active: true,
  };
}
