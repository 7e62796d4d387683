import { expect, test } from "vitest";
import type { Backend } from "./Backend.ts";
import { modelBackend } from "./modelBackend.ts";
import { simulate } from "./simulate.ts";
import { tenantBackend } from "./tenantBackend.ts";

test.for([1, 2, 3, 4])(
  "nothing is lost, doubled or shown to the wrong person by people, devices and a failing network: seed %i",
  async (seed) => {
    const report = await simulate(seed, 5_000, modelBackend(), { settleEvery: 1_000 });
    expect(report.broken).toEqual([]);
    expect(report.steps).toBe(5_000);
    expect(report.edits).toBeGreaterThan(500);
    // All that the laws are about did happen.
    const { closed, crashed, beside, late, stops, choices } = report;
    const { relationChanges, clockJumps, refusals, expired } = report;
    const happened = { closed, crashed, beside, late, stops, choices };
    const changed = { relationChanges, clockJumps, refusals, expired };
    const missing = Object.entries({ ...happened, ...changed }).filter(([, times]) => times === 0);
    expect(missing).toEqual([]);
  },
);

test("the same holds on the sandbox tenant, with the product's own requests", async () => {
  const report = await simulate(5, 1_000, await tenantBackend(), { settleEvery: 500 });
  expect(report.broken).toEqual([]);
  expect(report.steps).toBe(1_000);
}, 60_000);

test("the same seed tells the same story", async () => {
  const [one, other] = [
    await simulate(7, 1_000, modelBackend()),
    await simulate(7, 1_000, modelBackend()),
  ];
  expect(other).toEqual(one);
});

/** A service with a fault of its own, which no client can heal: each has to be found out. */
const faulty: readonly (readonly [string, RegExp, (backend: Backend) => Backend])[] = [
  [
    "forgets a write now and then",
    /Something typed is nowhere/,
    (backend) => {
      let writes = 0;
      return over(backend, (remote) => ({
        put: async (place, record, version) => {
          writes += 1;
          if (writes % 50 > 0 || place.kind !== "own")
            return await remote.put(place, record, version);
          return { record, version: version ?? { item: "0", etag: "0" } };
        },
      }));
    },
  ],
  [
    "makes a row twice",
    /doubled/,
    (backend) => ({
      ...backend,
      rowsIn: async (place) => {
        const rows = await backend.rowsIn(place);
        return place.kind === "own" ? [...rows, ...rows.slice(-1)] : rows;
      },
    }),
  ],
  [
    "leaves what was taken back",
    /still shown|takes no part shows/,
    (backend) =>
      over(backend, (remote) => ({
        remove: async (place, id, version) => {
          if (place.kind === "own") await remote.remove(place, id, version);
        },
      })),
  ],
  [
    "tells nobody what changed",
    /never came to rest|shows something else|is nowhere|not what its goals/,
    (backend) =>
      over(backend, (remote) => ({
        changes: async (asked) => {
          const answers = await remote.changes(asked);
          return answers.map((answer) =>
            answer.status === "changed" && !answer.whole
              ? { ...answer, rows: answer.rows.slice(1) }
              : answer,
          );
        },
      })),
  ],
];

test.for(faulty)("a service that %s is found out", async ([, law, fault]) => {
  const report = await simulate(1, 5_000, fault(modelBackend()), { settleEvery: 1_000 });
  expect(report.broken.join("\n")).toMatch(law);
});

type Remote = ReturnType<Backend["remoteFor"]>;

function over(backend: Backend, change: (remote: Remote) => Partial<Remote>): Backend {
  return {
    ...backend,
    remoteFor: (person) => {
      const remote = backend.remoteFor(person);
      return { ...remote, ...change(remote) };
    },
  };
}
