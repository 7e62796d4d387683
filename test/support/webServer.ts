import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Server } from "node:net";
import { Readable } from "node:stream";

export type WebFetch = (request: Request) => Promise<Response>;

export type WebServer = {
  readonly port: number;
  readonly close: () => Promise<void>;
};

/** Serves `fetch` on plain localhost; `port` 0 takes a free one. */
export async function startHttpServer(fetch: WebFetch, port = 0): Promise<WebServer> {
  return await listen(createServer(listener("http", fetch)), port);
}

/** Listens on this machine alone. */
export async function listen(
  server: Server & { closeAllConnections: () => void },
  port = 0,
): Promise<WebServer> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    port: address.port,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

/** What node calls for each request. */
export function listener(scheme: "http" | "https", fetch: WebFetch) {
  return (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    respond(scheme, fetch, incoming, outgoing).catch((problem: unknown) => {
      // A fetch that rejects with a TypeError stands for a connection that failed.
      if (problem instanceof TypeError) {
        // The request itself, once it is read to its end, no longer takes the connection down.
        incoming.socket.destroy();
        return;
      }
      if (!outgoing.headersSent) outgoing.writeHead(500, { "content-type": "text/plain" });
      outgoing.end(problem instanceof Error ? problem.stack : String(problem));
    });
  };
}

async function respond(
  scheme: "http" | "https",
  fetch: WebFetch,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  await send(await fetch(toRequest(scheme, incoming)), incoming, outgoing);
}

/** Writes a web response as the answer to a node request. */
export async function send(
  response: Response,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  for (const [name, value] of response.headers) {
    if (name !== "set-cookie") outgoing.setHeader(name, value);
  }
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader("set-cookie", cookies);
  outgoing.writeHead(response.status);
  if (response.body === null || incoming.method === "HEAD") {
    outgoing.end();
    return;
  }
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

/** A node request as a web one. Throws for a host name or path that makes no address. */
export function toRequest(scheme: "http" | "https", incoming: IncomingMessage): Request {
  const method = incoming.method ?? "GET";
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value === undefined || name.startsWith(":")) continue;
    headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  const bodiless = method === "GET" || method === "HEAD";
  return new Request(`${scheme}://${incoming.headers.host ?? "localhost"}${incoming.url ?? "/"}`, {
    method,
    headers,
    ...(bodiless ? {} : { body: Readable.toWeb(incoming) as ReadableStream, duplex: "half" }),
  });
}
