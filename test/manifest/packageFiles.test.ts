import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { packageFiles } from "../../manifest/packageFiles.ts";
import { readDeployment } from "../../manifest/readDeployment.ts";

/** The example in the guide, so that what an administrator copies works. */
const guide = readFileSync(new URL("../../docs/provisioning.md", import.meta.url), "utf8");
const examples = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(
  ([, json = ""]) => JSON.parse(json) as Readonly<Record<string, unknown>>,
);
const example = examples.find((each) => "publisher" in each);

test("the guide's example makes a package of the manifest and every icon it names", () => {
  const files = packageFiles(readDeployment(example));
  const [manifest] = files;
  expect(files.map(({ file }) => file)).toEqual(["manifest.json", "outline.png", "color.png"]);
  expect(JSON.parse(String(manifest?.bytes))).toMatchObject({
    id: example?.["appId"],
    icons: { outline: "outline.png", color: "color.png" },
  });
});

test("the guide gives the app one id in both places", () => {
  const config = examples.find((each) => "tenantId" in each);
  expect(example?.["appId"]).toBe(config?.["appId"]);
  expect(example?.["clientId"]).toBe(config?.["clientId"]);
});

test.for<[string, unknown, string]>([
  ["no object", "text", "appId"],
  ["a file without a publisher", { ...example, publisher: undefined }, "publisher.name"],
  ["a version that is a number", { ...example, version: 1 }, "version"],
])("%s is refused by the name of the field", ([, source, field]) => {
  expect(() => packageFiles(readDeployment(source))).toThrow(`${field} must be`);
});
