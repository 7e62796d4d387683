import { expect, test } from "vitest";

import { pnp } from "./pnp.ts";
import {
  bearer,
  makeTenant,
  people,
  problemOf,
  valuesOf,
  type Person,
  type TestTenant,
} from "./testTenant.ts";

const png = new Uint8Array([137, 80, 78, 71, 0, 255]);

async function put(t: TestTenant, person: Person, path: string, headers = {}): Promise<Response> {
  return await t.tenant.fetch(
    new Request(`https://graph.microsoft.com/v1.0${path}`, {
      method: "PUT",
      body: png,
      headers: {
        authorization: `Bearer ${bearer({ oid: people[person] })}`,
        "content-type": "image/png",
        ...headers,
      },
    }),
  );
}

test("a picture is put into a library, and comes back through an address that needs no token", async () => {
  const t = makeTenant();
  const drive = await t.graph("root", `GET /sites/${t.site}/lists/Documents/drive`);
  const id = String(drive.body["id"]);
  const made = await put(t, "root", `/drives/${id}/root:/my%20car.png:/content`);
  expect(made.status).toBe(201);
  const item = (await made.json()) as { id: string; "@microsoft.graph.downloadUrl": string };
  expect(item).toMatchObject({ name: "my car.png", size: 6, file: { mimeType: "image/png" } });

  const sentOn = await t.graph("root", `GET /drives/${id}/items/${item.id}/content`);
  expect(sentOn.status).toBe(302);
  for (const address of [
    sentOn.headers.get("location") ?? "",
    item["@microsoft.graph.downloadUrl"],
  ]) {
    const download = await t.tenant.fetch(new Request(address));
    expect(new Uint8Array(await download.arrayBuffer())).toEqual(png);
    expect(download.headers.get("content-type")).toBe("image/png");
  }
  t.clock.now += 3_600_001;
  expect((await t.tenant.fetch(new Request(sentOn.headers.get("location") ?? ""))).status).toBe(
    401,
  );
});

test("a library is reached through its site, its list and its id alike", async () => {
  const t = makeTenant();
  const drive = await t.graph("root", `GET /sites/${t.site}/drive`);
  await put(t, "root", `/sites/${t.site}/drive/root:/a.png:/content`);
  await put(t, "root", `/sites/${t.site}/drives/${String(drive.body["id"])}/root:/b.png:/content`);
  await put(t, "root", `/sites/${t.site}/lists/Documents/drive/root:/c.png:/content`);
  const children = await t.graph("root", `GET /drives/${String(drive.body["id"])}/root/children`);
  expect(valuesOf(children).map((item) => item["name"])).toEqual(["a.png", "b.png", "c.png"]);
});

test("putting a file again gives it a new version, and a stale tag is refused with 412 notAllowed", async () => {
  const t = makeTenant();
  const path = `/sites/${t.site}/drive/root:/a.png:/content`;
  const first = await put(t, "root", path);
  const tag = first.headers.get("etag") ?? "";
  expect(tag).toMatch(/^"\{[0-9A-F-]{36}\},1"$/);
  expect((await put(t, "root", path, { "if-match": tag })).status).toBe(200);
  const stale = await put(t, "root", path, { "if-match": tag });
  expect(stale.status).toBe(412);
  expect(((await stale.json()) as { error: { code: string } }).error.code).toBe("notAllowed");
});

test("who may only read a library may not put or delete, and a stranger sees nothing of it", async () => {
  const t = makeTenant();
  const { web } = pnp(t, "root");
  const documents = web.lists.getByTitle("Documents");
  await documents.breakRoleInheritance(false, true);
  await documents.roleAssignments.add((await web.ensureUser("ben@contoso.com")).Id, 1073741826);
  const path = `/sites/${t.site}/drive/root:/a.png`;
  await put(t, "root", `${path}:/content`);
  expect((await t.graph("ben", `GET ${path}`)).status).toBe(200);
  expect((await put(t, "ben", `${path}:/content`)).status).toBe(403);
  expect((await t.graph("ben", `DELETE ${path}`)).status).toBe(403);
  expect((await t.graph("cleo", `GET ${path}`)).status).toBe(403);
  expect((await t.graph("root", `DELETE ${path}`)).status).toBe(204);
  expect(problemOf(await t.graph("root", `GET ${path}`)).code).toBe("itemNotFound");
});

