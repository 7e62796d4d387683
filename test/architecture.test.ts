import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

// A layer rule that reads nothing passes everything, so each kind of violation is
// planted in a throwaway tree and the project's own lint settings must report it.
const planted: readonly (readonly [path: string, code: string, rule: string])[] = [
  [
    "src/domain/a/up.ts",
    `import { x } from "#graph/x.ts"; export const y = x;`,
    "no-restricted-imports",
  ],
  [
    "src/domain/a/package.ts",
    `import { x } from "react"; export const y = x;`,
    "no-restricted-imports",
  ],
  [
    "src/domain/a/climb.ts",
    `import { x } from "../../store/x.ts"; export const y = x;`,
    "no-restricted-imports",
  ],
  ["src/domain/a/clock.ts", `export const y = () => Date.now();`, "no-restricted-globals"],
  [
    "src/domain/a/locale.ts",
    `export const y = () => new Intl.Locale("en");`,
    "no-restricted-globals",
  ],
  ["src/domain/a/chance.ts", `export const y = () => Math.random();`, "no-restricted-properties"],
  [
    "src/graph/store.ts",
    `import { x } from "#store/x.ts"; export const y = x;`,
    "no-restricted-imports",
  ],
  [
    "src/graph/vendor.ts",
    `import { x } from "@azure/msal-browser"; export const y = x;`,
    "no-restricted-imports",
  ],
  [
    "src/store/host.ts",
    `import { x } from "#host/x.ts"; export const y = x;`,
    "no-restricted-imports",
  ],
  [
    "src/store/vendor.ts",
    `import { x } from "@microsoft/microsoft-graph-client"; export const y = x;`,
    "no-restricted-imports",
  ],
  [
    "src/host/store.ts",
    `import { x } from "#store/x.ts"; export const y = x;`,
    "no-restricted-imports",
  ],
  [
    "src/host/vendor.ts",
    `import { x } from "@pnp/sp"; export const y = x;`,
    "no-restricted-imports",
  ],
  [
    "src/app/value.ts",
    `import { x } from "#store/x.ts"; export const y = x;`,
    "no-restricted-imports",
  ],
  ["src/app/ui.ts", `import { x } from "#ui/x.tsx"; export const y = x;`, "no-restricted-imports"],
  ["src/app/react.ts", `import { x } from "react"; export const y = x;`, "no-restricted-imports"],
  [
    "src/ui/graph.ts",
    `import { x } from "#graph/x.ts"; export const y = x;`,
    "no-restricted-imports",
  ],
  [
    "src/ui/store.ts",
    `import { x } from "#store/Store.ts"; export const y = x;`,
    "no-restricted-imports",
  ],
  [
    "src/ui/teamPay/parse.ts",
    `import { parse } from "papaparse"; export const y = parse;`,
    "no-restricted-imports",
  ],
  [
    "src/ui/teamPay/csv/react.ts",
    `import { x } from "react"; export const y = x;`,
    "no-restricted-imports",
  ],
  ["src/ui/fetch.ts", `export const y = () => fetch("/x");`, "no-restricted-globals"],
  [
    "src/ui/test.ts",
    `import { x } from "../../test/x.ts"; export const y = x;`,
    "no-restricted-imports",
  ],
  [
    "src/provision/graph.ts",
    `import { x } from "#ui/x.ts"; export const y = x;`,
    "no-restricted-imports",
  ],
  [
    "src/main.tsx",
    `import { x } from "@microsoft/teams-js"; export const y = x;`,
    "no-restricted-imports",
  ],
  ["src/store/idb.ts", `import { x } from "idb"; export const y = x;`, "no-restricted-imports"],
  [
    "src/page/vendor.ts",
    `import { x } from "@azure/msal-browser"; export const y = x;`,
    "no-restricted-imports",
  ],
  [
    "src/print/ui.ts",
    `import { x } from "#ui/x.tsx"; export const y = x;`,
    "no-restricted-imports",
  ],
  [
    "src/page/paper.ts",
    `import PDFDocument from "pdfkit"; export const y = PDFDocument;`,
    "no-restricted-imports",
  ],
  [
    "src/app/page.ts",
    `import { x } from "#page/x.ts"; export const y = x;`,
    "no-restricted-imports",
  ],
  [
    "addin/taskpane/main.tsx",
    `import { x } from "../../test/x.ts"; export const y = x;`,
    "no-restricted-imports",
  ],
  [
    "test/sandbox/tenant/product.ts",
    `import { x } from "#store/x.ts"; export const y = x;`,
    "no-restricted-imports",
  ],
  [
    "test/app/mocked.test.ts",
    `import { vi } from "vitest"; vi.mock("./x.ts");`,
    "no-restricted-properties",
  ],
  [
    "test/app/asserts.test.ts",
    `import { test } from "vitest"; test("nothing", () => undefined);`,
    "expect-expect",
  ],
  ["src/store/barrel.ts", `export * from "./a.ts";`, "no-barrel-file"],
  ["src/store/any.ts", `export const y: any = 1;`, "no-explicit-any"],
  [
    "src/store/long.ts",
    Array.from({ length: 401 }, (_, n) => `export const y${n} = ${n};`).join("\n"),
    "max-lines",
  ],
];

