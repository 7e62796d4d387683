import { execFileSync } from "node:child_process";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { guideExample } from "#support/guideExample.ts";
import { packageFiles } from "../../manifest/packageFiles.ts";
import { readDeployment } from "../../manifest/readDeployment.ts";

const example = guideExample("publisher");

test("the guide's example makes two files: the app with every icon it names, and the add-in by itself", () => {
  const [app, addin, ...more] = packageFiles(readDeployment(example));
  expect([app?.file, addin?.file, more]).toEqual([
    "beyond-target-1.0.0.zip",
    "beyond-target-outlook-1.0.0.xml",
    [],
  ]);
  const files = unzipSync(new Uint8Array(app?.bytes ?? []));
  expect(Object.keys(files)).toEqual(["manifest.json", "outline.png", "color.png"]);
  expect(JSON.parse(new TextDecoder().decode(files["manifest.json"]))).toMatchObject({
    id: example["appId"],
    icons: { outline: "outline.png", color: "color.png" },
  });
  expect(String(addin?.bytes)).toContain(`<Id>${String(example["addInId"])}</Id>`);
});

test("made again at another time and in another zone, the files are the same to the byte", () => {
  const digests = ["Pacific/Kiritimati", "America/Los_Angeles"].map((zone) => {
    const code = `
      import { createHash } from "node:crypto";
      import { readFileSync } from "node:fs";
      import { packageFiles } from "./manifest/packageFiles.ts";
      import { readDeployment } from "./manifest/readDeployment.ts";
      const files = packageFiles(readDeployment(JSON.parse(readFileSync(0, "utf8"))));
      console.log(files.map(({ bytes }) => createHash("sha256").update(bytes).digest("hex")).join());`;
    return execFileSync(process.execPath, ["--input-type=module", "-e", code], {
      cwd: new URL("../..", import.meta.url),
      env: { ...process.env, TZ: zone },
      input: JSON.stringify(example),
      encoding: "utf8",
    }).trim();
  });
  expect(digests[0]).toMatch(/^[0-9a-f]{64},[0-9a-f]{64}$/);
  expect(digests[1]).toBe(digests[0]);
});

test("the guide gives the app one id in both places", () => {
  const config = guideExample("tenantId");
  expect(example["appId"]).toBe(config["appId"]);
  expect(example["clientId"]).toBe(config["clientId"]);
});

test.for<[string, unknown, string]>([
  ["no object", "text", "appId"],
  ["a file without a publisher", { ...example, publisher: undefined }, "publisher.name"],
  ["a version that is a number", { ...example, version: 1 }, "version"],
])("%s is refused by the name of the field", ([, source, field]) => {
  expect(() => packageFiles(readDeployment(source))).toThrow(`${field} must be`);
});
