import type { Day } from "../../day.ts";
import { figuresFrom } from "./figuresRecord.ts";
import { payBook, type PayBook } from "./payBook.ts";
import { joinFigures, type JoinedFigures, type PayWriter } from "./payFigures.ts";
import type { PayRecord } from "./PayRecord.ts";
import type { PaySettings } from "./PaySettings.ts";
import type { PeriodFigures } from "./PeriodFigures.ts";
import { versionFrom } from "./planRecords.ts";
import type { PlanVersion } from "./PlanVersion.ts";
import { Unreadable } from "./reading.ts";
import { settingsFrom } from "./settingsRecord.ts";
import { standingVersions, versionsInForce, type Held } from "./versionsInForce.ts";

/** The rows about pay that one person may see: those of their own list, and those their manager keeps. */
export type PayRows = {
  readonly own: readonly PayRecord[];
  readonly managers: readonly PayRecord[];
  /** The manager's list has rows of which not even the kind is known. */
  readonly managersHidden?: boolean;
};

/** Whether a version is what its days are paid under. */
type Standing =
  | "now"
  | "later"
  | "past"
  /** Another version was written in its place. */
  | "corrected"
  /** All its days are held by the manager's plan, which goes before one's own. */
  | "managersInstead";

export type ReadVersion = {
  readonly version: PlanVersion;
  readonly by: PayWriter;
  readonly standing: Standing;
};

/** A row that is left out, with the reason: nothing about pay is guessed. */
export type UnreadablePay = {
  readonly id: string;
  readonly by: PayWriter;
  /** Names members and shapes, never what is in them. */
  readonly reason: string;
};

export type PayReading = {
  /** Every version there ever was, by first day; of one day the one written last comes last. */
  readonly versions: readonly ReadVersion[];
  readonly figures: readonly JoinedFigures[];
  readonly settings: PaySettings;
  readonly unreadable: readonly UnreadablePay[];
  readonly pay: PayBook;
};

/** What rows about pay say on `today`, looking ahead to the day `through`. */
export function readPay(rows: PayRows, today: Day, through: Day): PayReading {
  const mine = readRows(rows.own, "me");
  const theirs = readRows(rows.managers, "manager");
  const held = versionsInForce(mine.versions, theirs.versions);
  const figures = joinFigures(mine.figures, theirs.figures);
  const { settings } = mine;
  const mayHold = [...mine.hidden, ...theirs.hidden].length > 0 || rows.managersHidden === true;
  return {
    versions: [
      ...withStanding(mine.versions, "me", held, today),
      ...withStanding(theirs.versions, "manager", held, today),
    ].toSorted(byFirstDay),
    figures,
    settings,
    unreadable: [...mine.unreadable, ...theirs.unreadable],
    pay: mayHold ? { status: "unreadable" } : payBook({ held, figures, settings, today, through }),
  };
}

type Rows = {
  readonly versions: PlanVersion[];
  readonly figures: PeriodFigures[];
  settings: PaySettings;
  readonly unreadable: UnreadablePay[];
  /** Ids of versions that cannot be read, and that none that can be read corrects. */
  hidden: readonly string[];
};

function readRows(records: readonly PayRecord[], by: PayWriter): Rows {
  const rows: Rows = { versions: [], figures: [], settings: {}, unreadable: [], hidden: [] };
  for (const record of records) {
    try {
      if (record.kind === "payPlan") rows.versions.push(versionFrom(record));
      else if (record.kind === "payFigures") rows.figures.push(figuresFrom(record));
      else if (record.kind === "paySettings" && by === "me") rows.settings = settingsFrom(record);
    } catch (problem) {
      if (!(problem instanceof Unreadable)) throw problem;
      rows.unreadable.push({ id: record.id, by, reason: problem.message });
    }
  }
  const corrected = new Set(rows.versions.map(({ corrects }) => corrects));
  const plans = new Set(records.flatMap(({ kind, id }) => (kind === "payPlan" ? [id] : [])));
  rows.hidden = rows.unreadable
    .map(({ id }) => id)
    .filter((id) => plans.has(id) && !corrected.has(id));
  return rows;
}

function withStanding(
  versions: readonly PlanVersion[],
  by: PayWriter,
  held: readonly Held[],
  today: Day,
): readonly ReadVersion[] {
  const stand = new Set(standingVersions(versions));
  return versions.map((version) => {
    const days = held.filter((each) => each.version === version);
    return { version, by, standing: stand.has(version) ? standingOn(days, today) : "corrected" };
  });
}

function standingOn(days: readonly Held[], today: Day): Standing {
  if (days.length === 0) return "managersInstead";
  if (days.some(({ first, next }) => first <= today && (next === undefined || today < next)))
    return "now";
  return days.some(({ first }) => first > today) ? "later" : "past";
}

function byFirstDay(a: ReadVersion, b: ReadVersion): number {
  if (a.version.terms.from !== b.version.terms.from)
    return a.version.terms.from < b.version.terms.from ? -1 : 1;
  if (a.version.writtenAt !== b.version.writtenAt)
    return a.version.writtenAt < b.version.writtenAt ? -1 : 1;
  // Written in one second: what was corrected came before what corrects it.
  const [first, second] = [a, b].map(({ standing }) => standing !== "corrected");
  if (first !== second) return first ? 1 : -1;
  return a.version.id < b.version.id ? -1 : 1;
}
