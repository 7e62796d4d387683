import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

/**
 * A file of a folder by its path in an address, as a plain static host gives it: a folder's
 * index.html, 404 for what is missing, and never anything outside the folder.
 */
export async function staticFile(
  folder: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const decoded = decodePath(path);
  if (decoded === undefined) return missing(path);
  const wanted = normalize(join(folder, decoded));
  const root = normalize(folder.endsWith(sep) ? folder : folder + sep);
  if (!wanted.startsWith(root)) return missing(path);
  const file = wanted.endsWith(sep) ? join(wanted, "index.html") : wanted;
  try {
    return new Response(await readFile(file), {
      headers: { "content-type": types[extname(file)] ?? "application/octet-stream", ...headers },
    });
  } catch {
    return missing(path);
  }
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function missing(path: string): Response {
  return new Response(`There is no ${path} here.`, {
    status: 404,
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}
