import { created, noContent, ok, type Answer } from "../Answer.ts";
import { segment, type Call } from "../Call.ts";
import { context } from "../graph/context.ts";
import { readBody, textOf } from "../graph/readBody.ts";
import { selectMembers } from "../graph/selectMembers.ts";
import { Problem } from "../Problem.ts";
import { eventBody, type EventFacts } from "./eventBody.ts";
import { eventFilter } from "./eventFilter.ts";
import {
  createEvent,
  deleteEvent,
  eventsOf,
  findEvent,
  findTransaction,
  respond,
  saveEvent,
} from "./events.ts";
import { joinsOnline } from "./joinsOnline.ts";
import { findOccurrence, occurrences } from "./occurrences.ts";
import { pageOfEvents } from "./pageOfEvents.ts";
import { patchEvent, readEvent } from "./readEvent.ts";
import { storedEvent, type EventRow, type StoredEvent } from "./StoredEvent.ts";
import { fromWallClock } from "./timeZones.ts";

const notFound = (): Problem =>
  new Problem(404, "ErrorItemNotFound", "The specified object was not found in the store.");

export function getEvents(call: Call): Answer {
  const filter = call.query.get("$filter");
  const isWanted = filter === null ? () => true : eventFilter(filter);
  const facts = eventsOf(call.state, call.caller.oid).filter(isWanted).map(factsOf);
  return many(
    call,
    facts.toSorted((one, other) => other.event.start - one.event.start),
  );
}

/** Every event and every occurrence of a series between two times, in the order of their start. */
export function getCalendarView(call: Call): Answer {
  const from = bound(call, "startDateTime");
  const to = bound(call, "endDateTime");
  const facts = eventsOf(call.state, call.caller.oid).flatMap((row): readonly EventFacts[] => {
    const whole = factsOf(row);
    if (whole.type === "seriesMaster") {
      return occurrences(whole.event, from, to).map(({ day, event, isException }) => ({
        row,
        event,
        id: occurrenceId(row, day),
        type: isException ? "exception" : "occurrence",
      }));
    }
    return whole.event.start < to && whole.event.end > from ? [whole] : [];
  });
  return many(
    call,
    facts.toSorted((one, other) => one.event.start - other.event.start),
  );
}

export function getEvent(call: Call): Answer {
  return one(call, find(call));
}

/** A repeated `transactionId` makes no second event, and another event may not use it. */
export function postEvent(call: Call): Answer {
  const body = readBody(call);
  const transactionId = textOf(body, "transactionId");
  const known =
    transactionId === undefined
      ? undefined
      : findTransaction(call.state, call.caller.oid, transactionId);
  const event = readEvent(body, call.caller.oid);
  if (known && (call.state.faults.repeatedTransaction === "refused" || !isSame(known, event))) {
    throw new Problem(
      409,
      "ErrorDuplicateTransactionId",
      "Your request can't be completed. The TransactionId specified in the request has already been used to create a different event.",
    );
  }
  const row = known ?? createEvent(call.state, call.caller.oid, event, transactionId);
  return one(call, factsOf(row), true);
}

export function patchOwnEvent(call: Call): Answer {
  const { row, event, id } = find(call);
  requireTag(call, row);
  const changed = keptOnline(event, patchEvent(event, readBody(call)));
  if (id === row.id) return one(call, factsOf(saveEvent(call.state, row, changed)));
  const series = storedEvent(row);
  const exceptions = { ...series.exceptions, [id.slice(-10)]: changed };
  const saved = saveEvent(call.state, row, { ...series, exceptions });
  return one(call, { row: saved, event: changed, id, type: "exception" });
}

export function removeEvent(call: Call): Answer {
  const { row, id } = find(call);
  requireTag(call, row);
  if (id === row.id) deleteEvent(call.state, row);
  else {
    const series = storedEvent(row);
    const exceptions = { ...series.exceptions, [id.slice(-10)]: null };
    saveEvent(call.state, row, { ...series, exceptions });
  }
  return noContent();
}

export function cancelEvent(call: Call): Answer {
  const { row, event } = find(call);
  if (event.organizer !== call.caller.oid) {
    throw new Problem(
      400,
      "ErrorCalendarMeetingRequestIsOutOfDate",
      "Only the organiser can cancel a meeting.",
    );
  }
  deleteEvent(call.state, row);
  return { status: 202 };
}

export const answerInvitation =
  (response: "accepted" | "declined" | "tentativelyAccepted") =>
  (call: Call): Answer => {
    const { row, event } = find(call);
    if (event.organizer === call.caller.oid) {
      throw new Problem(
        400,
        "ErrorInvalidRequest",
        "Your request can't be completed. You can't respond to this meeting because you're the meeting organizer.",
      );
    }
    respond(call.state, row, response);
    return { status: 202 };
  };

/** A meeting whose body has lost what joins it is no longer an online one. */
function keptOnline(before: StoredEvent, after: StoredEvent): StoredEvent {
  const lost = joinsOnline(before.body.content ?? "") && !joinsOnline(after.body.content ?? "");
  return lost ? { ...after, isOnlineMeeting: false } : after;
}

/** Whether the event that is there is the one that was sent, as far as a client chooses it. */
function isSame(row: EventRow, sent: StoredEvent): boolean {
  const { subject, start, end } = storedEvent(row);
  return subject === sent.subject && start === sent.start && end === sent.end;
}

function find(call: Call): EventFacts {
  const id = segment(call, "event");
  const row = findEvent(call.state, call.caller.oid, id);
  if (row) return factsOf(row);
  const day = id.slice(-10);
  const master = findEvent(call.state, call.caller.oid, id.slice(0, -11));
  const occurrence = master && findOccurrence(storedEvent(master), day);
  if (!master || !occurrence) throw notFound();
  const { event, isException } = occurrence;
  return { row: master, event, id, type: isException ? "exception" : "occurrence" };
}

const occurrenceId = (row: EventRow, day: string): string => `${row.id}.${day}`;

function factsOf(row: EventRow): EventFacts {
  const event: StoredEvent = storedEvent(row);
  return { row, event, id: row.id, type: event.recurrence ? "seriesMaster" : "singleInstance" };
}

function requireTag(call: Call, row: EventRow): void {
  const wanted = call.headers.get("if-match");
  if (wanted === null || wanted === "*") return;
  const { "@odata.etag": tag } = eventBody(call, factsOf(row));
  if (wanted === tag) return;
  throw new Problem(
    412,
    "ErrorIrresolvableConflict",
    "The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.",
  );
}

function bound(call: Call, name: string): number {
  const text = call.query.get(name);
  if (text === null) {
    throw new Problem(
      400,
      "ErrorInvalidParameter",
      "This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.",
    );
  }
  // A plus sign of an offset arrives as a space.
  return fromWallClock(text.replace(" ", "+"), "UTC");
}

function one(call: Call, facts: EventFacts, fresh = false): Answer {
  const body = {
    "@odata.context": context(`users('${call.caller.oid}')/events/$entity`),
    ...selectMembers(eventBody(call, facts), call.query.get("$select")),
  };
  return fresh ? created(body) : ok(body);
}

function many(call: Call, facts: readonly EventFacts[]): Answer {
  const { page, nextLink } = pageOfEvents(call, facts);
  const select = call.query.get("$select");
  return ok({
    "@odata.context": context(`users('${call.caller.oid}')/calendarView`),
    ...(nextLink === undefined ? {} : { "@odata.nextLink": nextLink }),
    value: page.map((one_) => ({
      id: one_.id,
      ...selectMembers(eventBody(call, one_), select),
    })),
  });
}
