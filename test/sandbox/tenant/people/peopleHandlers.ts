import { ok, type Answer } from "../Answer.ts";
import type { Call } from "../Call.ts";
import { context } from "../graph/context.ts";
import { selectMembers } from "../graph/selectMembers.ts";
import { Problem } from "../Problem.ts";
import { userNotFound } from "../problems.ts";
import { userBody, wholeUserBody } from "./userBody.ts";
import { findUser, listUsers, type User } from "./users.ts";

/** The person a `/me` or `/users/{user}` route is about. */
function subject(call: Call): User {
  const key = call.path["user"] ?? call.caller.oid;
  const user = findUser(call.state, key);
  if (!user) throw userNotFound(key);
  return user;
}

export function getUser(call: Call): Answer {
  return one(call, subject(call));
}

/** `GET /users`, with the one filter people look each other up by. */
export function getUsers(call: Call): Answer {
  const filter = call.query.get("$filter");
  const match =
    filter === null
      ? null
      : /^\s*(mail|userPrincipalName|displayName)\s+eq\s+'((?:[^']|'')*)'\s*$/.exec(filter);
  if (filter !== null && !match) {
    throw new Problem(400, "Request_UnsupportedQuery", "Unsupported Query.");
  }
  const wanted = (match?.[2] ?? "").replaceAll("''", "'").toLowerCase();
  const found = listUsers(call.state).filter((user) => {
    const value = userBody(user)[(match?.[1] ?? "id") as "mail" | "id"];
    return !match || value?.toLowerCase() === wanted;
  });
  return many(call, found);
}

export function getManager(call: Call): Answer {
  const user = subject(call);
  const row = call.state.database.get<{ manager: string | null }>(
    "SELECT manager FROM users WHERE id = ?",
    user.id,
  );
  const manager = row?.manager ? findUser(call.state, row.manager) : undefined;
  if (!manager) throw userNotFound("manager");
  return one(call, manager, "directoryObjects/$entity");
}

export function getDirectReports(call: Call): Answer {
  const rows = call.state.database.all<{ id: string }>(
    "SELECT id FROM users WHERE manager = ? ORDER BY upn",
    subject(call).id,
  );
  return many(
    call,
    rows.flatMap(({ id }) => findUser(call.state, id) ?? []),
    "directoryObjects",
  );
}

/** Differs: one picture serves every size. */
export function getPhoto(call: Call): Answer {
  const bytes = photoOf(call);
  return { status: 200, bytes, headers: { "Content-Type": "image/jpeg" } };
}

export function getPhotoFacts(call: Call): Answer {
  photoOf(call);
  return ok({
    "@odata.context": context("users/photo/$entity"),
    "@odata.mediaContentType": "image/jpeg",
    id: "96x96",
    height: 96,
    width: 96,
  });
}

function photoOf(call: Call): Uint8Array {
  const row = call.state.database.get<{ photo: Uint8Array | null }>(
    "SELECT photo FROM users WHERE id = ?",
    subject(call).id,
  );
  if (row?.photo) return row.photo;
  throw new Problem(404, "ImageNotFound", "The photo wasn't found.");
}

function one(call: Call, user: User, of = "users/$entity"): Answer {
  const type = of.startsWith("users") ? {} : { "@odata.type": "#microsoft.graph.user" };
  return ok({ "@odata.context": context(of), ...type, ...shown(call, user) });
}

function many(call: Call, users: readonly User[], of = "users"): Answer {
  const type = of === "users" ? {} : { "@odata.type": "#microsoft.graph.user" };
  return ok({
    "@odata.context": context(of),
    value: users.map((user) => ({ ...type, ...shown(call, user) })),
  });
}

function shown(call: Call, user: User): object {
  const select = call.query.get("$select");
  return select === null ? userBody(user) : selectMembers(wholeUserBody(user), select);
}
