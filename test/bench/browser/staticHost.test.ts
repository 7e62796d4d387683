import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { staticHost } from "./staticHost.ts";

const script = `export const words = "${"again and ".repeat(200)}";`;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "beyond-target-static-"));
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "assets", "page-abc.js"), script);
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>Here</title>");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  staticHost(folder, (one) => one.includes("/assets/"))(
    new Request(`https://app.example${path}`, { headers }),
  );

test("a script travels compressed and is kept for a year", async () => {
  const answer = await get("/assets/page-abc.js");
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(bytes.length).toBeLessThan(script.length / 10);
  expect(brotliDecompressSync(bytes).toString()).toBe(script);
  expect(answer.headers.get("content-encoding")).toBe("br");
  expect(answer.headers.get("cache-control")).toContain("immutable");
});

test("a page is asked about again, and not sent again where it is the same", async () => {
  const first = await get("/");
  expect(first.headers.get("cache-control")).toBe("no-cache");
  const again = await get("/", { "if-none-match": first.headers.get("etag") ?? "" });
  expect(again.status).toBe(304);
});

test("what is not there is not there", async () => {
  expect((await get("/assets/gone.js")).status).toBe(404);
});
