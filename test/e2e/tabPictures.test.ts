import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PersonKey } from "#sandbox/company/people.ts";
import { idOf } from "#sandbox/seed/organisationPlan.ts";
import { gifOf, heifHead, jpegHead, pngHead, segmentsOf } from "#support/pictureFiles.ts";
import { tabTo } from "./keyboard.ts";
import { openNorthfold, type Look, type Northfold } from "./northfold.ts";
import { misfits, misfitsZoomed } from "./pageLayout.ts";
import {
  appFrame,
  bytesOf,
  choose,
  filesIn,
  give,
  giveHeavy,
  photograph,
  pictureOf,
  plain,
  sidesOf,
  size,
  sizeOf,
  widthShown,
  type StoredFile,
} from "./pictures.ts";
import { atRest, axeFindings, saved, tabIn } from "./tabFrame.ts";
import { bytesShown } from "./tenantRows.ts";

let northfold: Northfold;

const soon = { timeout: 20_000 };

beforeAll(async () => {
  northfold = await openNorthfold();
});

afterAll(() => northfold?.close());

test("a photograph loses where it was taken, and stands the right way up, small and large", async () => {
  const page = await openGoal("tom-okafor", "Lisbon with my sister");
  const tab = tabIn(page);
  const photo = await photograph(page);
  expect(segmentsOf(photo)).toEqual(expect.arrayContaining(["e1 Exif", "fe MyHome", "e1 http:/"]));
  await tab.getByRole("button", { name: "Change the picture" }).click();
  await choose(page, "IMG_2041.JPG", "image/jpeg", photo);
  const dialog = tab.getByRole("dialog");
  await dialog.getByRole("application", { name: "What is shown of the picture" }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole("textbox", { name: "What is in the picture?" }).fill("A tram on a hill");
  await dialog.getByRole("button", { name: "Use this picture" }).click();
  await tab.getByRole("img", { name: "A tram on a hill" }).waitFor();
  await tab.getByText("The picture is changed.").waitFor();
  await expect.poll(() => filesOf("tom-okafor"), soon).toHaveLength(1);
  await saved(page);

  const picture = await pictureOf(northfold.company, "tom-okafor", "Lisbon with my sister");
  const thumbnail = bytesOf(picture?.thumbnail ?? "");
  const [stored] = await filesOf("tom-okafor");
  expect(stored?.name).toBe(`${picture?.fileId}.jpg`);
  expect(picture?.thumbnail.length).toBeLessThanOrEqual(40_000);
  for (const file of [thumbnail, stored?.bytes ?? new Uint8Array()]) {
    const named = segmentsOf(file).filter((segment) => segment.includes(" "));
    expect(
      named.filter((segment) => segment !== "e0 JFIF" && !segment.startsWith("e2 ICC")),
    ).toEqual([]);
    const text = Buffer.from(file).toString("latin1");
    expect(["Exif", "GPS", "MyHome", "xap"].filter((word) => text.includes(word))).toEqual([]);
    // Stored red above blue and marked to be turned to the right: seen blue beside red.
    expect(await sidesOf(page, file)).toEqual(["blue", "red"]);
  }
  expect(await sizeOf(page, stored?.bytes ?? new Uint8Array())).toEqual([1200, 675]);
  // Dana is shown the goal: its small picture, and not a word of where the large one lies.
  const shown = await bytesShown(northfold.company, "tom-okafor", "dana-whitfield");
  expect(shown).toContain(picture?.thumbnail.slice(0, 200));
  expect(shown).not.toContain(picture?.fileId);
  await page.close();
});

test("the full size is seen on the goal's page, at once from this device and from SharePoint on another", async () => {
  const page = await openGoal("tom-okafor", "Lisbon with my sister");
  await expect.poll(() => widthShown(page), soon).toBe(1200);
  await page.close();
  await forgetDevice();
  const again = await openGoal("tom-okafor", "Lisbon with my sister");
  const before = await placeOf(again);
  await expect.poll(() => widthShown(again), soon).toBe(1200);
  const after = await placeOf(again);
  // Half a pixel is rounded either way.
  const moved = after.map((at, index) => Math.abs(at - (before[index] ?? 0)));
  expect(Math.max(...moved)).toBeLessThanOrEqual(1);
  await again.close();
});

test("it is moved and come closer to by keys alone, and what was shown is what is kept", async () => {
  const page = await openGoal("tom-okafor", "Lisbon with my sister");
  const tab = tabIn(page);
  const before = (await filesOf("tom-okafor")).length;
  // Which file it is, is asked in a window of the system's: one asked for at once would be missed.
  const asking = page.waitForEvent("filechooser", { timeout: 60_000 });
  await tab.getByRole("button", { name: "Change the picture" }).waitFor();
  await tabTo(page, "Change the picture");
  await page.keyboard.press("Enter");
  await tab.getByRole("button", { name: "Choose another" }).waitFor();
  await tabTo(page, "Choose another");
  await page.keyboard.press("Enter");
  const buffer = Buffer.from(await plain(page, { width: 2400, height: 600 }));
  await (await asking).setFiles({ name: "wide.jpg", mimeType: "image/jpeg", buffer });
  await tab.getByRole("application", { name: "What is shown of the picture" }).waitFor();
  await tabTo(page, "What is shown of the picture");
  // All the way to the bottom is no way in a picture this low; blue is its lower half.
  for (let press = 0; press < 12; press += 1) await page.keyboard.press("+");
  for (let press = 0; press < 30; press += 1) await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("ArrowRight");
  await tab.getByText(/100 % from the top, \d{3} % large/).waitFor({ state: "attached" });
  await tabTo(page, "Wide (16:9)");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => tab.getByRole("radio", { name: "Card (4:3)" }).isChecked()).toBe(true);
  await tabTo(page, "Use this picture");
  await page.keyboard.press("Enter");
  await saved(page);
  await expect.poll(async () => (await filesOf("tom-okafor")).length, soon).toBe(before + 1);
  const kept = (await filesOf("tom-okafor")).at(-1)?.bytes ?? new Uint8Array();
  const [width = 0, height = 1] = await sizeOf(page, kept);
  expect(width / height).toBeCloseTo(4 / 3, 2);
  expect(await sidesOf(page, kept)).toEqual(["blue", "blue"]);
  // The picture before this one goes once nobody wants it back.
  await tabTo(page, "Close this message");
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await filesOf("tom-okafor")).length, soon).toBe(1);
  await page.close();
});

