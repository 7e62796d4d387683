import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";
import { defaultScopes } from "#app/config.ts";
import { calendarScopes } from "#store/calendar/graphCalendar.ts";
import { inviteScopes } from "#store/calendar/graphInvites.ts";
import { meetingScopes } from "#store/calendar/graphMeetings.ts";
import { taskScopes } from "#store/tasks/graphTasks.ts";
import { mailboxPermissions } from "../manifest/outlookEvents.ts";
import { source } from "../manifest/source.ts";

const root = resolve(import.meta.dirname, "..");
const guides = globSync("docs/*.md", { cwd: root });
const pages = ["README.md", ...guides, "test/sandbox/README.md"];
const textOf = (page: string) => readFileSync(join(root, page), "utf8");

type Packages = {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
};
const packages = JSON.parse(textOf("package.json")) as Packages;

test("every package the project depends on is named with what it is for, and no other is", () => {
  const [, table = ""] = textOf("README.md").split("## What each dependency is for");
  const rows = table.split("\n").filter((line) => line.startsWith("| `"));
  const named = rows.flatMap((row) => row.split("|")[1]?.match(/(?<=`)[^`,| ]+(?=`)/g) ?? []);
  const wanted = Object.keys({
    ...packages.dependencies,
    ...packages.devDependencies,
    ...packages.optionalDependencies,
  });
  const covers = (name: string, real: string) =>
    name.endsWith("*") ? real.startsWith(name.slice(0, -1)) : real === name;
  expect(wanted.filter((real) => !named.some((name) => covers(name, real)))).toEqual([]);
  expect(named.filter((name) => !wanted.some((real) => covers(name, real)))).toEqual([]);
});

test.each(pages)("every file that %s links to is there", (page) => {
  const links = [...textOf(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to = ""]) => to);
  const missing = links.filter((to) => !existsSync(join(root, dirname(page), to)));
  expect(missing).toEqual([]);
});

test.each(pages)("every path of the project that %s names is there", (page) => {
  const named = [...textOf(page).matchAll(/`((?:src|addin|manifest|test|scripts)\/[^`*<\s]*)`/g)];
  expect(
    named.map(([, path = ""]) => path).filter((path) => !existsSync(join(root, path))),
  ).toEqual([]);
});

test.each(pages)("every command that %s tells to run is one of the project's", (page) => {
  const told = [...textOf(page).matchAll(/npm run ([\w:-]+)/g)].map(([, name = ""]) => name);
  expect(told.filter((name) => !(name in packages.scripts))).toEqual([]);
});

test("every permission that the code asks for is told of with its reason, and no other", () => {
  const asked = [...defaultScopes, ...meetingScopes, ...calendarScopes, ...inviteScopes];
  const inOutlook = mailboxPermissions.find(({ level }) => level === source.permission);
  const wanted = new Set([...asked, ...taskScopes, inOutlook?.unified ?? ""]);
  const [, table = ""] = textOf("README.md").split("## Permissions, and why");
  const [part = ""] = table.split("\n## ");
  const rows = part.split("\n").filter((line) => line.startsWith("| `"));
  const told = rows.map((row) => /`([^`]+)`/.exec(row)?.[1] ?? "");
  expect(new Set(told)).toEqual(wanted);
  for (const name of wanted) expect(textOf("docs/hosting.md")).toContain(`\`${name}\``);
});

const inQuotes = /(?<=[\s(])"([A-Z][^"]+)"/g;
const inItalics = /(?<=[\s(])_([A-Z][^_]+)_/g;

test.each([
  ["docs/hosting.md", inQuotes],
  ["docs/device.md", inQuotes],
  ["docs/outlook.md", inItalics],
  ["docs/export.md", inItalics],
])("every button that %s calls by its words has them", (page, called) => {
  const files = globSync(["src/ui/text/*.ts", "src/ui/pane/text/*.ts"], { cwd: root });
  const words = [...files, "manifest/source.ts"].map(textOf).join("\n");
  // Broken over two lines, it is the same button; what it says of a day it says of any.
  const told = [...textOf(page).matchAll(called)].map(([, name = ""]) => name.replace("\n", " "));
  const isThere = (name: string) =>
    words.includes(`"${name}"`) || words.includes(`\`${name.replace("Tuesday", "${weekday}")}\``);
  const buttons = told.filter((name) => !textOf(page).includes(`\n## ${name}\n`));
  expect(buttons.length).toBeGreaterThan(0);
  expect(buttons.filter((name) => !isThere(name))).toEqual([]);
});
