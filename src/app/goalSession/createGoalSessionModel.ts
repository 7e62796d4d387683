import type { Day } from "#domain/day.ts";
import type { ShownPlace, TeamPlace } from "#domain/sharing/place.ts";
import type { GoalSession } from "#domain/session/GoalSession.ts";
import {
  endRun,
  lengthenStep,
  nextStep,
  pauseRun,
  resumeRun,
  startRun,
  type SessionRun,
} from "#domain/session/sessionRun.ts";
import { sessionSteps, type SessionTurn } from "#domain/session/sessionSteps.ts";
import { viewFor } from "#domain/talk/viewFor.ts";
import type { ModelParts } from "../ModelParts.ts";
import { derived, type Readable } from "../observable.ts";
import type { RecordBook } from "../records/recordBook.ts";
import type { Removal } from "../records/Removal.ts";
import type { Row } from "../records/Row.ts";
import { pairPlaces } from "../session/places.ts";
import type { ReadySession, Session } from "../session/Session.ts";
import { whenReady } from "../session/whenReady.ts";
import type { GoalSessionState, SessionOf } from "./GoalSessionState.ts";

/** What whoever leads a session may do with the one that runs. */
type SessionDeed = "pause" | "resume" | "longer" | "next";

/** One session: when it is, how far it has come, and what its leader does with it. */
export type GoalSessionModel = {
  readonly state: Readable<GoalSessionState>;
  /** Reads how far it has come. Never rejects: see `state`. */
  readonly look: () => Promise<void>;
  /** Sets when the next one is, and of which turn. */
  readonly plan: (day: Day | undefined, turn: SessionTurn) => Removal;
  readonly start: () => Promise<boolean>;
  readonly does: (deed: SessionDeed) => Promise<boolean>;
  readonly end: () => Removal;
};

type SessionPlace = TeamPlace | ShownPlace;

/** "Up to two more minutes". */
const moreSeconds = 120;

export function createGoalSessionModel(
  of: SessionOf,
  { session, book, inputs }: Pick<ModelParts, "session" | "book" | "inputs">,
): GoalSessionModel {
  const state = derived([session, book.changes], () => readState(of, session.get(), book));
  const known = (): GoalSession | undefined => {
    const now = state.get();
    return now.status === "ready" ? now.session : undefined;
  };
  const write = (record: GoalSession): Promise<boolean> =>
    book.put(ownedPlace(of, whenReady(session)), record);
  const revised = (part: Partial<Pick<GoalSession, "day" | "run" | "turn">>): GoalSession => ({
    ...(known() ?? { kind: "session", id: "session", turn: "first" }),
    ...part,
    updatedAt: inputs.now(),
  });

  const look: GoalSessionModel["look"] = async () => {
    const now = session.get();
    if (now.status !== "ready") return;
    const places = placesOf(of, now);
    const unknown = places.filter((place) => book.rows(place).status === "unread");
    await book.recall(unknown).catch(() => undefined);
    // What cannot be read is said where it would stand.
    await book.read(places).catch(() => undefined);
  };

  const plan: GoalSessionModel["plan"] = (day, turn) => {
    const before = known();
    const { day: _before, ...rest } = revised({ turn });
    return {
      saved: write(day === undefined ? rest : { ...rest, day }),
      undo: () =>
        before
          ? write({ ...before, updatedAt: inputs.now() })
          : book.remove(ownedPlace(of, whenReady(session)), "session"),
    };
  };

  const does: GoalSessionModel["does"] = async (deed) => {
    const now = state.get();
    const run = known()?.run;
    if (now.status !== "ready" || run === undefined) return true;
    const moment = inputs.now();
    const deeds: Readonly<Record<SessionDeed, () => SessionRun>> = {
      pause: () => pauseRun(run, moment),
      resume: () => resumeRun(run, moment),
      longer: () => lengthenStep(run, now.steps, moreSeconds, moment),
      next: () => nextStep(run, now.steps, moment),
    };
    return await write(revised({ run: deeds[deed]() }));
  };

  const end: GoalSessionModel["end"] = () => {
    const run = known()?.run;
    const put = (next: SessionRun | undefined): Promise<boolean> =>
      next ? write(revised({ run: next })) : Promise.resolve(true);
    return { saved: put(run && endRun(run, inputs.now())), undo: () => put(run) };
  };

  return {
    state,
    look,
    plan,
    does,
    end,
    start: async () => {
      // The day was that of the one that begins now.
      const { day: _today, ...rest } = revised({ run: startRun(inputs.now()) });
      return await write(rest);
    },
  };
}

/** Where it is kept: the team's list; between two, the list of each to the other, whoever leads. */
function placesOf(of: SessionOf, session: ReadySession): readonly SessionPlace[] {
  return of.form === "team"
    ? [{ kind: "team", team: of.team.id }]
    : pairPlaces(session, of.relation.other.id);
}

/** The one of them that I write. */
function ownedPlace(of: SessionOf, { me }: ReadySession): SessionPlace {
  return of.form === "team"
    ? { kind: "team", team: of.team.id }
    : { kind: "shown", by: me.id, to: of.relation.other.id };
}

function readState(of: SessionOf, session: Session, book: RecordBook): GoalSessionState {
  if (session.status !== "ready") return session;
  const places = placesOf(of, session);
  const found: (Row<GoalSession> & { readonly isMine: boolean })[] = [];
  for (const place of places) {
    const there = book.rows(place);
    if (there.status === "unread") return { status: "opening" };
    if (there.status === "failed") return there;
    const isMine = place.kind === "team" || place.by === session.me.id;
    for (const { record, saving } of there.rows)
      if (record.kind === "session") found.push({ record, saving, isMine });
  }
  // Of two who may both lead, whoever did something last.
  const [last] = found.toSorted((a, b) => (a.record.updatedAt < b.record.updatedAt ? 1 : -1));
  const leads = of.form === "team" ? of.team.leads : viewFor(of.relation) !== "forReport";
  const turn = last?.record.turn ?? "first";
  return {
    status: "ready",
    form: of.form,
    session: last?.record,
    turn,
    steps: sessionSteps(of.form, turn),
    leads,
    holds: leads && last?.isMine === true,
    saving: last?.saving ?? { status: "saved" },
  };
}
