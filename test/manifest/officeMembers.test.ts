import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { neededPermission, officeMembers } from "../../manifest/check/officeMembers.ts";

const declarations = readFileSync(
  createRequire(import.meta.url).resolve("@types/office-js/index.d.ts"),
  "utf8",
);
const hostFolder = new URL("../../src/host/outlook/", import.meta.url);
const hostCode = readdirSync(hostFolder)
  .map((file) => readFileSync(new URL(file, hostFolder), "utf8"))
  .join("\n");

/** The level in the comment before a member, in the interface of Outlook that has it. */
function documented(member: string): string | undefined {
  const [type = "", name = ""] = member.split(".");
  const bodies = declarations
    .split(new RegExp(`\\n {4}(?:export )?interface ${type}(?: extends [^{]*)? \\{\\n`))
    .slice(1)
    .map((rest) => rest.split("\n    }\n")[0] ?? "");
  const [found] = bodies.flatMap((body) => {
    const at = body.search(new RegExp(`\\n {8}${name}\\??[(<:]`));
    return at < 0 ? [] : [body.slice(0, at)];
  });
  return found?.match(/Minimum permission level\}\*\*: \*\*([^*]+)\*\*/g)?.at(-1);
}

test.each(Object.entries(officeMembers))("%s needs %s, as Microsoft declares", (member, level) => {
  expect(documented(member)).toContain(`: **${level}**`);
});

test("every call of Outlook in the code is in the table", () => {
  const called = new Set([...hostCode.matchAll(/\b(\w+Async)\b/g)].map(([, name]) => name));
  const known = new Set(Object.keys(officeMembers).map((member) => member.split(".")[1]));
  expect(called.size).toBeGreaterThan(3);
  expect([...called].filter((name) => !known.has(name))).toEqual([]);
  expect([...known].filter((name) => !called.has(name))).toEqual([]);
});

test("the highest of them is what is needed", () => {
  expect(neededPermission()).toBe("read/write item");
  expect(neededPermission({ "Body.getAsync": "read item" })).toBe("read item");
  expect(neededPermission({})).toBe("restricted");
});
