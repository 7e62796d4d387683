import type { CellFault } from "#domain/commission/import/fileProblem.ts";
import type { Encoding } from "#domain/commission/import/decodeText.ts";
import type { Field, FileKind } from "#domain/commission/import/headings.ts";
import type { LineState } from "#domain/commission/import/changes.ts";
import type { Separator } from "#domain/commission/import/table.ts";
import type { ProblemKind } from "#domain/commission/planProblem.ts";
import { several } from "./several.ts";

const fields: Readonly<Record<Field, string>> = {
  person: "Person",
  deal: "Deal",
  day: "Date",
  amount: "Amount",
  currency: "Currency",
  cancelled: "Cancelled on",
  share: "Share",
  payShare: "Pay share",
  period: "Period",
  quota: "Quota",
  result: "Result",
  from: "Valid from",
  term: "Term",
  name: "Called",
  kind: "Kind",
  start: "Start",
  value: "Value",
  since: "From",
  until: "To",
  beyond: "Beyond",
  measure: "Measure",
};

const rows = (count: number) => several(count, "row", "rows");

/** What is wrong with a cell, and what would be right. `instead` is a word, a code or a day that would do. */
const faults: Readonly<Record<CellFault, (found: string, instead?: string) => string>> = {
  missing: (_, instead) =>
    instead === undefined
      ? "Nothing stands here, and it is needed. Fill it in."
      : `Nothing stands here, and it is needed. Write one of: ${instead}.`,
  noPlan: (found) =>
    `${found} has no plan yet, so nothing says which currency and periods these are. Make the plan first, then bring this in.`,
  notRead: (found) =>
    `What is kept of ${found} could not be read just now, so nothing says what this row changes. Go back, wait until it is read, and choose the file again.`,
  outsidePlan: (found) =>
    `No plan is in force on ${found}. Check the date, or make a plan that begins earlier.`,
  notAmount: (found) =>
    `“${found}” is not an amount. Write figures alone, such as 1250.00, and the currency in a column of its own.`,
  tooFine: (found) =>
    `“${found}” has more decimals than the currency. Round it, or check which mark stands before the decimals.`,
  tooLarge: (found) => `“${found}” is larger than any amount kept here. Check the figure.`,
  notAboveZero: (found) =>
    `“${found}” has to be more than nothing. Leave it empty if there is none.`,
  notDay: (found) => `“${found}” is not a date. Write it as 2026-12-31.`,
  noSuchDay: (found) =>
    `No calendar has “${found}”. Check the date, or whether day or month comes first.`,
  shortYear: (found) => `“${found}” has a year of two figures. Write all four: 2026-12-31.`,
  serialDay: (found) =>
    `“${found}” is a spreadsheet’s own number for a date. Format the column as a date, 2026-12-31, and save the file again.`,
  notCurrency: (found) => `“${found}” is no currency’s code. Write three letters, such as GBP.`,
  otherCurrency: (found, instead) =>
    `“${found}” is not what the plan pays in. Currencies are never mixed: give the amount in ${instead ?? "the plan’s currency"}.`,
  notPeriod: (found, instead) =>
    instead === undefined
      ? `“${found}” is not a period of the plan. Write its first day.`
      : `“${found}” is not a period of the plan. Write its first day, such as ${instead}.`,
  notShare: (found) => `“${found}” is not a share. Write it with its sign: 60 %.`,
  moreThanAll: (found) => `“${found}” is more than all of it. The most is 100 %.`,
  notWhole: (found) => `“${found}” has to be a whole number.`,
  tooLong: (_, instead) =>
    `This is longer than ${instead ?? "200"} letters, which no name or number is. Check the file’s columns.`,
  unknownWord: (found, instead) =>
    instead === undefined
      ? `“${found}” is not a word this file may use.`
      : `“${found}” is not known here. Write one of: ${instead}.`,
  notRate: (found) =>
    `“${found}” is not a rate. Write 5 %, 1.5x for one and a half times the base rate, or +2 points.`,
  notNext: (found, instead) =>
    instead === undefined
      ? `“${found}” is after the period’s last day.`
      : `Periods follow each other without gaps: this one begins on ${instead}.`,
  beforeDeal: (found) => `It cannot be cancelled on ${found}, before it was made.`,
};

