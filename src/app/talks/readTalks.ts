import type { Day } from "#domain/day.ts";
import { heldUntil, leaveToSpeak } from "#domain/sharing/leave.ts";
import { takesPart } from "#domain/sharing/participation.ts";
import type {
  ChosenQuestions,
  ShownGoal,
  ShownValue,
  TalkingPoint,
} from "#domain/sharing/shown.ts";
import type { Board, OwnGoal } from "../goals/Board.ts";
import { ownRecords } from "../records/ownRecords.ts";
import type { RecordBook } from "../records/recordBook.ts";
import type { Row } from "../records/Row.ts";
import type { ReadySession, Session, TaggedRelation } from "../session/Session.ts";
import type { ComingUp, Talk, Talks } from "./Talk.ts";

export function readTalks(session: Session, board: Board, book: RecordBook): Talks {
  if (session.status !== "ready") return session;
  // One who takes no part shows nothing, so nothing of theirs can come up.
  const shows = board.status === "ready" && takesPart(ownRecords(book, session));
  const own = shows ? board.goals : [];
  return {
    status: "ready",
    talks: session.relations.map((relation) => readTalk(session, relation, own, book)),
  };
}

function readTalk(
  { me, today }: ReadySession,
  relation: TaggedRelation,
  own: readonly OwnGoal[],
  book: RecordBook,
): Talk {
  const mine = book.rows({ kind: "shown", by: me.id, to: relation.other.id });
  const theirs = book.rows({ kind: "shown", by: relation.other.id, to: me.id });
  const myRows = mine.status === "read" ? mine.rows : [];
  const theirRecords = theirs.status === "read" ? theirs.rows.map((row) => row.record) : [];

  const myPoints: Row<TalkingPoint>[] = [];
  const sets: ChosenQuestions[] = [];
  for (const { record, saving } of myRows) {
    if (record.kind === "point") myPoints.push({ record, saving });
    if (record.kind === "questions") sets.push(record);
  }
  const goals: ShownGoal[] = [];
  const values: ShownValue[] = [];
  const points: TalkingPoint[] = [];
  for (const record of theirRecords) {
    if (record.kind === "shownGoal") goals.push(record);
    if (record.kind === "shownValue") values.push(record);
    if (record.kind === "point") points.push(record);
    if (record.kind === "questions") sets.push(record);
  }

  return {
    relation,
    today,
    mayComeUp: own.flatMap((goal) => comingUp(goal, relation, today)),
    myPoints: myPoints.sort((a, b) => earlierFirst(a.record, b.record)),
    unread: mine.status === "failed" ? mine.problem : undefined,
    said: { mine: myRows.map(({ record }) => record), theirs: theirRecords },
    theirs:
      theirs.status === "failed"
        ? theirs
        : theirs.status === "unread"
          ? { status: "opening" }
          : {
              status: "ready",
              goals: goals.sort((a, b) => (a.title < b.title ? -1 : 1)),
              values: values.sort((a, b) => a.rank - b.rank),
              points: points.sort(earlierFirst),
            },
    chosen: best(
      sets.filter((set) => set.day >= today),
      (a, b) => a.day < b.day,
    ),
    lastTime: best(
      sets.filter((set) => set.day < today),
      (a, b) => a.day > b.day,
    ),
  };
}

/** A goal of which may be spoken with this person, if only another time. */
function comingUp(own: OwnGoal, relation: TaggedRelation, today: Day): readonly ComingUp[] {
  const leave = leaveToSpeak(own.goal, relation.other.id, today);
  return leave ? [{ goal: own, heldUntil: heldUntil(leave, today) }] : [];
}

function earlierFirst(a: TalkingPoint, b: TalkingPoint): number {
  return a.addedAt === b.addedAt ? 0 : a.addedAt < b.addedAt ? -1 : 1;
}

/** Of two sets for one day the one chosen later counts. */
function best(
  sets: readonly ChosenQuestions[],
  before: (a: ChosenQuestions, b: ChosenQuestions) => boolean,
): ChosenQuestions | undefined {
  return sets.reduce<ChosenQuestions | undefined>((found, set) => {
    if (!found || before(set, found)) return set;
    return set.day === found.day && set.chosenAt > found.chosenAt ? set : found;
  }, undefined);
}
