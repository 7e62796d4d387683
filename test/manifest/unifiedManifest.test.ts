import { existsSync, readdirSync, readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { iconFiles } from "../../manifest/icons.ts";
import { source } from "../../manifest/source.ts";
import { type Deployment, unifiedManifest } from "../../manifest/unifiedManifest.ts";

const deployment: Deployment = {
  appId: "5d0c7c43-0d6f-4f0b-9f0e-8a3a4e1b2c3d",
  clientId: "0e2c7c43-0d6f-4f0b-9f0e-8a3a4e1b2c3d",
  address: "https://app.example/bt/",
  version: "1.2.3",
  publisher: {
    name: "Example Ltd",
    website: "https://example.com/",
    privacy: "https://example.com/privacy",
    terms: "https://example.com/terms",
  },
};

/** Every object anywhere in the manifest, itself first. */
function objectsIn(value: unknown): Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== "object" || value === null) return [];
  const own = value as Record<string, unknown>;
  return [own, ...Object.values(own).flatMap(objectsIn)];
}

const manifest = unifiedManifest(deployment);
const objects = objectsIn(manifest);
const valuesOf = (key: string) => objects.flatMap((each) => (key in each ? [each[key]] : []));

test("the ids of the installation are the ones given", () => {
  expect(manifest).toMatchObject({
    id: deployment.appId,
    version: "1.2.3",
    manifestVersion: "1.27",
    webApplicationInfo: { id: deployment.clientId },
    developer: { name: "Example Ltd" },
  });
});

test("it has a personal tab, one configurable channel tab and one extension", () => {
  expect(manifest).toMatchObject({
    staticTabs: [{ entityId: "goals", scopes: ["personal"], contentUrl: deployment.address }],
    configurableTabs: [{ scopes: ["team"], context: ["channelTab"] }],
    extensions: [
      { ribbons: [{ contexts: ["meetingDetailsOrganizer", "meetingDetailsAttendee"] }] },
    ],
  });
});

test("no schema checks that a button's action exists, so this does", () => {
  const actions = valuesOf("actions")
    .flat()
    .map((action) => (action as { id: string }).id);
  expect(actions.length).toBeGreaterThan(0);
  for (const used of valuesOf("actionId")) expect(actions).toContain(used);
  expect(valuesOf("actionId").length).toBeGreaterThan(0);
});

test("no id is given twice inside the extension", () => {
  const extension = objectsIn((manifest as { extensions: unknown }).extensions);
  const ids = extension.flatMap((each) => ("id" in each ? [each["id"]] : []));
  expect(new Set(ids).size).toBe(ids.length);
});

test("every page and picture is under the address, and every page exists in the project", () => {
  const page = String(valuesOf("page")[0]);
  expect(page).toBe("https://app.example/bt/addin/taskpane/index.html");
  expect(existsSync(page.replace(deployment.address, ""))).toBe(true);
  for (const url of [
    ...valuesOf("url"),
    ...valuesOf("contentUrl"),
    ...valuesOf("configurationUrl"),
  ]) {
    expect(String(url).startsWith(deployment.address)).toBe(true);
  }
});

test("valid domains are bare host names", () => {
  expect(valuesOf("validDomains")).toEqual([["app.example"]]);
});

test.each([
  ["name.short", source.name.short, 30],
  ["name.full", source.name.full, 100],
  ["description.short", source.description.short, 80],
  ["description.full", source.description.full, 4000],
  ["the button's label", source.pane.label, 64],
  ["the button's tip", source.pane.tip, 250],
  ["the group's label, beyond which Outlook cuts it", source.pane.group, 16],
])("%s fits", (_, text, most) => {
  expect(text.length).toBeGreaterThan(0);
  expect(text.length).toBeLessThanOrEqual(most);
});

const folder = new URL("../../manifest/public/icons/", import.meta.url);
const sideOf = (file: string) => readFileSync(new URL(file, folder)).readUInt32BE(16);

/** The rows of a PNG as written by this project, whose single data chunk stands after the header. */
function rowsOf(file: Buffer): Buffer {
  const length = file.readUInt32BE(33);
  expect(file.toString("latin1", 37, 41)).toBe("IDAT");
  return inflateSync(file.subarray(41, 41 + length));
}

test("the committed icons are the ones that the drawing gives", () => {
  // Compared after unpacking, for the same rows pack differently from one processor to another.
  const different = iconFiles().filter(
    ({ file, bytes }) => !rowsOf(readFileSync(new URL(file, folder))).equals(rowsOf(bytes)),
  );
  expect(different.map(({ file }) => file)).toEqual([]);
  expect(readdirSync(folder).toSorted()).toEqual(
    iconFiles()
      .map(({ file }) => file)
      .toSorted(),
  );
});

test("icons have the size that the manifest states for them", () => {
  const stated = objects.filter((each) => "size" in each && "url" in each);
  expect(new Set(stated.map((each) => each["size"]))).toEqual(new Set([16, 32, 80]));
  for (const { size, url } of stated) {
    expect(sideOf(String(url).replace(`${deployment.address}icons/`, ""))).toBe(size);
  }
  expect([sideOf("outline.png"), sideOf("color.png")]).toEqual([32, 192]);
});

test.each<[Partial<Deployment>, string]>([
  [{ appId: "beyond-target" }, "appId"],
  [{ clientId: "" }, "clientId"],
  [{ address: "http://app.example/" }, "address"],
  [{ address: "https://app.example/bt" }, "address"],
  [{ address: "app.example" }, "address"],
  [{ version: "1.0.0-beta" }, "version"],
  [{ publisher: { ...deployment.publisher, name: "x".repeat(33) } }, "publisher.name"],
  [{ publisher: { ...deployment.publisher, privacy: "soon" } }, "publisher.privacy"],
])("a deployment with %j is refused by the name of the field", (over, field) => {
  expect(() => unifiedManifest({ ...deployment, ...over })).toThrow(`${field} must be`);
});
