import { createHash } from "node:crypto";
import { extname } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { staticFile } from "#sandbox/hosts/staticFiles.ts";

type WebFetch = (request: Request) => Promise<Response>;
type Kept = { readonly bytes: Uint8Array<ArrayBuffer>; readonly headers: Headers };

const texts: ReadonlySet<string> = new Set([".html", ".js", ".css", ".json", ".svg"]);

/**
 * Files of a folder as a well-run static host gives them: compressed with brotli ahead of time,
 * kept for a year where the name holds a hash of the content, asked about again where not.
 */
export function staticHost(
  folder: string,
  lasting: (path: string) => boolean,
  extra: Readonly<Record<string, string>> = {},
): WebFetch {
  const kept = new Map<string, Kept>();
  return async (request) => {
    const { pathname } = new URL(request.url);
    const known = kept.get(pathname) ?? (await read(folder, pathname, lasting(pathname), extra));
    if (known instanceof Response) return known;
    kept.set(pathname, known);
    const { bytes, headers } = known;
    if (request.headers.get("if-none-match") === headers.get("etag")) {
      return new Response(null, { status: 304, headers });
    }
    return new Response(bytes, { headers });
  };
}

async function read(
  folder: string,
  path: string,
  lasting: boolean,
  extra: Readonly<Record<string, string>>,
): Promise<Kept | Response> {
  const answer = await staticFile(folder, path, extra);
  if (!answer.ok) return answer;
  const plain = new Uint8Array(await answer.arrayBuffer());
  const headers = new Headers(answer.headers);
  headers.set("cache-control", lasting ? "public, max-age=31536000, immutable" : "no-cache");
  headers.set("etag", `"${createHash("sha256").update(plain).digest("base64url").slice(0, 16)}"`);
  if (!texts.has(path.endsWith("/") ? ".html" : extname(path))) return { bytes: plain, headers };
  headers.set("content-encoding", "br");
  const compressed = brotliCompressSync(plain, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  });
  return { bytes: new Uint8Array(compressed), headers };
}