/** A session for a file of so many bytes, and a way to send some of them. */
async function openSession(t: TestTenant, name: string, whole: Uint8Array) {
  const session = await t.graph(
    "root",
    `POST /sites/${t.site}/drive/root:/${name}:/createUploadSession`,
    { body: {} },
  );
  const url = String(session.body["uploadUrl"]);
  const ask = (method: string, headers: Record<string, string> = {}, body?: Uint8Array) =>
    t.tenant.fetch(
      new Request(url, { method, headers, ...(body && { body: new Uint8Array(body) }) }),
    );
  const send = (from: number, to: number, headers = {}) =>
    ask(
      "PUT",
      { "content-range": `bytes ${from}-${to}/${whole.length}`, ...headers },
      whole.slice(from, to + 1),
    );
  return { ask, send };
}

const unit = 327_680;

test("an upload in two ranges ends in the file, whose type is that of its name", async () => {
  const t = makeTenant();
  const { ask, send } = await openSession(t, "big.jpg", new Uint8Array(unit + 6));
  const half = await send(0, unit - 1);
  expect([half.status, await half.json()]).toMatchObject([
    202,
    { nextExpectedRanges: [`${unit}-`] },
  ]);
  expect((await send(0, unit - 1)).status).toBe(416);
  const awaited = await ask("GET");
  expect(await awaited.json()).toMatchObject({ nextExpectedRanges: [`${unit}-`] });
  const whole = await send(unit, unit + 5);
  expect(whole.status).toBe(201);
  expect(await whole.json()).toMatchObject({
    name: "big.jpg",
    size: unit + 6,
    file: { mimeType: "image/jpeg" },
  });
  const again = await openSession(t, "big.jpg", new Uint8Array(6));
  expect((await again.send(0, 5)).status).toBe(200);
});

test("a range of another size, and a token beside the address, are refused", async () => {
  const t = makeTenant();
  const { ask, send } = await openSession(t, "big.jpg", new Uint8Array(2 * unit));
  expect((await send(0, unit)).status).toBe(400);
  expect((await send(0, unit - 1, { authorization: "Bearer one" })).status).toBe(401);
  expect((await ask("PUT", { "content-range": "bytes 0-5/9" }, new Uint8Array(3))).status).toBe(
    400,
  );
  expect((await ask("DELETE")).status).toBe(204);
  expect((await send(0, unit - 1)).status).toBe(404);
});

test("faults reach a file on its way", async () => {
  const t = makeTenant();
  const { send } = await openSession(t, "big.jpg", new Uint8Array(6));
  t.tenant.faults.fail(1, 503, "serviceNotAvailable", ({ path }) => path === "/uploadSession");
  expect((await send(0, 5)).status).toBe(503);
  t.tenant.faults.dropResponseAfterWrite(({ path }) => path === "/uploadSession");
  await expect(send(0, 5)).rejects.toThrow("Failed to fetch");
  expect((await t.graph("root", `GET /sites/${t.site}/drive/root:/big.jpg`)).body).toMatchObject({
    size: 6,
  });
});

test("the children of a library come in pages", async () => {
  const t = makeTenant();
  for (const name of ["a", "b", "c"])
    await put(t, "root", `/sites/${t.site}/drive/root:/${name}.png:/content`);
  const first = await t.graph("root", `GET /sites/${t.site}/drive/root/children?$top=2`);
  expect(valuesOf(first).map((item) => item["name"])).toEqual(["a.png", "b.png"]);
  const link = String(first.body["@odata.nextLink"]).replace(
    "https://graph.microsoft.com/v1.0",
    "",
  );
  const rest = await t.graph("root", `GET ${link}`);
  expect(valuesOf(rest).map((item) => item["name"])).toEqual(["c.png"]);
  expect(rest.body["@odata.nextLink"]).toBeUndefined();
});
