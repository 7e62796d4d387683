import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  app,
  appId,
  clientId,
  dana,
  openHostsBench,
  team,
  tenantId,
  tom,
  type HostsBench,
} from "./hostsBench.ts";

let bench: HostsBench;

beforeAll(async () => {
  bench = await openHostsBench(["tab/index.html"]);
});

afterAll(() => bench?.close());

test("the real teams-js starts in the shell and reads the person's context", async () => {
  const { frame, page } = await openTab("?as=tom@contoso.example&sub=talk-7");
  const context: Record<string, unknown> = await frame.evaluate("tab.context()");
  expect(context).toMatchObject({
    user: { id: tom.id, userPrincipalName: tom.userPrincipalName, tenant: { id: tenantId } },
    page: { id: "home", subPageId: "talk-7", frameContext: "content" },
    app: { theme: "default", locale: "en-GB", host: { name: "Teams", clientType: "web" } },
  });
  expect(context["channel"]).toBeUndefined();
  await page.close();
});

test("a change of theme reaches the app without a reload", async () => {
  const { frame, page } = await openTab("?as=tom@contoso.example");
  await page.getByLabel("Theme").selectOption("contrast");
  await frame.waitForFunction("tab.themes.length === 1");
  expect(await frame.evaluate("tab.themes")).toEqual(["contrast"]);
  expect(new URL(page.url()).searchParams.get("theme")).toBe("contrast");
  await page.close();
});

test("the real MSAL gets tokens by nested app auth, from its cache the second time", async () => {
  const { frame, page } = await openTab("?as=tom@contoso.example");
  expect(await frame.evaluate("tab.bridge()")).toBe(true);
  const first: { token: string } = await frame.evaluate(`tab.silent(["User.Read"])`);
  expect(await bench.identity.verify(first.token)).toMatchObject({
    oid: tom.id,
    appid: clientId,
    scp: ["User.Read", "Sites.Selected"],
  });
  expect(await frame.evaluate(`tab.silent(["Sites.Selected"])`)).toMatchObject({ fromCache: true });
  expect(await frame.evaluate(`tab.silent(["User.Read"], true)`)).toMatchObject({
    fromCache: false,
  });
  await page.close();
});

test("a scope without consent is refused silently, and granted after the person accepts", async () => {
  const { frame, page } = await openTab("?as=dana@contoso.example");
  await expect(frame.evaluate(`tab.silent(["Calendars.ReadWrite"])`)).rejects.toThrow(
    "InteractionRequiredAuthError",
  );
  await frame.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
  await frame.getByText("user_cancel").waitFor();
  await frame.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Accept" }).click();
  await frame.getByText("signed in", { exact: true }).waitFor();
  await page.close();
});

test("a person sets up the channel's tab, and it opens with the channel's context", async () => {
  const page = await bench.browser.context.newPage();
  await page.goto(`https://teams.microsoft.com/?as=dana@contoso.example&place=channel:${team.id}`);
  await page.getByRole("button", { name: "Add a tab" }).click();
  const settings = await appFrame(page, "?settings");
  await settings.evaluate("tab.saveTab()");
  await page.getByRole("button", { name: "Save" }).click();
  const frame = await appFrame(page, "?channel=19%3Anorth%40thread.tacv2");
  expect(await frame.evaluate("tab.context()")).toMatchObject({
    channel: { id: "19:north@thread.tacv2", displayName: "General" },
    team: { groupId: team.id, displayName: "North" },
  });
  await page.getByRole("button", { name: "Remove the tab" }).click();
  await page.getByRole("button", { name: "Add a tab" }).waitFor();
  await page.close();
});

test("a link to the app's own page opens that page in the shell, from inside and from outside", async () => {
  const context = encodeURIComponent(JSON.stringify({ subEntityId: "talk-9" }));
  const link = `https://teams.microsoft.com/l/entity/${appId}/home?context=${context}`;
  const { frame, page } = await openTab("?as=dana@contoso.example");
  await frame.evaluate(`void tab.openLink(${JSON.stringify(link)})`);
  await page.waitForURL(/sub=talk-9/);
  const inside = await appFrame(page, "/tab/");
  expect(await inside.evaluate("tab.context()")).toMatchObject({
    page: { subPageId: "talk-9" },
    user: { id: dana.id },
  });
  await page.close();
  const outside = await openTab(link);
  expect(await outside.frame.evaluate("tab.context()")).toMatchObject({
    page: { subPageId: "talk-9" },
    user: { id: dana.id },
  });
  await outside.page.close();
});

test("dialogs answer their opener with the result, and the people picker with the person", async () => {
  const { frame, page } = await openTab("?as=dana@contoso.example");
  const result = frame.evaluate("tab.openDialog()");
  const dialog = await appFrame(page, "?dialog");
  await dialog.evaluate(`tab.finishDialog("done")`);
  expect(await result).toEqual({ result: "done" });
  const picked = frame.evaluate("tab.pickPeople()");
  await page.getByRole("radio", { name: "Tom" }).check();
  await page.getByRole("button", { name: "Done" }).click();
  expect(await picked).toEqual([
    { objectId: tom.id, displayName: "Tom", email: tom.userPrincipalName },
  ]);
  await page.close();
});

test("the browser partitions a framed app's storage, as people's browsers do", async () => {
  const { frame, page } = await openTab("?as=dana@contoso.example");
  await frame.evaluate(`tab.store("framed")`);
  const alone = await bench.browser.context.newPage();
  await alone.goto(`${app}/tab/`);
  expect(await frame.evaluate("tab.storedHere()")).toBe("framed");
  expect(await alone.evaluate(`localStorage.getItem("probe")`)).toBeNull();
  await alone.close();
  await page.close();
});

async function openTab(address: string): Promise<{ page: Page; frame: Frame }> {
  const page = await bench.browser.context.newPage();
  await page.goto(new URL(address, "https://teams.microsoft.com/").href);
  const frame = await appFrame(page, "/tab/");
  return { page, frame };
}

/** The frame whose address holds `part`, once the app in it has started. */
async function appFrame(page: Page, part: string): Promise<Frame> {
  await page.locator(`iframe[src*="${part}"]`).waitFor();
  const handle = await page.locator(`iframe[src*="${part}"]`).elementHandle();
  const frame = await handle?.contentFrame();
  if (frame === null || frame === undefined) throw new Error(`There is no frame at ${part}.`);
  await frame.getByText("initialised").waitFor();
  return frame;
}
