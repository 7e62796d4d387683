import { expect, test } from "vitest";
import { createGraph } from "#graph/createGraph.ts";
import type { GraphCall } from "#graph/Graph.ts";
import { GraphProblem } from "#graph/GraphProblem.ts";
import { path } from "#graph/path.ts";
import { provisionedTenant } from "#support/company.ts";
import { ids } from "#support/companyPlan.ts";
import { refusal, serviceOf } from "./service.ts";

const me: GraphCall = { method: "GET", path: path`/me` };

test("a person is answered by the sandbox with the app's token", async () => {
  const { graphFor } = await provisionedTenant();
  const { status, body } = await graphFor(ids.tom).send(me);
  expect(status).toBe(200);
  expect(body).toMatchObject({ id: ids.tom, displayName: "Tom Okafor" });
});

test("the token is asked for with the permissions of client and call, and sent as a bearer", async () => {
  const scopes: (readonly string[])[] = [];
  const { graph, asked } = serviceOf(() => Response.json({}), {
    token: (wanted) => {
      scopes.push(wanted);
      return Promise.resolve("abc");
    },
  });
  await graph.send({ ...me, scopes: ["Calendars.Read", "User.Read"] });
  expect(scopes).toEqual([["User.Read", "Calendars.Read"]]);
  expect(asked[0]?.request.headers.get("authorization")).toBe("Bearer abc");
  expect(asked[0]?.request.url).toBe("https://graph.microsoft.com/v1.0/me");
});

test("another base address is used whole, a port and plain http included", async () => {
  const { graph, asked } = serviceOf(() => Response.json({}), {
    base: "http://localhost:7404/graph/v1.0/",
  });
  await graph.send({ method: "GET", path: path`/me?$select=${"id"}` });
  expect(asked[0]?.request.url).toBe("http://localhost:7404/graph/v1.0/me?$select=id");
  expect(asked[0]?.request.headers.get("authorization")).toBe("Bearer token");
  expect(graph.pathOf("http://localhost:7404/graph/v1.0/me")).toBe("/me");
});

test("a body travels as JSON and an answer without one has none", async () => {
  const { graph, asked } = serviceOf(() => new Response(null, { status: 204 }));
  const answer = await graph.send({ method: "PATCH", path: path`/me`, body: { a: "ü" } });
  expect(asked[0]?.text).toBe('{"a":"ü"}');
  expect(asked[0]?.request.headers.get("content-type")).toContain("application/json");
  expect(answer.body).toBeUndefined();
});

test.for<[number, string, string]>([
  [400, "invalidRequest", "invalid"],
  [403, "accessDenied", "forbidden"],
  [404, "itemNotFound", "notFound"],
  [409, "nameAlreadyExists", "conflict"],
  [410, "resyncRequired", "gone"],
  [412, "resourceModified", "conflict"],
  [500, "generalException", "unexpected"],
])(
  "status %i with code %s is a problem of its kind, and quotes nothing",
  async ([status, code, kind]) => {
    const { graph } = serviceOf(() => refusal(status, code));
    const problem = await problemOf(
      graph.send({ method: "GET", path: path`/users/${"dana@x.com"}` }),
    );
    expect(problem).toMatchObject({ kind, status, code, requestId: "r-1" });
    expect(problem.says("quotes what somebody typed")).toBe(true);
    const words = `${problem.message} ${JSON.stringify(problem)} ${problem.stack}`;
    expect(words).not.toContain("somebody typed");
    expect(words).not.toContain("dana");
  },
);

test("a token that is refused is renewed once", async () => {
  const fresh: unknown[] = [];
  const { graph, asked } = serviceOf(
    (_, count) =>
      count === 0 ? refusal(401, "InvalidAuthenticationToken") : Response.json({ a: 1 }),
    {
      token: (_, options) => {
        fresh.push(options?.fresh);
        return Promise.resolve("token");
      },
    },
  );
  expect((await graph.send(me)).body).toEqual({ a: 1 });
  expect(fresh).toEqual([undefined, true]);
  expect(asked).toHaveLength(2);
});

