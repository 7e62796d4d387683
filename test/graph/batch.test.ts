import { expect, test } from "vitest";
import { batch, sendPart, type BatchPart } from "#graph/batch.ts";
import { GraphProblem } from "#graph/GraphProblem.ts";
import { path } from "#graph/path.ts";
import { provisionedTenant } from "#support/company.ts";
import { ids } from "#support/companyPlan.ts";
import { batchAnswer, refusal, serviceOf, type BatchPartAsked } from "./service.ts";

function get(name: string): BatchPart {
  return { method: "GET", path: path`/${name}` };
}

function named(count: number): readonly BatchPart[] {
  return Array.from({ length: count }, (_, index) => get(`part${index}`));
}

test("parts are sent twenty at a time and answered in the order asked", async () => {
  const { graph, asked } = serviceOf((one) =>
    batchAnswer(one, ({ url }) => ({ status: 200, body: { url } })),
  );
  const outcomes = await batch(graph, named(45));
  expect(outcomes.map((outcome) => "body" in outcome && outcome.body)).toEqual(
    named(45).map((part) => ({ url: part.path })),
  );
  expect(asked).toHaveLength(3);
  expect(asked.every(({ request }) => request.url.endsWith("/v1.0/$batch"))).toBe(true);
});

test("nothing to ask is not asked", async () => {
  const { graph, asked } = serviceOf(() => Response.json({}));
  expect(await batch(graph, [])).toEqual([]);
  expect(asked).toEqual([]);
});

test("a part's body has its type, and its headers come along", async () => {
  const { graph, asked } = serviceOf((one) => batchAnswer(one, () => ({ status: 201 })));
  const part = {
    method: "PATCH",
    path: path`/a`,
    headers: { "If-Match": "e" },
    body: { b: 1 },
  } as const;
  await batch(graph, [part, get("c")]);
  expect(JSON.parse(asked[0]?.text ?? "")).toEqual({
    requests: [
      {
        id: "0",
        method: "PATCH",
        url: "/a",
        headers: { "Content-Type": "application/json", "If-Match": "e" },
        body: { b: 1 },
      },
      { id: "1", method: "GET", url: "/c" },
    ],
  });
});

test("one part's failure leaves the others whole", async () => {
  const { graph } = serviceOf((one) =>
    batchAnswer(one, ({ url }) =>
      url === "/part1"
        ? {
            status: 403,
            headers: { "request-id": "r-9" },
            body: { error: { code: "accessDenied" } },
          }
        : { status: 200, body: {} },
    ),
  );
  const [first, second, third] = await batch(graph, named(3));
  expect(first).toMatchObject({ status: 200 });
  expect(second).toBeInstanceOf(GraphProblem);
  expect(second).toMatchObject({ kind: "forbidden", code: "accessDenied", requestId: "r-9" });
  expect(third).toMatchObject({ status: 200 });
});

test("only the parts that were throttled are sent again", async () => {
  const { graph, asked } = serviceOf((one, count) =>
    batchAnswer(one, ({ url }) =>
      url === "/part1" && count < 2 ? throttled(0) : { status: 200, body: {} },
    ),
  );
  const outcomes = await batch(graph, named(3));
  expect(outcomes.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(asked.map(urlsIn)).toEqual([["/part0", "/part1", "/part2"], ["/part1"], ["/part1"]]);
});

test("a part that stays throttled, or for long, or without an end, is given up on", async () => {
  const { graph, asked } = serviceOf((one) =>
    batchAnswer(one, ({ url }) => {
      if (url === "/part0") return throttled(0);
      return url === "/part1" ? throttled(600) : { status: 429, body: { error: { code: "x" } } };
    }),
  );
  const outcomes = await batch(graph, named(3));
  expect(outcomes).toMatchObject([
    { kind: "throttled", retryAfter: 0 },
    { kind: "throttled", retryAfter: 600 },
    { kind: "throttled", retryAfter: undefined },
  ]);
  expect(asked).toHaveLength(4);
});

test("a round trip that fails is the problem of its parts and of no others", async () => {
  const { graph } = serviceOf((one) =>
    one.text.includes("part20")
      ? refusal(500, "generalException")
      : batchAnswer(one, () => ({ status: 200, body: {} })),
  );
  const outcomes = await batch(graph, named(21));
  expect(outcomes.slice(0, 20).every((outcome) => !(outcome instanceof GraphProblem))).toBe(true);
  expect(outcomes[20]).toMatchObject({ kind: "unexpected", status: 500 });
});

test.for<[string, unknown]>([
  ["a part that is missing", { responses: [] }],
  ["no parts at all", {}],
  ["a part of another shape", { responses: [{ id: "0" }] }],
])("%s is a problem and not a crash", async ([, body]) => {
  const { graph } = serviceOf(() => Response.json(body));
  const [outcome] = await batch(graph, [get("a")]);
  expect(outcome).toBeInstanceOf(GraphProblem);
});

test.each([0, 100, 302, 304, Number.NaN])(
  "a part answered with status %s was not done",
  async (status) => {
    const { graph } = serviceOf((one) => batchAnswer(one, () => ({ status })));
    const [outcome] = await batch(graph, [{ method: "DELETE", path: path`/a` }]);
    expect(outcome).toBeInstanceOf(GraphProblem);
  },
);

test("a single part rejects with its problem", async () => {
  const { graph } = serviceOf((one) => batchAnswer(one, () => ({ status: 404, body: {} })));
  await expect(sendPart(graph, get("a"))).rejects.toMatchObject({ kind: "notFound" });
});

test("the sandbox answers a batch of reads and refusals as one", async () => {
  const { graphFor } = await provisionedTenant();
  const outcomes = await batch(graphFor(ids.tom), [
    get("me"),
    { method: "GET", path: path`/sites/nowhere` },
  ]);
  expect(outcomes[0]).toMatchObject({ status: 200, body: { id: ids.tom } });
  expect(outcomes[1]).toBeInstanceOf(GraphProblem);
});

function throttled(seconds: number) {
  return {
    status: 429,
    headers: { "Retry-After": String(seconds) },
    body: { error: { code: "activityLimitReached", message: "Slow down." } },
  };
}

function urlsIn({ text }: { readonly text: string }): readonly string[] {
  const { requests } = JSON.parse(text) as { readonly requests: readonly BatchPartAsked[] };
  return requests.map(({ url }) => url);
}
