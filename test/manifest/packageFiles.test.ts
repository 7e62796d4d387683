import { expect, test } from "vitest";
import { guideExample } from "#support/guideExample.ts";
import { packageFiles } from "../../manifest/packageFiles.ts";
import { readDeployment } from "../../manifest/readDeployment.ts";

const example = guideExample("publisher");

test("the guide's example makes a package of the manifest and every icon it names", () => {
  const files = packageFiles(readDeployment(example));
  const [manifest] = files;
  expect(files.map(({ file }) => file)).toEqual(["manifest.json", "outline.png", "color.png"]);
  expect(JSON.parse(String(manifest?.bytes))).toMatchObject({
    id: example["appId"],
    icons: { outline: "outline.png", color: "color.png" },
  });
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
