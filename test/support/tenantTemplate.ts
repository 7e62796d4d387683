import { createHash, randomUUID } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** All that decides what a provisioned tenant's database holds. */
const sources = [
  "src/provision",
  "src/store/sharepoint/columns",
  "src/store/sharepoint/titles.ts",
  "test/sandbox/tenant",
  "test/support/company.ts",
];

/**
 * A copy of a database that `make` fills, made once per state of the sources and then copied:
 * provisioning takes a second, and hundreds of tests want a tenant of their own.
 */
export async function copyOfTemplate(
  key: string,
  make: (database: string) => Promise<void>,
): Promise<string> {
  const folder = join(tmpdir(), "beyond-target-tests");
  mkdirSync(folder, { recursive: true });
  const template = join(folder, `${fingerprint(key)}.db`);
  if (!existsSync(template)) {
    const fresh = join(folder, `${randomUUID()}.db`);
    await make(fresh);
    // A rename is whole or not at all, so that test files running side by side cannot meet half a template.
    renameSync(fresh, template);
  }
  const copy = join(ownFolder(), `${randomUUID()}.db`);
  copyFileSync(template, copy);
  return copy;
}

let own: string | undefined;

/** Copies last as long as the process that asked for them. */
function ownFolder(): string {
  if (own === undefined) {
    const folder = mkdtempSync(join(tmpdir(), "beyond-target-test-"));
    process.once("exit", () => {
      rmSync(folder, { recursive: true, force: true });
    });
    own = folder;
  }
  return own;
}

function fingerprint(key: string): string {
  const hash = createHash("sha256").update(key);
  for (const source of sources) {
    const path = join(root, source);
    const files = source.endsWith(".ts")
      ? [path]
      : readdirSync(path, { recursive: true, encoding: "utf8" })
          .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
          .sort()
          .map((name) => join(path, name));
    for (const file of files) hash.update(file).update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 32);
}
