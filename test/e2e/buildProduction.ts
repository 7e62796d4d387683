import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

/** Builds the pages that are shipped, once for the whole run, so that no test can pass on an old build. */
export default async function buildProduction(): Promise<void> {
  const root = resolve(import.meta.dirname, "../..");
  await rm(join(root, "dist"), { recursive: true, force: true });
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  await promisify(execFile)(process.execPath, [vite, "build", "--logLevel", "warn"], {
    cwd: root,
    // Vitest sets "test", with which React's development build would be shipped.
    env: { ...process.env, NODE_ENV: "production" },
    timeout: 180_000,
  });
}
