import type { Goal } from "#domain/goal/goal.ts";
import type { Frame, Page } from "playwright-core";
import type { PersonKey } from "#sandbox/company/people.ts";
import { northfold } from "#sandbox/company/northfold.ts";
import type { OpenCompany } from "#sandbox/seed/companyTenant.ts";
import { idOf } from "#sandbox/seed/organisationPlan.ts";
import { comments, exif, withSegments, type Size } from "#support/pictureFiles.ts";
import { tabIn } from "./tabFrame.ts";
import { ownOf, rowsIn } from "./tenantRows.ts";

/** As large as phones' pictures once were; red above blue. */
export const size: Size = { width: 1800, height: 1200 };

/** The app's own frame inside the shell. */
export function appFrame(page: Page): Frame {
  const frame = page
    .frames()
    .find((one) => one.url().startsWith("https://app.beyondtarget.example"));
  if (!frame) throw new Error("The shell shows no page of the app.");
  return frame;
}

export async function choose(
  page: Page,
  name: string,
  mimeType: string,
  bytes: Uint8Array,
): Promise<void> {
  const file = { name, mimeType, buffer: Buffer.from(bytes) };
  await tabIn(page).locator("input[type=file]").setInputFiles(file);
}

/** A JPEG, red above blue, as full of detail as a photograph. */
export async function plain(page: Page, { width, height }: Size): Promise<Uint8Array> {
  const address = await appFrame(page).evaluate(
    ([wide, high]) => {
      const canvas = document.createElement("canvas");
      canvas.width = wide;
      canvas.height = high;
      const context = canvas.getContext("2d");
      if (!context) throw new Error("No canvas.");
      const data = context.createImageData(wide, high);
      let seed = 1;
      for (let at = 0; at < data.data.length; at += 4) {
        seed = (seed * 48_271) % 2_147_483_647;
        const noise = seed % 90;
        const isUpper = at < data.data.length / 2;
        data.data.set(
          [isUpper ? 230 - noise : noise, noise, isUpper ? noise : 230 - noise, 255],
          at,
        );
      }
      context.putImageData(data, 0, 0);
      return canvas.toDataURL("image/jpeg", 0.9);
    },
    [width, height] as const,
  );
  return bytesOf(address);
}

/** As a phone writes one: turned, with where it was and a word about it. */
export async function photograph(page: Page): Promise<Uint8Array> {
  const file = await plain(page, size);
  return withSegments(file, [...exif(6, 55.9533, 3.1883), ...comments("MyHome, Edinburgh")]);
}

/** Pastes or drops a file on the page, as the browser tells it. */
export async function give(page: Page, how: "paste" | "drop", bytes: Uint8Array): Promise<void> {
  await appFrame(page).evaluate(
    ([kind, base64]) => {
      const file = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
      const transfer = new DataTransfer();
      transfer.items.add(new File([file], "picture.jpg", { type: "image/jpeg" }));
      const event =
        kind === "paste"
          ? new ClipboardEvent("paste", {
              clipboardData: transfer,
              bubbles: true,
              cancelable: true,
            })
          : new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
    },
    [how, Buffer.from(bytes).toString("base64")] as const,
  );
}

/** Pastes a file of so many bytes, none of which travels from the test to the browser. */
export async function giveHeavy(page: Page, length: number): Promise<void> {
  await appFrame(page).evaluate((bytes) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(bytes)], "heavy.jpg", { type: "image/jpeg" }));
    document.body.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: transfer, bubbles: true, cancelable: true }),
    );
  }, length);
}

export function bytesOf(address: string): Uint8Array {
  return Buffer.from(address.slice(address.indexOf(",") + 1), "base64");
}

/** The colours left and right in the middle of a picture, as a browser shows it. */
export async function sidesOf(page: Page, bytes: Uint8Array): Promise<readonly string[]> {
  return await appFrame(page).evaluate(async (base64) => {
    const answer = await fetch(`data:image/jpeg;base64,${base64}`);
    const bitmap = await createImageBitmap(await answer.blob());
    const canvas = document.createElement("canvas");
    canvas.width = 8;
    canvas.height = 8;
    const context = canvas.getContext("2d");
    context?.drawImage(bitmap, 0, 0, 8, 8);
    return [1, 6].map((x) => {
      const [red = 0, , blue = 0] = context?.getImageData(x, 4, 1, 1).data ?? [];
      return red > blue ? "red" : "blue";
    });
  }, Buffer.from(bytes).toString("base64"));
}

export async function sizeOf(page: Page, bytes: Uint8Array): Promise<readonly number[]> {
  return await appFrame(page).evaluate(async (base64) => {
    const answer = await fetch(`data:image/jpeg;base64,${base64}`);
    const { width, height } = await createImageBitmap(await answer.blob());
    return [width, height];
  }, Buffer.from(bytes).toString("base64"));
}

/** How many pixels wide the full-size picture on the page is; 0 while there is none. */
export async function widthShown(page: Page): Promise<number> {
  return await appFrame(page).evaluate(
    () => document.querySelector<HTMLImageElement>("img[src^='blob:']")?.naturalWidth ?? 0,
  );
}

export type StoredFile = { readonly name: string; readonly bytes: Uint8Array };

/** What lies in a person's library, as Graph answers its owner. */
export async function filesIn(
  company: OpenCompany,
  who: PersonKey,
): Promise<readonly StoredFile[]> {
  const { plan, identity, tenant } = company;
  const home = new URL(plan.people.find(({ id }) => id === idOf(who))?.home ?? "");
  const token = await identity.issue({
    oid: idOf(who),
    clientId: northfold.clientId,
    scopes: ["Sites.Selected", "User.Read"],
  });
  const list = `https://graph.microsoft.com/v1.0/sites/${home.hostname}:${home.pathname}:/lists/own-pictures-${idOf(who)}/drive/root/children`;
  const answer = await tenant.fetch(
    new Request(list, { headers: { authorization: `Bearer ${token}` } }),
  );
  const { value } = (await answer.json()) as {
    readonly value: readonly { name: string; "@microsoft.graph.downloadUrl": string }[];
  };
  return await Promise.all(
    value.map(async (item) => {
      const file = await tenant.fetch(new Request(item["@microsoft.graph.downloadUrl"]));
      return { name: item.name, bytes: new Uint8Array(await file.arrayBuffer()) };
    }),
  );
}

/** How many of a person's full-size pictures lie in this browser. */
export async function picturesKept(page: Page, who: PersonKey): Promise<number> {
  return await appFrame(page).evaluate(async (person) => {
    const names = (await indexedDB.databases()).map(({ name = "" }) => name);
    const kept = names.find((name) => name.includes(person) && name.endsWith("pictures"));
    if (kept === undefined) return 0;
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(kept);
      opening.addEventListener("success", () => resolve(opening.result));
      opening.addEventListener("error", () => reject(opening.error ?? new Error("Not opened.")));
    });
    const count = await new Promise<number>((resolve) => {
      const counting = opened.transaction("files").objectStore("files").count();
      counting.addEventListener("success", () => resolve(counting.result));
    });
    opened.close();
    return count;
  }, idOf(who));
}

/** The picture of a person's goal, as it lies in their list. */
export async function pictureOf(
  company: OpenCompany,
  who: PersonKey,
  title: string,
): Promise<Goal["picture"]> {
  const rows = await rowsIn(company, who, ownOf(who));
  const goal = rows.find((row): row is Goal => row.kind === "goal" && row.title === title);
  return goal?.picture;
}
