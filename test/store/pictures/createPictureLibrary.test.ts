import { expect, test } from "vitest";
import { createCarrier } from "#graph/createCarrier.ts";
import { createPictureLibrary } from "#store/sharepoint/pictures/createPictureLibrary.ts";
import { provisionedTenant } from "#support/company.ts";
import { ids } from "#support/companyPlan.ts";

const one = "6f1c64d0-0000-4000-8000-000000000001";
const two = "6f1c64d0-0000-4000-8000-000000000002";

async function company() {
  const made = await provisionedTenant();
  const libraryFor = (person: typeof ids.tom, owner = person) =>
    createPictureLibrary({
      graph: made.graphFor(person),
      carrier: createCarrier({ transport: made.tenant.fetch }),
      home: made.storeFor(owner).home,
      owner,
    });
  return { ...made, libraryFor };
}

const picture = (fill: number, length = 700_000) =>
  new Blob([new Uint8Array(length).fill(fill)], { type: "image/jpeg" });
const bytesOf = async (blob: Blob | undefined) => blob && new Uint8Array(await blob.arrayBuffer());

test("the provisioning has made the library, and a picture goes there and back under its id", async () => {
  const { libraryFor } = await company();
  const mine = libraryFor(ids.tom);
  const parts: number[] = [];
  await mine.put(one, picture(7), { progress: (part) => parts.push(part) });
  expect(parts.length).toBeGreaterThan(2);
  const found = await libraryFor(ids.tom).get(one);
  expect(found?.type).toBe("image/jpeg");
  expect(await bytesOf(found)).toEqual(await bytesOf(picture(7)));
  await mine.put(one, picture(9, 10));
  expect(await bytesOf(await mine.get(one))).toEqual(new Uint8Array(10).fill(9));
  expect(await mine.all()).toEqual([one]);
});

test("what is not there is no picture, and removing it once more is no trouble", async () => {
  const { libraryFor } = await company();
  const mine = libraryFor(ids.tom);
  expect(await mine.get(one)).toBeUndefined();
  await mine.put(one, picture(1, 5));
  await mine.put(two, picture(2, 5));
  await mine.remove(one);
  await mine.remove(one);
  expect(await mine.all()).toEqual([two]);
});

test("files that somebody put there by hand are not among the pictures", async () => {
  const { libraryFor } = await company();
  const mine = libraryFor(ids.tom);
  for (const name of [one, "holiday", `${two}.png`, `${two} (1)`])
    await mine.put(name, picture(3, 5));
  expect(await mine.all()).toEqual([one]);
});

test("nobody but the owner gets at a picture: not their manager, not a colleague", async () => {
  const { libraryFor } = await company();
  await libraryFor(ids.tom).put(one, picture(1, 5));
  for (const other of [ids.dana, ids.sam]) {
    const theirs = libraryFor(other, ids.tom);
    for (const call of [
      theirs.get(one),
      theirs.all(),
      theirs.remove(one),
      theirs.put(two, picture(2, 5)),
    ])
      await expect(call).rejects.toMatchObject({ name: "StoreProblem", kind: "notProvisioned" });
  }
  expect(await libraryFor(ids.tom).all()).toEqual([one]);
});

test("an upload called off rejects with why, and leaves nothing", async () => {
  const { libraryFor } = await company();
  const mine = libraryFor(ids.tom);
  const off = new AbortController();
  await expect(
    mine.put(one, picture(1), {
      signal: off.signal,
      progress: (part) => part > 0 && off.abort(new Error("Stop.")),
    }),
  ).rejects.toThrow("Stop.");
  expect(await mine.all()).toEqual([]);
});

test("no network is told as the store tells it", async () => {
  const { libraryFor, tenant } = await company();
  const mine = libraryFor(ids.tom);
  await mine.put(one, picture(1, 5));
  tenant.faults.offline(true);
  await expect(mine.get(one)).rejects.toMatchObject({ name: "StoreProblem", kind: "offline" });
  tenant.faults.offline(false);
  tenant.faults.throttle(9, 600, ({ path }) => path.endsWith("/content"));
  await expect(mine.put(two, picture(1, 5))).rejects.toMatchObject({
    kind: "throttled",
    retryAfter: 600,
  });
});
