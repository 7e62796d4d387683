import { expect, test } from "vitest";

import {
  bearer,
  graphAudience,
  makeTenant,
  noon,
  people,
  problemOf,
  restAudience,
  type Reply,
} from "./testTenant.ts";

const seconds = Math.floor(noon / 1000);
const { ada: oid } = people;

test.each<[string, string | undefined]>([
  ["no token", undefined],
  ["a token that cannot be read", "Bearer nonsense"],
  ["a token of another scheme", `Basic ${bearer({ oid })}`],
  ["an expired token", `Bearer ${bearer({ oid, exp: seconds - 1 })}`],
  ["a token for SharePoint", `Bearer ${bearer({ oid, aud: restAudience })}`],
  ["a token of another tenant", `Bearer ${bearer({ oid, tid: "other" })}`],
  ["a token of nobody in the directory", `Bearer ${bearer({ oid: "nobody" })}`],
])("Graph answers %s with 401 InvalidAuthenticationToken", async (_, authorization) => {
  const { tenant } = makeTenant();
  const response = await tenant.fetch(
    new Request(
      "https://graph.microsoft.com/v1.0/me",
      authorization ? { headers: { authorization } } : {},
    ),
  );
  expect(response.status).toBe(401);
  const body = (await response.json()) as Reply["body"];
  expect(problemOf({ status: 401, headers: response.headers, body }).code).toBe(
    "InvalidAuthenticationToken",
  );
  expect(body["error"]).toMatchObject({
    innerError: { date: expect.stringMatching(/^[\d-]{10}T[\d:]{8}$/) as string },
  });
});

test("SharePoint answers a token for Graph with 401", async () => {
  const { tenant } = makeTenant();
  const authorization = `Bearer ${bearer({ oid, aud: graphAudience })}`;
  const request = new Request("https://contoso.sharepoint.com/sites/people/_api/web", {
    headers: { authorization },
  });
  expect((await tenant.fetch(request)).status).toBe(401);
});

test.each([
  ["GET /me", ["Calendars.Read"], "Authorization_RequestDenied"],
  ["GET /me/manager", ["User.Read"], "Authorization_RequestDenied"],
  ["GET /users/ben@contoso.com", ["User.Read"], "Authorization_RequestDenied"],
  ["GET /me/events", ["User.Read"], "ErrorAccessDenied"],
  ["POST /me/events", ["Calendars.Read"], "ErrorAccessDenied"],
  ["GET /me/todo/lists", ["Calendars.Read"], "ErrorAccessDenied"],
  ["GET /sites/contoso.sharepoint.com:/sites/people", ["User.Read"], "accessDenied"],
])("%s with %j alone is refused with 403 %s", async (request, scopes, code) => {
  const { graph } = makeTenant();
  const reply = await graph("ada", request, { scopes });
  expect([reply.status, problemOf(reply).code]).toEqual([403, code]);
});

test("a page of another origin may ask, with the headers the clients send, and read Retry-After", async () => {
  const { tenant } = makeTenant();
  const url = "https://graph.microsoft.com/v1.0/me";
  const preflight = await tenant.fetch(new Request(url, { method: "OPTIONS" }));
  expect(preflight.status).toBe(204);
  const allowed = preflight.headers.get("access-control-allow-headers")?.split(", ");
  for (const header of [
    "authorization",
    "content-type",
    "sdkversion",
    "client-request-id",
    "retry-attempt",
    "prefer",
    "if-match",
  ]) {
    expect(allowed).toContain(header);
  }
  expect(allowed).not.toContain("x-own-header");
  const answer = await tenant.fetch(new Request(url));
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  expect(answer.headers.get("access-control-expose-headers")).toContain("Retry-After");
});
