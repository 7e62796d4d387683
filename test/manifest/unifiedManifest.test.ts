import { readdirSync, readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { iconFiles } from "../../manifest/icons.ts";
import { source } from "../../manifest/source.ts";
import { checkDeployment, type Deployment } from "../../manifest/Deployment.ts";
import { unifiedManifest } from "../../manifest/unifiedManifest.ts";
import { deployment } from "./deployment.ts";

const manifest = unifiedManifest(deployment);
test("the ids of the installation are the ones given", () => {
  expect(manifest).toMatchObject({
    id: deployment.appId,
    version: "1.2.3",
    manifestVersion: "1.27",
    webApplicationInfo: { id: deployment.clientId },
    developer: { name: "Example & Sons" },
  });
});

test("it has a personal tab, one tab for channels and meetings, and one extension", () => {
  expect(manifest).toMatchObject({
    staticTabs: [{ entityId: "goals", scopes: ["personal"], contentUrl: deployment.address }],
    configurableTabs: [
      {
        scopes: ["team", "groupChat"],
        context: ["channelTab", "meetingChatTab", "meetingDetailsTab", "meetingSidePanel"],
      },
    ],
    extensions: [
      {
        ribbons: [
          { contexts: ["meetingDetailsOrganizer"] },
          { contexts: ["meetingDetailsAttendee"] },
        ],
      },
    ],
  });
});

test.each([
  ["name.short", source.name.short, 30],
  ["name.full", source.name.full, 100],
  ["description.short", source.description.short, 80],
  ["description.full", source.description.full, 4000],
])("%s fits", (_, text, most) => {
  expect(text.length).toBeGreaterThan(0);
  expect(text.length).toBeLessThanOrEqual(most);
});

const folder = new URL("../../manifest/public/icons/", import.meta.url);

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

test.each<[Partial<Deployment>, string]>([
  [{ appId: "beyond-target" }, "appId"],
  [{ addInId: "" }, "addInId"],
  [{ addInId: deployment.appId.toUpperCase() }, "addInId"],
  [{ clientId: "" }, "clientId"],
  [{ address: "http://app.example/" }, "address"],
  [{ address: "https://app.example/bt" }, "address"],
  [{ address: "app.example" }, "address"],
  [{ version: "1.0.0-beta" }, "version"],
  [{ publisher: { ...deployment.publisher, name: "x".repeat(33) } }, "publisher.name"],
  [{ publisher: { ...deployment.publisher, privacy: "soon" } }, "publisher.privacy"],
])("a deployment with %j is refused by the name of the field", (over, field) => {
  expect(() => checkDeployment({ ...deployment, ...over })).toThrow(`${field} must be`);
});
