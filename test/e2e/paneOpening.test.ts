import { afterAll, beforeAll, expect, test } from "vitest";
import { openNorthfold, type Northfold } from "./northfold.ts";
import { traceOpening, tracePaints } from "./openingTrace.ts";
import { openForm, openMeeting } from "./outlookPane.ts";

let northfold: Northfold;

const soon = { timeout: 15_000 };

beforeAll(async () => {
  northfold = await openNorthfold();
  await tracePaints(northfold.context, "ol.questions li");
});

afterAll(() => northfold?.close());

test("a pair seen before has its questions painted before Graph is asked anything", async () => {
  const first = await openMeeting(northfold, "dana-whitfield", "Dana / Tom");
  await first.pane.getByRole("listitem").first().waitFor();
  await first.page.close();

  const tracing = traceOpening(northfold.context);
  const meeting = await openMeeting(northfold, "dana-whitfield", "Dana / Tom");
  await meeting.pane.getByRole("heading", { name: "Tom", exact: true }).waitFor();
  const trace = await tracing.done(meeting.page, "warm-pane");
  expect(trace.graph.filter(({ at }) => at <= trace.painted)).toEqual([]);
  await expect.poll(() => trace.graph.length, soon).toBeGreaterThan(0);
  await meeting.page.close();
});

test("the pane is painted while Office.js, sign-in and Graph have not answered at all", async () => {
  const held: string[] = [];
  for (const host of [
    "appsforoffice.microsoft.com",
    "login.microsoftonline.com",
    "graph.microsoft.com",
  ]) {
    await northfold.context.route(`https://${host}/**`, async (route) => {
      // The shell beside the pane has its own business with them.
      const isPane = (route.request().frame()?.url() ?? "").includes("/addin/taskpane/");
      if (!isPane) return await route.fallback();
      held.push(host);
    });
  }
  const { page, pane } = await openForm(northfold, "dana-whitfield", "Dana / Ben");
  await page.getByRole("button", { name: "Beyond Target", exact: true }).click();
  await pane.getByRole("main").getByRole("status").waitFor();
  await expect.poll(() => held, soon).toContain("appsforoffice.microsoft.com");
  const frame = page.frames().find((one) => one.url().includes("/addin/taskpane/"));
  const paints = await frame?.evaluate(() =>
    performance.getEntriesByType("paint").map(({ name }) => name),
  );
  expect(paints).toContain("first-contentful-paint");
  await page.close();
  await northfold.context.unrouteAll({ behavior: "ignoreErrors" });
});
