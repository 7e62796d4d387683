import { randomUUID } from "node:crypto";

import type { Answer } from "../Answer.ts";
import { findListById, type ListRow } from "../lists/lists.ts";
import { Problem } from "../Problem.ts";
import { invalidRequest } from "../problems.ts";
import { siteById, siteUrl } from "../sites/sites.ts";
import type { State } from "../State.ts";
import { driveItemBody } from "./driveBody.ts";
import { putFile } from "./driveItems.ts";
import { mediaTypeOf } from "./mediaTypeOf.ts";
import { requireFileName } from "./fileName.ts";

const lifetime = 24 * 3_600_000;
/** Documented: each fragment but the last is a multiple of 320 KiB, and none is over 60 MiB. */
const rangeUnit = 327_680;
const mostRangeBytes = 60 * 1024 * 1024;

type Session = {
  readonly id: string;
  readonly list: string;
  readonly name: string;
  readonly owner: string;
  readonly expires: number;
  readonly received: Uint8Array;
};

/** Opens a session; its address is the proof of the right to fill it. */
export function startUpload(
  state: State,
  list: ListRow,
  name: string,
  owner: string,
): { readonly uploadUrl: string; readonly expirationDateTime: string } {
  requireFileName(name);
  const id = randomUUID();
  const expires = state.now() + lifetime;
  state.database.run(
    "INSERT INTO upload_sessions (id, list, name, owner, expires, received) VALUES (?, ?, ?, ?, ?, ?)",
    id,
    list.id,
    name,
    owner,
    expires,
    new Uint8Array(),
  );
  return {
    uploadUrl: `${siteUrl(state, siteById(state, list.site))}/_api/v2.0/uploadSession?guid='${id}'`,
    expirationDateTime: new Date(expires).toISOString(),
  };
}

export const isUpload = (url: URL): boolean => /\/_api\/v2\.0\/uploadSession$/i.test(url.pathname);

/** PUT adds a range and ends in the file; GET says what is awaited; DELETE gives up. */
export function answerUpload(
  state: State,
  method: string,
  url: URL,
  headers: Headers,
  bytes: Uint8Array,
): Answer {
  // The address is the proof; a token beside it is taken for a mistake.
  if (headers.has("authorization")) {
    throw new Problem(401, "unauthenticated", "Send no token to the address of an upload session.");
  }
  const id = (url.searchParams.get("guid") ?? "").replaceAll("'", "");
  const session = state.database.get<Session>("SELECT * FROM upload_sessions WHERE id = ?", id);
  if (!session || session.expires <= state.now()) {
    throw new Problem(404, "itemNotFound", "The upload session was not found.");
  }
  if (method === "DELETE") {
    close(state, session);
    return { status: 204 };
  }
  if (method === "GET") return { status: 200, body: awaited(session, session.received.length) };
  return state.database.within(() => addRange(state, session, headers, bytes));
}

function addRange(state: State, session: Session, headers: Headers, bytes: Uint8Array): Answer {
  const range = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(headers.get("content-range") ?? "");
  const [from, to, total] = [Number(range?.[1]), Number(range?.[2]), Number(range?.[3])];
  if (!range || to - from + 1 !== bytes.byteLength || to >= total) {
    throw invalidRequest("The Content-Range header is missing or does not fit the body.");
  }
  if (bytes.byteLength > mostRangeBytes) {
    throw new Problem(413, "requestEntityTooLarge", "The fragment is larger than 60 MiB.");
  }
  if (to + 1 < total && bytes.byteLength % rangeUnit !== 0) {
    throw invalidRequest("All fragments but the last have to be multiples of 327680 bytes.");
  }
  if (from !== session.received.length) {
    throw new Problem(
      416,
      "invalidRange",
      "The uploaded fragment has already been received or is out of order.",
    );
  }
  const received = Buffer.concat([session.received, bytes]);
  if (received.byteLength < total) {
    state.database.run(
      "UPDATE upload_sessions SET received = ? WHERE id = ?",
      received,
      session.id,
    );
    return { status: 202, body: awaited(session, received.byteLength) };
  }
  const list = findListById(state, session.list);
  if (!list) throw new Problem(404, "itemNotFound", "The library is gone.");
  const file = { name: session.name, mediaType: mediaTypeOf(session.name), bytes: received };
  const { item, fresh } = putFile(state, list, session.owner, file);
  close(state, session);
  return { status: fresh ? 201 : 200, body: driveItemBody(state, list, item) };
}

const awaited = (session: Session, from: number): object => ({
  expirationDateTime: new Date(session.expires).toISOString(),
  nextExpectedRanges: [`${from}-`],
});

function close(state: State, session: Session): void {
  state.database.run("DELETE FROM upload_sessions WHERE id = ?", session.id);
}
