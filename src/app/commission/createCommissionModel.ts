import { addDays, type Day } from "#domain/day.ts";
import type { Goal } from "#domain/goal/goal.ts";
import { readPay, type PayReading } from "#domain/commission/records/readPay.ts";
import { figuresFrom, figuresId } from "#domain/commission/records/figuresRecord.ts";
import { figuresWith } from "#domain/commission/records/figuresWith.ts";
import type { PeriodFigures } from "#domain/commission/records/PeriodFigures.ts";
import { Unreadable } from "#domain/commission/records/reading.ts";
import { settingsId, settingsRecord } from "#domain/commission/records/settingsRecord.ts";
import type { PayRecord } from "#domain/commission/records/PayRecord.ts";
import type { PaySettings } from "#domain/commission/records/PaySettings.ts";
import type { OwnPlace, PlanPlace } from "#domain/sharing/place.ts";
import type { ModelParts } from "../ModelParts.ts";
import { derived } from "../observable.ts";
import type { RecordBook } from "../records/recordBook.ts";
import type { Row, Saving } from "../records/Row.ts";
import { ownPlace } from "../session/places.ts";
import type { ReadySession, Session } from "../session/Session.ts";
import { whenReady } from "../session/whenReady.ts";
import type { CommissionModel, ManagersPlan, Pay } from "./CommissionModel.ts";
import {
  addedVersion,
  change,
  correctedVersion,
  figuresChange,
  figuresRemoval,
  payRowsIn,
  removedVersion,
} from "./payWriting.ts";

/** Looked ahead at least so far, and at most; goals further away have no day. */
const leastAhead = 2 * 366;
const mostAhead = 6 * 366;

export function createCommissionModel(parts: ModelParts): CommissionModel {
  const { session, book, inputs } = parts;
  const pay = derived([session, book.changes], () => readingOf(session.get(), book));
  const own = () => ownPlace(whenReady(session));

  const look: CommissionModel["look"] = async () => {
    const now = session.get();
    if (now.status !== "ready") return;
    const place = plansPlace(now);
    if (book.rows(place).status === "unread") await book.recall([place]).catch(() => undefined);
    // What cannot be read is said where it would stand.
    await book.read([place]).catch(() => undefined);
  };

  const setSettings: CommissionModel["setSettings"] = (asked) => {
    const place = own();
    const over = payRowsIn(book, place).find(({ record }) => record.id === settingsId)?.record;
    const known = pay.get();
    const merged = { ...(known.status === "ready" && known.settings), ...asked };
    const settings = Object.fromEntries(
      Object.entries(merged).filter(([, value]) => value !== undefined),
    ) as PaySettings;
    const record = settingsRecord(settings, inputs.now(), over);
    return change(book, [{ place, id: settingsId, record }]);
  };

  return {
    pay,
    look,
    addVersion: (draft) => change(book, [addedVersion(own(), draft, inputs)]),
    correctVersion: (id, draft, because) =>
      change(book, [correctedVersion(own(), id, draft, because, inputs)]),
    removeVersion: (id) => change(book, removedVersion(book, own(), id)),
    changeFigures: (first, currency, asked) => {
      const place = own();
      const figures = figuresWith(ownFigures(book, place, first), first, currency, asked);
      const kept = figures && figuresChange(book, place, figures, inputs);
      return change(book, [kept ?? figuresRemoval(place, first)]);
    },
    setSettings,
  };
}

/** What the person themselves wrote of a period; nothing where that cannot be read. */
function ownFigures(book: RecordBook, place: OwnPlace, first: Day): PeriodFigures | undefined {
  const row = payRowsIn(book, place).find(({ record }) => record.id === figuresId(first));
  try {
    return row && figuresFrom(row.record);
  } catch (problem) {
    if (problem instanceof Unreadable) return undefined;
    throw problem;
  }
}

function plansPlace({ me }: Pick<ReadySession, "me">): PlanPlace {
  return { kind: "plan", of: me.id };
}

function readingOf(session: Session, book: RecordBook): Pay {
  if (session.status !== "ready") return session;
  const own = book.rows(ownPlace(session));
  if (own.status === "failed") return own;
  if (own.status === "unread") return { status: "opening" };
  const mine = payRowsIn(book, ownPlace(session));
  const place = plansPlace(session);
  const kept = payRowsIn(book, place);
  const there = book.rows(place);
  const goals = own.rows.flatMap(({ record }) => (record.kind === "goal" ? [record] : []));
  const reading = readPay(
    {
      own: mine.map(({ record }) => record),
      managers: kept.map(({ record }) => record),
      managersHidden: there.status === "read" && there.unreadable > 0,
    },
    session.today,
    lookedAhead(goals, session.today),
  );
  return {
    status: "ready",
    today: session.today,
    ...withSaving(reading, mine, kept),
    settings: reading.settings,
    settingsSaving: savingOf(mine, settingsId),
    managers: managersPlan(book, place),
    unreadable: reading.unreadable,
    pay: reading.pay,
  };
}

function withSaving(
  { versions, figures }: PayReading,
  mine: readonly Row<PayRecord>[],
  kept: readonly Row<PayRecord>[],
): Pick<Extract<Pay, { status: "ready" }>, "versions" | "figures"> {
  return {
    versions: versions.map((each) => ({
      ...each,
      saving: savingOf(each.by === "me" ? mine : kept, each.version.id),
    })),
    // What the manager keeps is not written here.
    figures: figures.map((each) => ({
      ...each,
      saving: savingOf(mine, figuresId(each.figures.first)),
    })),
  };
}

function savingOf(rows: readonly Row<PayRecord>[], id: string): Saving {
  return rows.find(({ record }) => record.id === id)?.saving ?? { status: "saved" };
}

function managersPlan(book: RecordBook, place: PlanPlace): ManagersPlan {
  const there = book.rows(place);
  if (there.status !== "failed") return { status: there.status };
  const { kind } = there.problem;
  // A list that is not there: nobody was meant to keep a plan of this person.
  if (kind === "notProvisioned" || kind === "forbidden" || kind === "notFound")
    return { status: "none" };
  return there;
}

/** To the day after the last goal's, and a while for the pay of it to come. */
function lookedAhead(goals: readonly Goal[], today: Day): Day {
  const last = goals
    .flatMap(({ targetDay, endDay, money }) => (money ? [targetDay, endDay] : []))
    .reduce<Day>((far, day) => (day !== undefined && day > far ? day : far), today);
  const least = addDays(today, leastAhead);
  const most = addDays(today, mostAhead);
  return last < least ? least : last > most ? most : addDays(last, 62);
}
