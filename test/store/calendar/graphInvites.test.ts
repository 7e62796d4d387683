import { expect, test } from "vitest";
import { parseInstant, type Instant } from "#domain/day.ts";
import { createGraph } from "#graph/createGraph.ts";
import { graphInvites, inviteScopes } from "#store/calendar/graphInvites.ts";
import {
  bearer,
  makeTenant,
  people,
  valuesOf,
  type TestTenant,
} from "#sandbox/tenant/testTenant.ts";

const base = ["Sites.Selected", "User.Read"];

function invitesOf(t: TestTenant, granted: readonly string[] = inviteScopes) {
  const graph = createGraph({
    scopes: base,
    token: async (scopes) => {
      if (!scopes.every((scope) => [...base, ...granted].includes(scope)))
        throw Object.assign(new Error("Consent is missing."), { kind: "interactionNeeded" });
      return bearer({ oid: people.ada, scp: scopes });
    },
    transport: (request) => t.tenant.fetch(request),
    timeoutMillis: 2_000,
  });
  return graphInvites({ graph: async () => graph, allow: async () => undefined });
}

const join =
  '<div onclick="x()"><a href="https://teams.microsoft.com/l/meetup-join/19%3ameeting_x/0">Join</a></div>';

async function add(t: TestTenant, event: Readonly<Record<string, unknown>>): Promise<string> {
  const { body } = await t.graph("ada", "POST /me/events", {
    body: {
      subject: "1-1",
      start: { dateTime: "2026-03-03T10:00:00", timeZone: "UTC" },
      end: { dateTime: "2026-03-03T10:30:00", timeZone: "UTC" },
      attendees: [{ emailAddress: { name: "Ben", address: "ben@contoso.com" } }],
      body: { contentType: "html", content: `<p>Hi</p>${join}` },
      isOnlineMeeting: true,
      ...event,
    },
  });
  return String(body["id"]);
}

const weekly = {
  recurrence: {
    pattern: { type: "weekly", interval: 1, daysOfWeek: ["tuesday"] },
    range: { type: "noEnd", startDate: "2026-03-03" },
  },
};

const [from, until] = [at("2026-03-02T00:00:00Z"), at("2026-04-02T00:00:00Z")];

test("what the person organises for others is listed: a series once, and each of its meetings that differs", async () => {
  const t = makeTenant();
  const single = await add(t, { subject: "Once" });
  const series = await add(t, { subject: "Weekly", ...weekly });
  await add(t, { subject: "Alone", attendees: [] });
  await add(t, {
    subject: "A room and nobody",
    attendees: [{ type: "resource", emailAddress: { address: "room@contoso.com" } }],
  });
  await t.graph("ben", "POST /me/events", {
    body: {
      subject: "Ben's",
      start: { dateTime: "2026-03-04T10:00:00", timeZone: "UTC" },
      end: { dateTime: "2026-03-04T10:30:00", timeZone: "UTC" },
      attendees: [{ emailAddress: { address: "ada@contoso.com" } }],
    },
  });
  const exception = `${series}.2026-03-10`;
  await t.graph("ada", `PATCH /me/events/${exception}`, { body: { subject: "This one" } });
  const found = await invitesOf(t).between(from, until);
  expect(found.map(({ id, shape, subject }) => [id, shape, subject])).toEqual([
    [single, "single", "Once"],
    [series, "series", "Weekly"],
    [exception, "occurrence", "This one"],
  ]);
  expect(found[1]).toMatchObject({ series, start: "2026-03-03T10:00:00Z", invited: ["Ben"] });
});

test("a calendar of many pages is read to its end", async () => {
  const t = makeTenant();
  for (let count = 0; count < 105; count += 1) await add(t, { subject: String(count) });
  expect(await invitesOf(t).between(from, until)).toHaveLength(105);
});

test("a body is read as it is kept, and written back keeps its meeting online", async () => {
  const t = makeTenant();
  const id = await add(t, {});
  const invites = invitesOf(t);
  const kept = await invites.read(id);
  expect(kept?.content).toContain(join);
  if (kept) await invites.write(id, { ...kept, content: kept.content.replace("Hi", "Hello") });
  const { body } = await t.graph("ben", "GET /me/events", {
    headers: { Prefer: "outlook.allow-unsafe-html" },
  });
  expect(body["value"]).toMatchObject([
    { isOnlineMeeting: true, body: { content: kept?.content.replace("Hi", "Hello") } },
  ]);
});

test("a body without its join text disables the online meeting, as the service would", async () => {
  const t = makeTenant();
  const id = await add(t, {});
  const invites = invitesOf(t);
  const kept = await invites.read(id);
  if (kept) await invites.write(id, { ...kept, content: kept.content.replace(join, "") });
  expect(valuesOf(await t.graph("ada", "GET /me/events"))).toMatchObject([
    { isOnlineMeeting: false },
  ]);
});

test("a meeting changed since it was read is not written over", async () => {
  const t = makeTenant();
  const id = await add(t, {});
  const invites = invitesOf(t);
  const kept = await invites.read(id);
  await t.graph("ada", `PATCH /me/events/${id}`, { body: { subject: "Moved" } });
  if (!kept) throw new Error("The invite was not there.");
  await expect(invites.write(id, kept)).rejects.toMatchObject({ kind: "conflict" });
});

test("what is gone, or somebody else's, is not there to read", async () => {
  const t = makeTenant();
  const id = await add(t, {});
  const [bens] = valuesOf(await t.graph("ben", "GET /me/events"));
  expect(await invitesOf(t).read("AAMkNot=")).toBeUndefined();
  await t.graph("ada", `DELETE /me/events/${id}`);
  expect(await invitesOf(t).read(id)).toBeUndefined();
  expect(bens).toBeDefined();
});

test.each([
  [403, "ErrorAccessDenied", "forbidden"],
  [400, "ErrorInvalidRequest", "invalid"],
])("a calendar that answers %i says so in words", async (status, code, kind) => {
  const t = makeTenant();
  const id = await add(t, {});
  t.tenant.faults.fail(9, status, code);
  await expect(invitesOf(t).read(id)).rejects.toMatchObject({ name: "StoreProblem", kind });
  await expect(invitesOf(t).between(from, until)).rejects.toMatchObject({ kind });
});

test("without leave the person is to be asked for it", async () => {
  const t = makeTenant();
  await expect(invitesOf(t, []).between(from, until)).rejects.toMatchObject({ kind: "signedOut" });
});

function at(text: string): Instant {
  const instant = parseInstant(text);
  if (!instant) throw new Error(`${text} is no instant.`);
  return instant;
}
