import { afterEach, expect, test } from "vitest";
import { startHttpServer, type WebServer } from "./webServer.ts";

let server: WebServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function serve(fetch: (request: Request) => Promise<Response>): Promise<string> {
  server = await startHttpServer(fetch);
  return `http://127.0.0.1:${server.port}`;
}

test("a request arrives whole, and its answer too", async () => {
  const address = await serve(async (request) => {
    const { pathname, search } = new URL(request.url);
    const headers = new Headers({ "x-told": request.headers.get("x-asked") ?? "" });
    headers.append("set-cookie", "a=1");
    headers.append("set-cookie", "b=2");
    return new Response(`${request.method} ${pathname}${search} ${await request.text()}`, {
      status: 201,
      headers,
    });
  });
  const response = await fetch(`${address}/a%20b?c=d`, {
    method: "POST",
    headers: { "x-asked": "yes" },
    body: "é",
  });
  expect(response.status).toBe(201);
  expect(response.headers.get("x-told")).toBe("yes");
  expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  expect(await response.text()).toBe("POST /a%20b?c=d é");
});

test("an answer without a body stays without one", async () => {
  const address = await serve(() => Promise.resolve(new Response(null, { status: 204 })));
  const response = await fetch(address);
  expect(response.status).toBe(204);
  expect(await response.text()).toBe("");
});

test("a service that is away looks like a broken connection, and a mistake like a mistake", async () => {
  const address = await serve((request) =>
    Promise.reject(
      request.url.endsWith("/away") ? new TypeError("Failed to fetch") : new Error("a mistake"),
    ),
  );
  await expect(fetch(`${address}/away`)).rejects.toThrow("fetch failed");
  const mistaken = await fetch(`${address}/other`);
  expect(mistaken.status).toBe(500);
  expect(await mistaken.text()).toContain("a mistake");
});
