import { expect, test } from "vitest";
import { modelBackend } from "./modelBackend.ts";
import { simulate } from "./simulate.ts";
import { tenantBackend } from "./tenantBackend.ts";

test.for([1, 2, 3, 4])(
  "nothing is lost, doubled or shown to the wrong person by people, devices and a failing network: seed %i",
  async (seed) => {
    const report = await simulate(seed, 4_000, modelBackend(), { settleEvery: 1_000 });
    expect(report.broken).toEqual([]);
    expect(report.steps).toBe(4_000);
    expect(report.edits).toBeGreaterThan(400);
    expect(report.closed).toBeGreaterThan(10);
  },
);

test("the same holds on the sandbox tenant, with the product's own requests", async () => {
  const report = await simulate(5, 1_500, await tenantBackend(), { settleEvery: 750 });
  expect(report.broken).toEqual([]);
  expect(report.steps).toBe(1_500);
}, 60_000);

test("the same seed tells the same story", async () => {
  const [one, other] = [
    await simulate(7, 1_000, modelBackend()),
    await simulate(7, 1_000, modelBackend()),
  ];
  expect(other).toEqual(one);
});

test("a service that forgets a write now and then is found out", async () => {
  const forgetful = modelBackend();
  let writes = 0;
  const report = await simulate(1, 4_000, {
    ...forgetful,
    remoteFor: (person) => {
      const remote = forgetful.remoteFor(person);
      return {
        ...remote,
        put: async (place, record, version) => {
          writes += 1;
          if (writes % 50 > 0 || place.kind !== "own")
            return await remote.put(place, record, version);
          return { record, version: version ?? { item: "0", etag: "0" } };
        },
      };
    },
  });
  expect(report.broken.join()).toMatch(/Something typed is nowhere/);
});
