import { randomBytes, randomUUID } from "node:crypto";

import { nextChange } from "../nextChange.ts";
import { findByAddress } from "../people/users.ts";
import type { State } from "../State.ts";
import { timestamp } from "../timestamp.ts";
import { storedEvent, type EventRow, type StoredEvent } from "./StoredEvent.ts";

export function findEvent(state: State, owner: string, id: string): EventRow | undefined {
  return state.database.get<EventRow>("SELECT * FROM events WHERE owner = ? AND id = ?", owner, id);
}

export function findTransaction(state: State, owner: string, id: string): EventRow | undefined {
  return state.database.get<EventRow>(
    "SELECT * FROM events WHERE owner = ? AND transaction_id = ?",
    owner,
    id,
  );
}

export function eventsOf(state: State, owner: string): readonly EventRow[] {
  return state.database.all<EventRow>("SELECT * FROM events WHERE owner = ?", owner);
}

/** Puts an event into the organiser's calendar and a copy into each invited person's. */
export function createEvent(
  state: State,
  owner: string,
  event: StoredEvent,
  transactionId: string | undefined,
): EventRow {
  const uid = `040000008200E00074C5B7101A82E008${randomUUID().replaceAll("-", "").toUpperCase()}`;
  const row = insert(state, owner, uid, transactionId ?? null, event);
  deliver(state, uid, event);
  return row;
}

/** Saves a change. What the organiser changes reaches every copy; an invited person's changes stay theirs. */
export function saveEvent(state: State, row: EventRow, event: StoredEvent): EventRow {
  update(state, row, event);
  if (event.organizer === row.owner) deliver(state, row.uid, event);
  return reread(state, row);
}

/** Takes an event out of a calendar; the organiser's takes all copies with it. */
export function deleteEvent(state: State, row: EventRow): void {
  if (storedEvent(row).organizer === row.owner) {
    state.database.run("DELETE FROM events WHERE uid = ?", row.uid);
  } else {
    state.database.run("DELETE FROM events WHERE id = ?", row.id);
  }
}

/** Records an answer in one's own copy and among the organiser's attendees. */
export function respond(state: State, row: EventRow, response: string): void {
  const time = timestamp(state.now());
  const answer = { response, time } as StoredEvent["response"];
  update(state, row, { ...storedEvent(row), response: answer });
  const copies = state.database.all<EventRow>("SELECT * FROM events WHERE uid = ?", row.uid);
  for (const copy of copies) {
    const event = storedEvent(copy);
    const attendees = event.attendees.map((attendee) =>
      findByAddress(state, attendee.emailAddress?.address ?? "")?.id === row.owner
        ? { ...attendee, status: answer }
        : attendee,
    );
    update(state, copy, { ...event, attendees });
  }
}

/** Brings the copies of the people invited into line with the organiser's. */
function deliver(state: State, uid: string, event: StoredEvent): void {
  const invited = new Set(
    event.attendees
      .map((attendee) => findByAddress(state, attendee.emailAddress?.address ?? "")?.id)
      .filter((id) => id !== undefined && id !== event.organizer),
  );
  const copies = state.database
    .all<EventRow>("SELECT * FROM events WHERE uid = ?", uid)
    .filter((row) => row.owner !== event.organizer);
  for (const copy of copies) {
    if (invited.delete(copy.owner)) {
      const { response, categories, reminderMinutes, showAs } = storedEvent(copy);
      update(state, copy, { ...event, response, categories, reminderMinutes, showAs });
    } else state.database.run("DELETE FROM events WHERE id = ?", copy.id);
  }
  for (const id of invited) {
    if (id === undefined) continue;
    const response = { response: "notResponded", time: "0001-01-01T00:00:00Z" } as const;
    insert(state, id, uid, null, { ...event, response, categories: [], showAs: "tentative" });
  }
}

function insert(
  state: State,
  owner: string,
  uid: string,
  transactionId: string | null,
  event: StoredEvent,
): EventRow {
  const now = timestamp(state.now());
  const row: EventRow = {
    id: `AAMk${randomBytes(36).toString("base64url")}=`,
    owner,
    uid,
    transaction_id: transactionId,
    change: nextChange(state),
    created: now,
    modified: now,
    event: JSON.stringify(event),
  };
  state.database.run(
    "INSERT INTO events (id, owner, uid, transaction_id, change, created, modified, event) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    row.id,
    owner,
    uid,
    transactionId,
    row.change,
    now,
    now,
    row.event,
  );
  return row;
}

function update(state: State, row: EventRow, event: StoredEvent): void {
  state.database.run(
    "UPDATE events SET event = ?, change = ?, modified = ? WHERE id = ?",
    JSON.stringify(event),
    nextChange(state),
    timestamp(state.now()),
    row.id,
  );
}

function reread(state: State, row: EventRow): EventRow {
  return findEvent(state, row.owner, row.id) ?? row;
}
