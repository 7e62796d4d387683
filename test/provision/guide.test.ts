import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseConfig } from "#app/config.ts";
import { parsePlan } from "#provision/plan/parsePlan.ts";

const guide = readFileSync(new URL("../../docs/provisioning.md", import.meta.url), "utf8");
const examples = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(
  ([, json = ""]) => JSON.parse(json) as Readonly<Record<string, unknown>>,
);
const exampleWith = (member: string) => examples.find((each) => member in each);

test("the plan in the guide is one that provisioning takes", () => {
  expect(parsePlan(exampleWith("people"))).not.toHaveProperty("problems");
  expect(parsePlan(exampleWith("people"))).toHaveProperty("people.length", 2);
});

test("the settings in the guide are ones that the pages take", () => {
  expect(parseConfig(exampleWith("tenantId"))).toMatchObject({ ...exampleWith("tenantId") });
});

test("the settings in the guide name the directory site of the plan in it", () => {
  const { directory } = exampleWith("tenantId") as {
    directory: { hostname: string; path: string };
  };
  expect(exampleWith("people")?.["directory"]).toBe(
    `https://${directory.hostname}/${directory.path}`,
  );
});
