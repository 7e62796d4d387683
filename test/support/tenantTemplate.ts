import { createHash, randomUUID } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importedFiles } from "./importedFiles.ts";

/** Its imports, however far away, decide what a provisioned tenant's database holds. */
const maker = join(import.meta.dirname, "company.ts");

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
  sources ??= digest(importedFiles(maker).map((file) => readFileSync(file, "utf8")));
  return digest([key, sources]).slice(0, 32);
}

/** Read once, since hundreds of copies are asked for. */
let sources: string | undefined;

function digest(texts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(texts)).digest("hex");
}