test("a token that stays refused is a sign-in that has ended", async () => {
  const { graph, asked } = serviceOf(() => refusal(401, "InvalidAuthenticationToken"));
  expect(await problemOf(graph.send(me))).toMatchObject({ kind: "signedOut", status: 401 });
  expect(asked).toHaveLength(2);
});

test.for<[unknown, string]>([
  [Object.assign(new Error("no network"), { kind: "offline" }), "offline"],
  [Object.assign(new Error("no answer"), { kind: "timedOut" }), "timedOut"],
  [Object.assign(new Error("ask"), { kind: "interactionNeeded" }), "signedOut"],
])("a sign-in that fails keeps its error and sends nothing", async ([cause, kind]) => {
  const { graph, asked } = serviceOf(() => Response.json({}), {
    token: () => Promise.reject(cause),
  });
  expect(await problemOf(graph.send(me))).toMatchObject({ kind, cause });
  expect(asked).toEqual([]);
});

test("throttling that heals is waited for", async () => {
  const { graph, asked } = serviceOf((_, count) =>
    count < 2
      ? refusal(429, "activityLimitReached", { "Retry-After": "0" })
      : Response.json({ a: 1 }),
  );
  expect((await graph.send(me)).body).toEqual({ a: 1 });
  expect(asked).toHaveLength(3);
});

test("throttling that never heals is given up on", async () => {
  const { graph, asked } = serviceOf(() =>
    refusal(429, "activityLimitReached", { "Retry-After": "0" }),
  );
  expect(await problemOf(graph.send(me))).toMatchObject({ kind: "throttled", retryAfter: 0 });
  expect(asked).toHaveLength(4);
});

test("a wait longer than anybody would sit through is left to the caller", async () => {
  const { graph, asked } = serviceOf(() =>
    refusal(503, "serviceNotAvailable", { "Retry-After": "300" }),
  );
  expect(await problemOf(graph.send(me))).toMatchObject({ kind: "throttled", retryAfter: 300 });
  expect(asked).toHaveLength(1);
});

test("a query over the list view threshold, a 429 without an end, is not asked again", async () => {
  const { graph, asked } = serviceOf(() => refusal(429, "throttledRequest"));
  expect(await problemOf(graph.send(me))).toMatchObject({
    kind: "throttled",
    retryAfter: undefined,
  });
  expect(asked).toHaveLength(1);
});

test("no network is told as such", async () => {
  const { graph } = serviceOf(() => Promise.reject(new TypeError("Failed to fetch")));
  expect(await problemOf(graph.send(me))).toMatchObject({ kind: "offline" });
});

test("a service that never answers, or a sign-in that never does, is given up on in time", async () => {
  const never = () => new Promise<never>(() => undefined);
  const slow = serviceOf(never, { timeoutMillis: 10 });
  expect(await problemOf(slow.graph.send(me))).toMatchObject({ kind: "timedOut" });
  const stuck = serviceOf(() => Response.json({}), { timeoutMillis: 10, token: never });
  expect(await problemOf(stuck.graph.send(me))).toMatchObject({ kind: "timedOut" });
});

test("the request itself is called off when the time is over", async () => {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const graph = createGraph({
    scopes: [],
    token: () => Promise.resolve("token"),
    timeoutMillis: 10,
    transport: (request) =>
      new Promise((_, reject) => {
        request.signal.addEventListener("abort", () => {
          resolve(request.signal.reason);
          reject(request.signal.reason as Error);
        });
      }),
  });
  expect(await problemOf(graph.send(me))).toMatchObject({ kind: "timedOut" });
  expect(await promise).toMatchObject({ name: "TimeoutError" });
});

test("a page of HTML from a proxy is no answer and no crash", async () => {
  const { graph } = serviceOf(() => new Response("<html>Sorry</html>", { status: 502 }));
  expect(await problemOf(graph.send(me))).toMatchObject({ kind: "unexpected", status: 502 });
});

async function problemOf(work: Promise<unknown>): Promise<GraphProblem> {
  const problem: unknown = await work.catch((cause: unknown) => cause);
  if (problem instanceof GraphProblem) return problem;
  throw new Error("It did not fail as a GraphProblem.", { cause: problem });
}
