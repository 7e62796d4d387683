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

test("an upload in two ranges ends in the file", async () => {
  const t = makeTenant();
  const session = await t.graph(
    "root",
    `POST /sites/${t.site}/drive/root:/big.bin:/createUploadSession`,
    { body: {} },
  );
  const url = String(session.body["uploadUrl"]);
  const send = (from: number, to: number) =>
    t.tenant.fetch(
      new Request(url, {
        method: "PUT",
        body: png.slice(from, to + 1),
        headers: { "content-range": `bytes ${from}-${to}/6` },
      }),
    );
  const half = await send(0, 3);
  expect([half.status, await half.json()]).toMatchObject([202, { nextExpectedRanges: ["4-"] }]);
  expect((await send(0, 3)).status).toBe(416);
  const whole = await send(4, 5);
  expect(whole.status).toBe(201);
  expect(await whole.json()).toMatchObject({ name: "big.bin", size: 6 });
});
