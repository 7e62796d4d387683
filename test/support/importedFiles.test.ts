import { relative, resolve } from "node:path";
import { expect, test } from "vitest";
import { importedFiles } from "./importedFiles.ts";

const root = resolve(import.meta.dirname, "../..");
const files = importedFiles(resolve(root, "test/support/company.ts")).map((file) =>
  relative(root, file).replaceAll("\\", "/"),
);

test.for([
  ["by a path, itself", "test/support/company.ts"],
  ["by a path", "test/support/companyPlan.ts"],
  ["by a layer's name", "src/provision/provision.ts"],
  ["by what it imports", "src/graph/createGraph.ts"],
  ["further away", "src/store/sharepoint/codecs/relationRow.ts"],
  ["further still", "src/domain/day.ts"],
  ["from the sandbox", "test/sandbox/tenant/schema.ts"],
])("a file reached %s is among those a provisioned tenant rests on", ([, file]) => {
  expect(files).toContain(file);
});

test("files that nothing on the way imports are not among them", () => {
  expect(files.filter((file) => file.startsWith("src/ui/"))).toEqual([]);
});
