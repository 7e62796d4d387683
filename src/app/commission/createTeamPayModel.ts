import { addDays, type Day } from "#domain/day.ts";
import type { PersonId, TeamId } from "#domain/person/person.ts";
import type { PayRecord } from "#domain/commission/records/PayRecord.ts";
import { templateFrom, templateRecord } from "#domain/commission/records/planRecords.ts";
import { Unreadable } from "#domain/commission/records/reading.ts";
import { readPay } from "#domain/commission/records/readPay.ts";
import { figuresId } from "#domain/commission/records/figuresRecord.ts";
import type { PlanPlace, TeamPlace } from "#domain/sharing/place.ts";
import type { ModelParts } from "../ModelParts.ts";
import { derived } from "../observable.ts";
import type { RecordBook } from "../records/recordBook.ts";
import type { Row, Saving } from "../records/Row.ts";
import type { ReadySession, Session } from "../session/Session.ts";
import {
  addedVersion,
  change,
  correctedVersion,
  figuresChange,
  figuresRemoval,
  payRowsIn,
  removedVersion,
} from "./payWriting.ts";
import type { ReportPay, TeamPay, TeamPayModel, TemplateRow } from "./TeamPayModel.ts";

/** A manager looks at the year that is and the next. */
const ahead = 2 * 366;

export function createTeamPayModel({ session, book, inputs }: ModelParts): TeamPayModel {
  const team = derived([session, book.changes], () => teamPay(session.get(), book));

  const look: TeamPayModel["look"] = async () => {
    const now = session.get();
    if (now.status !== "ready") return;
    const places = [...reportsOf(now).map(({ id }) => planOf(id)), ...ledBy(now).map(teamOf)];
    const unknown = places.filter((place) => book.rows(place).status === "unread");
    await book.recall(unknown).catch(() => undefined);
    // What cannot be read is said where it would stand.
    await book.read(places).catch(() => undefined);
  };

  return {
    team,
    look,
    addVersion: (people, draft) =>
      change(
        book,
        people.map((person) => addedVersion(planOf(person), draft, inputs)),
      ),
    correctVersion: (person, id, draft, because) =>
      change(book, [correctedVersion(planOf(person), id, draft, because, inputs)]),
    removeVersion: (person, id) =>
      change(book, mayGo(team.get(), person, id) ? removedVersion(book, planOf(person), id) : []),
    setFigures: (figures) =>
      change(
        book,
        figures.map(({ person, figures: each }) =>
          figuresChange(book, planOf(person), each, inputs),
        ),
      ),
    removeFigures: (person, first) => change(book, [figuresRemoval(planOf(person), first)]),
    keepTemplate: (id, draft, template = inputs.newId()) => {
      const record = templateRecord(draft, { id: template, now: inputs.now() });
      return change(book, [{ place: teamPlace(id), id: template, record }]);
    },
    removeTemplate: (id, template) => change(book, [{ place: teamPlace(id), id: template }]),
  };
}

function planOf(person: PersonId): PlanPlace {
  return { kind: "plan", of: person };
}

function teamPlace(team: TeamId): TeamPlace {
  return { kind: "team", team };
}

function teamOf({ id }: { readonly id: TeamId }): TeamPlace {
  return teamPlace(id);
}

/** Those who report to the person today, by name. */
function reportsOf({ relations }: ReadySession) {
  return relations.flatMap(({ kind, other }) => (kind === "report" ? [other] : []));
}

function ledBy({ teams }: ReadySession) {
  return teams.filter(({ leads }) => leads);
}

function teamPay(session: Session, book: RecordBook): TeamPay {
  if (session.status !== "ready") return session;
  return {
    status: "ready",
    today: session.today,
    reports: reportsOf(session).map((person) => ({
      person,
      pay: reportPay(book, planOf(person.id), session.today),
    })),
    teams: ledBy(session).map(({ id, name }) => ({
      id,
      name,
      ...templatesIn(payRowsIn(book, teamPlace(id))),
    })),
  };
}

function reportPay(book: RecordBook, place: PlanPlace, today: Day): ReportPay {
  const there = book.rows(place);
  if (there.status === "unread") return { status: "unread" };
  if (there.status === "failed")
    return ["forbidden", "notFound"].includes(there.problem.kind)
      ? { status: "keptByOther" }
      : there;
  const rows = payRowsIn(book, place);
  const records = rows.map(({ record }) => record);
  const hidden = { managersHidden: there.unreadable > 0 };
  const { versions, figures, unreadable, pay } = readPay(
    { own: [], managers: records, ...hidden },
    today,
    addDays(today, ahead),
  );
  return {
    status: "read",
    versions: versions.map((each) => ({ ...each, saving: savingOf(rows, each.version.id) })),
    figures: figures.map((each) => ({
      ...each,
      saving: savingOf(rows, figuresId(each.figures.first)),
    })),
    unreadable,
    pay,
  };
}

function templatesIn(rows: readonly Row<PayRecord>[]): {
  readonly templates: readonly TemplateRow[];
  readonly unreadable: number;
} {
  const templates: TemplateRow[] = [];
  let unreadable = 0;
  for (const { record, saving } of rows) {
    try {
      templates.push({ template: templateFrom(record), saving });
    } catch (problem) {
      if (!(problem instanceof Unreadable)) throw problem;
      unreadable += 1;
    }
  }
  return { templates, unreadable };
}

/** Whether no day was ever paid under a version. */
function mayGo(pay: TeamPay, person: PersonId, id: string): boolean {
  if (pay.status !== "ready") return false;
  const found = pay.reports.find(({ person: { id: each } }) => each === person)?.pay;
  const version = found?.status === "read" && found.versions.find((each) => each.version.id === id);
  return version ? version.version.terms.from > pay.today : false;
}

function savingOf(rows: readonly Row<PayRecord>[], id: string): Saving {
  return rows.find(({ record }) => record.id === id)?.saving ?? { status: "saved" };
}
