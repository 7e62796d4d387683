import { readFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { fileURLToPath } from "node:url";
import type { BrokerAnswer, BrokerRequest } from "#sandbox/identity/broker.ts";
import type { ShellConfig } from "./shared/ShellConfig.ts";
import { shellPaths } from "./shared/shellPaths.ts";
import { asObject, asText, asTexts } from "./shared/wire.ts";

export type ShellOptions = {
  /** Read anew for each page, so that people and teams may be seeded while the server runs. */
  readonly config: () => Promise<ShellConfig> | ShellConfig;
  readonly broker: (request: BrokerRequest) => Promise<BrokerAnswer>;
};

export type Shell = {
  /** Answers the paths under `/_shell/`; undefined for any other. */
  readonly fetch: (request: Request) => Promise<Response | undefined>;
  readonly teamsPage: () => Promise<Response>;
  readonly outlookPage: () => Promise<Response>;
};

const folder = fileURLToPath(new URL("./", import.meta.url));
const modulePattern = /^(shared|teams|outlook|outlook\/office)\/[A-Za-z]+\.(ts|css)$/;

/**
 * The server's part of both shells: pages, styles, modules whose types are stripped on the way out,
 * what they play, and the broker. It holds nothing between requests.
 */
export function serveShell(options: ShellOptions): Shell {
  return {
    fetch: async (request) => {
      const path = new URL(request.url).pathname;
      if (path === shellPaths.config) return Response.json(await options.config(), fresh);
      if (path === shellPaths.token) return await tokenAnswer(request, options.broker);
      if (path.startsWith(shellPaths.modules)) {
        return await moduleAnswer(path.slice(shellPaths.modules.length));
      }
      return undefined;
    },
    teamsPage: () => page("teams/index.html"),
    outlookPage: () => page("outlook/index.html"),
  };
}

const fresh = { headers: { "cache-control": "no-store" } };

async function page(path: string): Promise<Response> {
  return new Response(await readFile(folder + path, "utf8"), {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      ...ownScriptsOnly,
    },
  });
}

/** A meeting's body is somebody else's HTML: whatever cleaning misses shall still not run. */
const ownScriptsOnly = {
  "content-security-policy": "script-src 'self'; object-src 'none'; base-uri 'none'",
};

async function moduleAnswer(path: string): Promise<Response> {
  if (!modulePattern.test(path)) return new Response("No such module.", { status: 404 });
  let source: string;
  try {
    source = await readFile(folder + path, "utf8");
  } catch {
    return new Response("No such module.", { status: 404 });
  }
  const typed = path.endsWith(".ts");
  return new Response(typed ? stripTypeScriptTypes(source) : source, {
    headers: {
      "content-type": `${typed ? "text/javascript" : "text/css"}; charset=utf-8`,
      "cache-control": "no-store",
    },
  });
}

/**
 * The broker gives anybody's token to whoever asks, as it stands for a host in which a person has
 * signed in. So only the shell's own page may ask: JSON forces a preflight on every other page, and
 * there is no answer to one.
 */
async function tokenAnswer(request: Request, broker: ShellOptions["broker"]): Promise<Response> {
  const site = request.headers.get("sec-fetch-site");
  const json = request.headers.get("content-type")?.startsWith("application/json") === true;
  if (request.method !== "POST" || !json || (site !== null && site !== "same-origin")) {
    return new Response("Only the shell itself may ask for tokens.", { status: 403 });
  }
  const ask = asObject(await request.json());
  const consent = ask["consent"];
  return Response.json(
    await broker({
      clientId: asText(ask["clientId"]),
      scopes: asTexts(ask["scopes"]),
      oid: asText(ask["oid"]),
      ...(typeof ask["origin"] === "string" ? { origin: ask["origin"] } : {}),
      ...(ask["interactive"] === true ? { interactive: true } : {}),
      ...(consent === "accepted" || consent === "declined" ? { consent } : {}),
    }),
    fresh,
  );
}
