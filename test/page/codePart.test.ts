import { expect, test } from "vitest";
import { asProblem } from "#app/records/asProblem.ts";
import { troubleOf } from "#app/preparation/troubleOf.ts";
import { codePart } from "#page/codePart.ts";

const silence = () => new Promise<never>(() => undefined);

test("a part that arrives is fetched once", async () => {
  let fetched = 0;
  const part = codePart(() => Promise.resolve((fetched += 1)));
  expect(await Promise.all([part(), part()])).toEqual([1, 1]);
});

test("a part that never arrives is told as late, to the tab and to the pane", async () => {
  const late: unknown = await codePart(silence, 1)().catch((error: unknown) => error);
  expect(asProblem(late).kind).toBe("timedOut");
  expect(troubleOf(late).kind).toBe("timedOut");
});

test("a part that cannot be fetched is told as the network's doing, and asked for again", async () => {
  let asked = 0;
  const part = codePart(() => {
    asked += 1;
    return asked === 1 ? Promise.reject(new TypeError("Failed to fetch")) : Promise.resolve("code");
  });
  const gone: unknown = await part().catch((error: unknown) => error);
  expect(asProblem(gone).kind).toBe("offline");
  expect(troubleOf(gone).kind).toBe("offline");
  expect(await part()).toBe("code");
});
