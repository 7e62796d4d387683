import { createServer } from "node:http";
import { afterEach, expect, test } from "vitest";
import { readConfig } from "#page/readConfig.ts";
import { listen, startHttpServer, type WebServer } from "#support/webServer.ts";

const whole = {
  clientId: "0b7d5f3e-6f3c-4a55-9a0e-3a3f2f6f0001",
  tenantId: "0b7d5f3e-6f3c-4a55-9a0e-3a3f2f6f0002",
  appId: "0b7d5f3e-6f3c-4a55-9a0e-3a3f2f6f0003",
  directory: { hostname: "contoso.sharepoint.com", path: "sites/beyond-target" },
};

let server: WebServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function served(response: () => Response): Promise<URL> {
  server = await startHttpServer(() => Promise.resolve(response()));
  return new URL(`http://127.0.0.1:${server.port}/config.json`);
}

test("the settings beside the pages are read", async () => {
  expect(await readConfig(await served(() => Response.json(whole)))).toMatchObject(whole);
});

test.for<[string, () => Response, string]>([
  ["a file that is missing", () => new Response(null, { status: 404 }), "answered with 404"],
  ["a page instead of settings", () => new Response("<!doctype html>"), "is not JSON"],
  ["a setting that is wrong", () => Response.json({ ...whole, appId: "mine" }), "appId"],
])("%s is for an administrator to mend", async ([, response, says]) => {
  const reading = readConfig(await served(response));
  await expect(reading).rejects.toMatchObject({
    name: "ConfigError",
    kind: "wrong",
    message: expect.stringContaining(says),
  });
});

test("settings that cannot be fetched may be there the next time", async () => {
  const address = await served(() => {
    throw new TypeError("away");
  });
  await expect(readConfig(address)).rejects.toMatchObject({ name: "ConfigError", kind: "away" });
});

/** A server that answers with the beginning of the settings, then does `then`. */
async function halfServed(then: (breakOff: () => void) => void): Promise<URL> {
  server = await listen(
    createServer((_, answer) => {
      answer.writeHead(200, { "content-length": "500" });
      answer.write('{"clientId":', () => then(() => answer.destroy()));
    }),
  );
  return new URL(`http://127.0.0.1:${server.port}/config.json`);
}

test("settings that stop half way are told as late, not as wrong", async () => {
  const limit = new AbortController();
  const address = await halfServed(() => limit.abort());
  await expect(readConfig(address, limit.signal)).rejects.toMatchObject({
    name: "ConfigError",
    kind: "away",
    message: expect.stringContaining("did not arrive within 15 seconds"),
  });
});

test("settings that break off half way are the network's doing, not the administrator's", async () => {
  const address = await halfServed((breakOff) => breakOff());
  await expect(readConfig(address)).rejects.toMatchObject({
    kind: "away",
    message: expect.stringContaining("could not be fetched"),
  });
});

test("an answer that never begins is told as late", async () => {
  const limit = new AbortController();
  server = await listen(createServer(() => limit.abort()));
  const reading = readConfig(new URL(`http://127.0.0.1:${server.port}/`), limit.signal);
  await expect(reading).rejects.toMatchObject({
    kind: "away",
    message: expect.stringContaining("15 seconds"),
  });
});
