import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pairTag, talkLink, talkSubPage } from "#domain/talk/pairTag.ts";
import { northfold as company } from "#sandbox/company/northfold.ts";
import { colleague, type PersonKey } from "#sandbox/company/people.ts";
import { idOf } from "#sandbox/seed/organisationPlan.ts";
import { openNorthfold, type Northfold } from "./northfold.ts";
import { tabIn } from "./tabFrame.ts";

let northfold: Northfold;

beforeAll(async () => {
  northfold = await openNorthfold();
});

afterAll(() => northfold?.close());

test("an invite's link opens the same talk page for both of its people", async () => {
  const subPage = await subPageOf("tom-okafor", "dana-whitfield");
  for (const [who, other] of [
    ["tom-okafor", "dana-whitfield"],
    ["dana-whitfield", "tom-okafor"],
  ] as const) {
    const page = await northfold.openTab(who, { subPage });
    const { firstName } = colleague(other);
    await tabIn(page)
      .getByRole("heading", { level: 1, name: `Our talk page, ${firstName} and me` })
      .waitFor();
    await page.close();
  }
});

test("the link as Teams writes it opens the talk page too", async () => {
  const tag = await pairTag(idOf("tom-okafor"), idOf("dana-whitfield"), digest);
  const link = talkLink(`https://teams.microsoft.com/l/entity/${company.appId}/goals`, tag);
  const page = await northfold.openTab("tom-okafor");
  await tabIn(page).getByRole("button", { name: "Add a goal" }).waitFor();
  await page.goto(link);
  await tabIn(page).getByRole("heading", { name: "Our talk page, Dana and me" }).waitFor();
  await page.close();
});

test("a point written on the talk page is read by the other, and no third person's page changes", async () => {
  const subPage = await subPageOf("tom-okafor", "dana-whitfield");
  const toms = await northfold.openTab("tom-okafor", { subPage });
  await tabIn(toms).getByLabel("A point for Dana").fill("Swap the Friday call, please");
  await tabIn(toms).getByRole("button", { name: "Add a point" }).click();
  await tabIn(toms).getByText("Saved", { exact: true }).waitFor();
  await toms.close();
  const danas = await northfold.openTab("dana-whitfield", { subPage });
  await tabIn(danas).getByRole("heading", { name: "Tom wants to talk about" }).waitFor();
  await tabIn(danas).getByText("Swap the Friday call, please").waitFor();
  await danas.close();
  const aoifes = await northfold.openTab("aoife-brennan", { subPage: "talks" });
  await tabIn(aoifes).getByRole("button", { name: "Tom Okafor" }).click();
  await tabIn(aoifes).getByRole("heading", { name: "Our talk page, Tom and me" }).waitFor();
  expect(await tabIn(aoifes).getByText("Swap the Friday call, please").count()).toBe(0);
  await aoifes.close();
});

test("two people without a relation, a stranger to the pair and a broken link get a page that helps", async () => {
  const unrelated = await subPageOf("ben-hartley", "carys-morgan");
  const others = await subPageOf("tom-okafor", "dana-whitfield");
  for (const subPage of [unrelated, others, "talk-nothing", "talk-"]) {
    const page = await northfold.openTab("ben-hartley", { subPage });
    const tab = tabIn(page);
    await tab.getByRole("heading", { level: 1, name: "Talks" }).waitFor();
    if (subPage !== "talk-") {
      await tab
        .getByText("This is the talk page of two people, and you are not one of them")
        .waitFor();
      await tab.getByRole("button", { name: "Back to Talks" }).click();
    }
    await tab.getByRole("button", { name: "Dana Whitfield" }).waitFor();
    await page.close();
  }
});

async function subPageOf(one: PersonKey, other: PersonKey): Promise<string> {
  return talkSubPage(await pairTag(idOf(one), idOf(other), digest));
}

function digest(text: string): Promise<string> {
  return Promise.resolve(createHash("sha256").update(text).digest("hex"));
}