/** What the rules of plans say; the form has words of its own beside its boxes. */
const plan: Partial<Readonly<Record<ProblemKind, string>>> = {
  noTiers: "This kind of pay needs at least one tier, or two points.",
  firstTierNotAtZero: "The first tier has to start at nothing: leave its Start empty.",
  tiersOverlap: "Tiers have to start one after the other, each higher than the one before.",
  endInsideTier: "The end has to lie above where the last tier starts.",
  pointsOverlap: "Points have to follow each other, each at more than the one before.",
  payoutFalls: "On a pay curve, selling more never pays less.",
  belowZero: "This cannot be below nothing.",
  notAboveZero: "This has to be more than nothing.",
  moreThanAll: "This cannot be more than 100 %.",
  needsQuota:
    "This counts by a share of the quota, and the plan has none. Add a row with the term “quota”.",
  needsTargetVariable:
    "This counts by the pay at target, and the plan has none. Add a row with the term “target variable”.",
  rateBelowZero: "The points take the rate below nothing.",
  secondCap: "There is a cap of this kind already.",
  softCapCarries: "What a cap carries over it has to withhold whole: leave Beyond empty.",
  onlyPeriodCapCarries: "Only a period’s cap can carry over.",
  campaignNeedsPlainRates: "A campaign pays plain rates or amounts.",
  mixedTiers:
    "Counted to date without deductions, the rates and those until then have to be both by whole amount, or neither.",
  sameName: "Each extra needs a name of its own, in the column Called.",
  endsBeforeStart: "It ends before it begins.",
  drawsOverlap: "Two draws hold on the same days.",
  sameStart: "Two of them begin on the same day.",
  otherCurrency: "All plans of a person are in one currency.",
  notWholeDays: "This has to be a whole number of days.",
};