// The same tree must also pass what is allowed, or a rule that refuses everything would look right.
const allowed: readonly (readonly [path: string, code: string])[] = [
  ["src/app/port.ts", `import type { Store } from "#store/Store.ts"; export type Y = Store;`],
  ["src/store/domain.ts", `import { x } from "#domain/x.ts"; export const y = x;`],
  ["src/store/local/shelf.ts", `import { openDB } from "idb"; export const y = openDB;`],
  ["src/ui/teamPay/csv/parse.ts", `import { parse } from "papaparse"; export const y = parse;`],
  ["src/print/paper.ts", `import PDFDocument from "pdfkit"; export const y = PDFDocument;`],
  ["src/host/teams.ts", `import { app } from "@microsoft/teams-js"; export const y = app;`],
  [
    "src/ui/button.ts",
    `import { Button } from "@fluentui/react-components"; export const y = Button;`,
  ],
];

const root = resolve(import.meta.dirname, "..");
let tree: string;
let reported: readonly { readonly file: string; readonly code: string }[];

beforeAll(async () => {
  tree = await mkdtemp(join(tmpdir(), "layers-"));
  await Promise.all(
    [...planted, ...allowed].map(async ([path, code]) => {
      await mkdir(dirname(join(tree, path)), { recursive: true });
      await writeFile(join(tree, path), `${code}\n`);
    }),
  );
  const oxlint = join(root, "node_modules", ".bin", "oxlint");
  const args = ["-c", join(root, ".oxlintrc.json"), "--no-ignore", "--format=json", "."];
  // oxlint exits 1 when it reports something, which is what is wanted here.
  const output = await promisify(execFile)(oxlint, args, { cwd: tree, maxBuffer: 1 << 24 }).catch(
    (problem: { stdout: string }) => problem,
  );
  const { diagnostics } = JSON.parse(output.stdout) as {
    diagnostics: readonly { filename: string; code: string }[];
  };
  reported = diagnostics.map(({ filename, code }) => ({
    file: filename.replaceAll("\\", "/"),
    code,
  }));
}, 60_000);

afterAll(() => rm(tree, { recursive: true, force: true }));

test.each(planted)("lint reports %s", (path, _code, rule) => {
  const codes = reported.filter(({ file }) => file.endsWith(path)).map(({ code }) => code);
  expect(codes.join(" ")).toContain(`(${rule})`);
});

test.each(allowed)("lint allows %s", (path) => {
  expect(reported.filter(({ file }) => file.endsWith(path))).toEqual([]);
});
