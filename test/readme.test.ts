import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");
const pages = ["README.md", "docs/provisioning.md", "docs/hosting.md", "test/sandbox/README.md"];
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
