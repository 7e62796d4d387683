import { expect, test } from "vitest";
import { parseConfig } from "#app/config.ts";
import { parsePlan } from "#provision/plan/parsePlan.ts";
import { guideExample } from "#support/guideExample.ts";

test("the plan in the administrator's guide can be used as it stands", () => {
  expect(parsePlan(guideExample("people"))).toMatchObject({ people: [{}, {}], teams: [{}] });
});

test("the settings in the guide are ones that the pages take", () => {
  expect(parseConfig(guideExample("tenantId"))).toMatchObject(guideExample("tenantId"));
});

test("the settings in the guide name the directory site of the plan in it", () => {
  const { directory } = guideExample("tenantId") as {
    directory: { hostname: string; path: string };
  };
  expect(guideExample("people")["directory"]).toBe(
    `https://${directory.hostname}/${directory.path}`,
  );
});
