import type { Readable } from "../observable.ts";
import type { ReadySession, Session } from "./Session.ts";

/** The session of a person who is known; a use case before that is a defect of the screen. */
export function whenReady(session: Readable<Session>): ReadySession {
  const now = session.get();
  if (now.status !== "ready")
    throw new Error("A use case ran before the session was ready; its screen must wait.");
  return now;
}