test("a picture is pasted, dropped and dragged into place; a removed one comes back", async () => {
  const page = await openGoal("callum-fraser", "A wee boat on Loch Fyne");
  const tab = tabIn(page);
  const file = await plain(page, { width: 900, height: 1200 });
  await tab.getByRole("button", { name: /(Add a|Change the) picture/ }).waitFor();
  await give(page, "paste", file);
  const frame = tab.getByRole("application", { name: "What is shown of the picture" });
  await frame.waitFor();
  const box = await frame.boundingBox();
  if (!box) throw new Error("The frame is not to be seen.");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height - 4);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + 4, { steps: 4 });
  await page.mouse.up();
  await tab.getByText(/100 % from the top/).waitFor({ state: "attached" });
  await tab.getByRole("button", { name: "Use this picture" }).click();
  await expect.poll(async () => (await filesOf("callum-fraser")).length, soon).toBe(1);
  await saved(page);
  const first = await pictureOf(northfold.company, "callum-fraser", "A wee boat on Loch Fyne");

  await give(page, "drop", await plain(page, { width: 640, height: 480 }));
  await frame.waitFor();
  await tab.getByRole("button", { name: "Cancel" }).click();
  await frame.waitFor({ state: "detached" });

  await tab.getByRole("button", { name: "Remove the picture" }).click();
  await tab.getByText("The picture is removed.").waitFor();
  await saved(page);
  expect(
    await pictureOf(northfold.company, "callum-fraser", "A wee boat on Loch Fyne"),
  ).toBeUndefined();
  await tab.getByRole("button", { name: "Undo" }).click();
  await expect
    .poll(() => pictureOf(northfold.company, "callum-fraser", "A wee boat on Loch Fyne"), soon)
    .toEqual(first);
  await tab.getByRole("button", { name: "Remove the picture" }).click();
  await tab.getByRole("button", { name: "Close this message" }).click();
  await expect.poll(async () => (await filesOf("callum-fraser")).length, soon).toBe(0);
  await page.close();
});