export const payFileWords = {
  heading: "Bring in a file",
  intro:
    "Targets and results, deals, or plans with the rarer terms, as a CSV file from your spreadsheet. You see everything before any of it is kept.",
  choose: "Choose a file",
  chooseOther: "Choose another file",
  reading: "Reading the file…",
  templates: "Files to begin from",
  templatesHint: "Each has its headings and a few rows to write over.",
  kinds: {
    figures: "Targets and results",
    deals: "Deals",
    plans: "Plans",
  } satisfies Readonly<Record<FileKind, string>>,
  template: (kind: string) => `Download: ${kind}`,
  fileNames: {
    figures: "targets-and-results.csv",
    deals: "deals.csv",
    plans: "plans.csv",
  } satisfies Readonly<Record<FileKind, string>>,
  refused: {
    workbook:
      "This is an Excel workbook. In Excel, choose Save as, then CSV UTF-8, and choose that file here.",
    notText:
      "There is no text in this file that could be read. Save the sheet as CSV, then choose that.",
    tooLarge: (most: string) =>
      `This file is larger than ${most}. Divide it, by person or by month.`,
    tooLong: (count: string, most: string) =>
      `This file has ${count} rows, and ${most} are the most at once. Divide it, by person or by month.`,
    unreadable:
      "The browser could not read the file. It may have been moved, or be open elsewhere. Choose it once more.",
    empty:
      "There are no rows in this file. The first row holds the headings, the others what you bring in.",
    headings: (kind: string) =>
      `This looks like a file of ${kind}, but its headings do not say enough.`,
    missing: (names: string) => `There is no column for: ${names}.`,
    twice: (names: string) => `There is more than one column called: ${names}. Take one out.`,
    found: (names: string) => `The first row says: ${names}.`,
    cure: "Begin from one of the files below, or give your columns its headings.",
  },
  facts: {
    heading: "What is in the file",
    file: (name: string, kind: string, count: number) => `${name}: ${kind}, ${rows(count)}.`,
    separators: {
      ",": "Cells are separated by commas",
      ";": "Cells are separated by semicolons",
      "\t": "Cells are separated by tabs",
      "|": "Cells are separated by upright lines",
    } satisfies Readonly<Record<Separator, string>>,
    encodings: {
      "utf-8": "written in UTF-8",
      "utf-16le": "written in UTF-16",
      "utf-16be": "written in UTF-16",
      "windows-1252": "read as Western European; check that accented letters look right",
    } satisfies Readonly<Record<Encoding, string>>,
    unknown: (names: string) => `Left alone: ${names}.`,
    repeated: (count: number) =>
      count === 1
        ? "1 row says once more what another says. It counts once."
        : `${count} rows say once more what others say. They count once.`,
  },
  decimal: {
    label: "Before the decimals stands",
    ".": "a point",
    ",": "a comma",
    choose: "Choose",
    shown: (example: string) => `As in “${example}”.`,
    open: (example: string) => `“${example}” can be read either way. Which is it?`,
    mixed: (one: string, other: string) =>
      `The file has both, “${one}” and “${other}”. What does not fit your choice is shown below.`,
  },
  dates: {
    label: "In dates comes first",
    dmy: "the day",
    mdy: "the month",
    choose: "Choose",
    shown: (example: string) => `As in “${example}”.`,
    open: (example: string) => `“${example}” can be read either way. Which is it?`,
    mixed: (one: string, other: string) =>
      `The file has both, “${one}” and “${other}”. What does not fit your choice is shown below.`,
  },
  others: {
    heading: "Rows of other people",
    some: (count: number) =>
      count === 1
        ? "1 row names nobody whose pay you keep."
        : `${count} rows name nobody whose pay you keep.`,
    names: (names: string) => `They name: ${names}.`,
    several: (names: string) =>
      `More than one person is called ${names}. Write their address instead of the name.`,
    keptByOther: (names: string) => `Somebody else keeps the plan of: ${names}.`,
    hint: "People are found by their address, or by first and last name.",
    leaveOut: "Leave these rows out",
  },
  names: {
    heading: "Named by name alone",
    some: (names: string) =>
      `The file has other people’s rows too, and says no more than the name of ${names}. If somebody else in the company is called the same, write addresses instead.`,
    confirm: "They are my people",
  },
  problems: {
    heading: "To mend first",
    some: (count: number) =>
      count === 1
        ? "1 thing has to be mended in the file. Nothing of it is kept until then."
        : `${count} things have to be mended in the file. Nothing of it is kept until then.`,
    more: (count: number) => `And ${count} more. Mend these first, then choose the file again.`,
    cell: (line: number, letters: string, heading: string) =>
      `Row ${line}, column ${letters} (${heading})`,
    row: (line: number) => `Row ${line}`,
    noColumn: (line: number, field: Field) => `Row ${line}, ${fields[field]}`,
    faults,
    plan: (kind: ProblemKind) =>
      plan[kind] ?? "This does not go together with the rest of the plan.",
    planLacks: (term: string) =>
      `The plan of this row does not say its “${term}”. Add a row with that term.`,
    mixedEdges:
      "Some tiers start at amounts and some at shares of the quota. Write all of them one way.",
    twice: (found: string, before: number) =>
      `Row ${before} says something else of ${found}. Keep the right one and take the other out.`,
    overAll: (found: string) =>
      `The shares of ${found} come to more than 100 %. Check every row of it.`,
    shareMissing: (found: string, before: number) =>
      `Row ${before} has ${found} too, of somebody else, and this row does not say which part is whose. Write the Share of each, together 100 % at most; without it the deal would count twice.`,
    underDeals: (line: number, name: string, deals: string) =>
      `Row ${line}: the deals of ${name} in that period come to ${deals} alone, so its result cannot be less. Check the figure, or the deals.`,
    moreCells: (found: string) =>
      `There are more cells than headings; “${found}” has none above it. A comma inside an amount or a name does that: put that cell in quotation marks.`,
    quoteNotClosed: "A quotation mark opens here and never closes. Add the missing one.",
    textAfterQuote:
      "Something stands after a closing quotation mark. Double every quotation mark inside a cell.",
    tooMany: (name: string, day: string) =>
      `${name} has more than 400 deals in the period from ${day}. Bring in their sum as a result instead.`,
  },
  preview: {
    heading: "What will be kept",
    row: "Row",
    deal: "Deal",
    day: "Date",
    amount: "Amount",
    share: "Share",
    period: "Period",
    quota: "Target",
    result: "Result",
    plan: "Plan",
    from: "From",
    state: "What happens",
    states: {
      new: "New",
      changed: "Changes",
      same: "Kept already",
    } satisfies Readonly<Record<LineState, string>>,
    corrects: "Puts the plan of that day right",
    cancelled: (day: string) => `cancelled on ${day}`,
    caption: (name: string) => `What the file says of ${name}`,
    count: (all: number, fresh: number, changed: number) =>
      [
        several(all, "row", "rows"),
        fresh > 0 && `${fresh} new`,
        changed > 0 && `${changed} changed`,
        fresh + changed === 0 && "all kept already",
      ]
        .filter(Boolean)
        .join(" · "),
    dropped: (result: string, first: string) =>
      `The result of ${result} given for the period from ${first} is less than its deals come to now. The deals count instead.`,
    untouched: (count: number) =>
      count === 1
        ? "1 more is kept that is not in the file. It stays."
        : `${count} more are kept that are not in the file. They stay.`,
    all: (count: number) => `Show all ${count} rows`,
    allOf: (count: number, name: string) => `Show all ${count} rows of ${name}`,
  },
  keep: (count: number) =>
    count === 1 ? "Keep this for 1 person" : `Keep this for ${count} people`,
  nothingNew: "Everything in this file is kept already. There is nothing left to do.",
  answerFirst: "Say above how the figures are written.",
  leaveOutFirst: "Mend the rows of other people above, or leave them out.",
  confirmFirst: "Say above whether they are your people.",
  because: "Why a plan is put right",
  becauseHint: "The person reads it beside the version that was wrong.",
  keeping: "Keeping it…",
  kept: (count: number) => (count === 1 ? "Kept for 1 person." : `Kept for ${count} people.`),
  /** `names` are those whose rows have not all arrived, `count` how many others’ have. */
  unfinished: (names: string, count: number) =>
    [
      "Not all of it is in SharePoint yet.",
      `Still on its way: ${names}.`,
      count > 0 && `There already: ${several(count, "person", "people")}.`,
      "What is missing is kept on this device and sent when it can be; until then they read what is there so far. You can also bring the same file in again: nothing is ever there twice.",
    ]
      .filter(Boolean)
      .join(" "),
};

export type PayFileText = typeof payFileWords;