test("each file that cannot be taken is refused in words that say what can", async () => {
  const page = await openGoal("callum-fraser", "A wee boat on Loch Fyne");
  const tab = tabIn(page);
  await tab.getByRole("button", { name: /(Add a|Change the) picture/ }).click();
  const alert = tab.getByRole("dialog").getByRole("alert");
  const refused: readonly (readonly [name: string, bytes: Uint8Array, words: RegExp])[] = [
    ["vast.png", pngHead({ width: 30_000, height: 30_000 }), /more than 50 million pixels/],
    ["moving.gif", gifOf(size, 3), /This picture moves/],
    ["moving.png", pngHead(size, true), /This picture moves/],
    ["drawing.svg", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"), /a drawing \(SVG\)/],
    ["letter.jpg", Buffer.from("Dear all"), /not a picture that can be shown/],
    ["phone.heic", heifHead("heic", [size]), /cannot open this kind of picture/],
    ["half.jpg", jpegHead(size), /damaged/],
  ];
  for (const [name, bytes, words] of refused) {
    await choose(page, name, "image/jpeg", bytes);
    await alert.getByText(words).waitFor();
    await alert.getByText(/Use a JPEG, PNG or WebP of at most 25 MB\./).waitFor();
  }
  await giveHeavy(page, 25 * 1024 * 1024 + 1);
  await alert.getByText(/larger than 25 MB/).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await northfold.picture(page, "picture-refused-light");
  await choose(page, "good.jpg", "image/jpeg", await plain(page, size));
  await tab.getByRole("application").waitFor();
  await expect.poll(() => alert.textContent()).toBe("");
  await page.close();
});

test("the way to SharePoint is seen, stopped, and gone again", async () => {
  const page = await openGoal("callum-fraser", "A wee boat on Loch Fyne");
  const tab = tabIn(page);
  await tab.getByRole("button", { name: /(Add a|Change the) picture/ }).waitFor();
  northfold.company.tenant.faults.delay(1500);
  await give(page, "paste", await plain(page, { width: 2400, height: 1600 }));
  await tab.getByRole("button", { name: "Use this picture" }).click();
  await tab.getByRole("progressbar").waitFor();
  await tab.getByText(/on its way to SharePoint: [1-9]\d? %/).waitFor();
  await tab.getByRole("button", { name: "Stop sending" }).click();
  await tab.getByText("Sending was stopped.").waitFor();
  await northfold.picture(page, "picture-stopped-light");
  northfold.company.tenant.faults.clear();
  northfold.company.tenant.faults.delay(0);
  expect((await filesOf("callum-fraser")).length).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
  await tab.getByRole("button", { name: "Send the full size" }).click();
  await expect.poll(async () => (await filesOf("callum-fraser")).length, soon).toBe(1);
  await tab.getByText(/on its way|stopped/).waitFor({ state: "detached" });
  await page.close();
});

test("offline the picture is there at once, says where it is, and is sent by itself later", async () => {
  const page = await openGoal("arjun-mehta", undefined);
  const tab = tabIn(page);
  await tab.getByRole("button", { name: /(Add a|Change the) picture/ }).waitFor();
  const file = await plain(page, { width: 1600, height: 1200 });
  await codeIsHere(page);
  await northfold.context.setOffline(true);
  await give(page, "paste", file);
  await tab.getByRole("textbox", { name: "What is in the picture?" }).fill("Two colours");
  await tab.getByRole("button", { name: "Use this picture" }).click();
  await tab.getByRole("img", { name: "Two colours" }).waitFor();
  await tab
    .getByText(/The full size is on this device\. It goes to SharePoint when you are/)
    .waitFor();
  await northfold.picture(page, "picture-offline-light");
  await page.close();
  expect(await filesOf("arjun-mehta")).toEqual([]);
  await northfold.context.setOffline(false);
  const again = await northfold.openTab("arjun-mehta");
  await expect.poll(async () => (await filesOf("arjun-mehta")).length, soon).toBe(1);
  await again.close();
});

test("on a computer that several people use, nothing of a picture stays", async () => {
  const page = await openGoal("arjun-mehta", undefined);
  await tabIn(page).getByRole("button", { name: "Change the picture" }).waitFor();
  expect(await databasesOf(page)).toContain("pictures");
  await page.close();
  const me = await northfold.openTab("arjun-mehta", { subPage: "me" });
  const theSwitch = tabIn(me).getByRole("switch", { name: "This is a shared computer" });
  await theSwitch.click();
  await expect.poll(() => databasesOf(me), soon).not.toContain("pictures");
  await tabIn(me)
    .getByText(/Nothing of yours is kept here/)
    .waitFor();
  await theSwitch.click();
  await tabIn(me)
    .getByText(/A copy of your goals is kept/)
    .waitFor();
  await me.close();
});

const looks: readonly { readonly name: string; readonly look: Look }[] = [
  { name: "light", look: { theme: "default", viewport: { width: 1280, height: 1200 } } },
  { name: "dark", look: { theme: "dark", viewport: { width: 1280, height: 1200 } } },
  { name: "contrast", look: { theme: "contrast", viewport: { width: 1280, height: 1200 } } },
  { name: "narrow", look: { theme: "default", viewport: { width: 390, height: 1200 } } },
];

test.each(looks)("the picture, its choosing and its cutting in $name", async ({ name, look }) => {
  const page = await openGoal("tom-okafor", "Lisbon with my sister", look);
  const tab = tabIn(page);
  const findings: string[] = [];
  const pictured = async (what: string): Promise<void> => {
    await atRest(page);
    await northfold.picture(page, `picture-${what}-${name}`);
    findings.push(...(await axeFindings(page)), ...(await misfits(page)));
    if (name === "narrow")
      findings.push(
        ...(await misfitsZoomed(page, () => northfold.picture(page, `picture-${what}-zoomed`))),
      );
  };
  await tab.getByRole("button", { name: "Change the picture" }).waitFor();
  await pictured("goal");
  await tab.getByRole("button", { name: "Change the picture" }).click();
  await tab.getByRole("button", { name: "Choose another" }).waitFor();
  await pictured("choose");
  await choose(page, "photo.jpg", "image/jpeg", await plain(page, size));
  await tab.getByRole("application").waitFor();
  await pictured("cut");
  expect(findings).toEqual([]);
  await page.close();
});

/** A goal's own page; the first of their board without a title. */
async function openGoal(who: PersonKey, title: string | undefined, look: Look = {}): Promise<Page> {
  const page = await northfold.openTab(who, look);
  const board = tabIn(page).getByRole("article");
  await (
    title === undefined
      ? board.first().getByRole("heading").getByRole("button")
      : tabIn(page).getByRole("button", { name: title, exact: true })
  ).click();
  await tabIn(page).getByRole("heading", { name: "Who sees this" }).waitFor();
  return page;
}

/** Where the heading stands, which would move if anything above it did. */
async function placeOf(page: Page): Promise<readonly number[]> {
  const box = await tabIn(page).getByRole("heading", { level: 1 }).boundingBox();
  return [box?.x ?? 0, box?.y ?? 0].map(Math.round);
}

/** Waits until the browser has the code of the dialog, which it fetches as soon as it may be wanted. */
async function codeIsHere(page: Page): Promise<void> {
  await appFrame(page).waitForFunction(() =>
    performance.getEntriesByType("resource").some(({ name }) => name.includes("PictureDialog")),
  );
}

/** The names of Arjun's databases in this browser, in one text. */
async function databasesOf(page: Page): Promise<string> {
  const names = await appFrame(page).evaluate(async () =>
    (await indexedDB.databases()).map(({ name = "" }) => name),
  );
  return names.filter((name) => name.includes(idOf("arjun-mehta"))).join();
}

/** Takes away what the app keeps in this browser, as if it were another. */
async function forgetDevice(): Promise<void> {
  const page = await northfold.openTab("tom-okafor");
  await tabIn(page).getByRole("button", { name: "Add a goal" }).waitFor();
  await appFrame(page).evaluate(async () => {
    for (const { name = "" } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
  });
  await page.close();
}

async function filesOf(who: PersonKey): Promise<readonly StoredFile[]> {
  return await filesIn(northfold.company, who);
}
