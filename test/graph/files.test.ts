import { expect, test } from "vitest";
import { createCarrier } from "#graph/createCarrier.ts";
import { createGraph } from "#graph/createGraph.ts";
import { downloadFile } from "#graph/downloadFile.ts";
import { GraphProblem } from "#graph/GraphProblem.ts";
import { path } from "#graph/path.ts";
import { uploadFile } from "#graph/uploadFile.ts";
import { bearer, makeTenant, people, type TestTenant } from "#sandbox/tenant/testTenant.ts";

const range = 327_680;
const upload = ({ path: asked }: { readonly path: string }) => asked === "/uploadSession";

/** A library of the sandbox tenant with the product's client over it; nobody waits between tries. */
async function library(t: TestTenant = makeTenant(), timeoutMillis = 5_000) {
  const drive = await t.graph("root", `GET /sites/${t.site}/lists/Documents/drive`);
  const seen: Request[] = [];
  const transport = async (request: Request): Promise<Response> => {
    seen.push(request.clone());
    return await t.tenant.fetch(request);
  };
  const graph = createGraph({
    transport,
    scopes: ["Sites.FullControl.All"],
    token: async () => bearer({ oid: people.root }),
  });
  const carrier = createCarrier({ transport, timeoutMillis });
  const to = path`/drives/${String(drive.body["id"])}/root:/${"my picture.jpg"}:`;
  const at = path`/drives/${String(drive.body["id"])}/root:/${"my picture.jpg"}`;
  const back = async () =>
    new Uint8Array(await (await downloadFile(graph, carrier, at)).arrayBuffer());
  return { ...t, graph, carrier, to, back, seen };
}

const bytes = (length: number) => Uint8Array.from({ length }, (_, index) => index % 251);
const blob = (length: number) => new Blob([bytes(length)], { type: "image/jpeg" });

test.each([1, range, range + 1, 3 * range, 3 * range + 7])(
  "a file of %i bytes goes there and back as it is, replacing what was there",
  async (length) => {
    const { graph, carrier, to, back } = await library();
    const parts: number[] = [];
    const progress = (part: number): number => parts.push(part);
    await uploadFile({ graph, carrier, to, file: blob(9) });
    await uploadFile({ graph, carrier, to, file: blob(length), progress });
    expect(await back()).toEqual(bytes(length));
    expect(parts).toEqual(parts.toSorted((one, other) => one - other));
    expect([parts[0], parts.at(-1)]).toEqual([0, 1]);
    expect(new Set(parts).size).toBe(1 + Math.ceil(length / range));
  },
);

test("no token leaves Graph's own host, and the page's address goes nowhere", async () => {
  const { graph, carrier, to, back, seen } = await library();
  await uploadFile({ graph, carrier, to, file: blob(2 * range) });
  await back();
  const elsewhere = seen.filter(({ url }) => new URL(url).hostname !== "graph.microsoft.com");
  expect(elsewhere.length).toBe(3);
  for (const request of elsewhere) {
    expect(request.headers.has("authorization")).toBe(false);
    expect([request.credentials, request.referrerPolicy]).toEqual(["omit", "no-referrer"]);
  }
});

test("a range whose answer was lost is not sent twice, and one that was lost is", async () => {
  const { graph, carrier, to, back, tenant } = await library();
  tenant.faults.dropResponseAfterWrite(upload);
  await uploadFile({ graph, carrier, to, file: blob(3 * range) });
  expect(await back()).toEqual(bytes(3 * range));
  const sent = () =>
    tenant.requests.filter(({ method, path: to_ }) => method === "PUT" && to_ === "/uploadSession");
  expect(sent().length).toBe(3);
  tenant.faults.fail(1, 500, "generalException", upload);
  await uploadFile({ graph, carrier, to, file: blob(2 * range) });
  expect(sent().length).toBe(6);
  expect(await back()).toEqual(bytes(2 * range));
});

/** A carrier that answers the last range of a file once as the test says, and hands on all else. */
function oddAtTheEnd({ tenant }: Pick<TestTenant, "tenant">, answer: () => Response) {
  let left = 1;
  return createCarrier({
    transport: async (request) => {
      const [, last = 0, all = 1] =
        /-(\d+)\/(\d+)$/.exec(request.headers.get("content-range") ?? "")?.map(Number) ?? [];
      if (last + 1 !== all || left === 0) return await tenant.fetch(request);
      left -= 1;
      return answer();
    },
  });
}

test.each([401, 403, 404, 410])(
  "a session that ends halfway, told as %i, is begun once more",
  async (status) => {
    const { graph, carrier, to, back, tenant } = await library();
    let puts = 0;
    const second = (call: { readonly method: string; readonly path: string }) =>
      upload(call) && call.method === "PUT" && (puts += 1) === 2;
    tenant.faults.fail(1, status, "itemNotFound", second);
    await uploadFile({ graph, carrier, to, file: blob(3 * range) });
    expect(await back()).toEqual(bytes(3 * range));
    const sessions = tenant.requests.filter(({ path: to_ }) => to_.endsWith("createUploadSession"));
    expect(sessions.length).toBe(2);

    tenant.faults.fail(20, status, "itemNotFound", upload);
    const problem = await failed(uploadFile({ graph, carrier, to, file: blob(range + 1) }));
    // Not the library that refuses, nor the person that has to sign in.
    expect(problem.kind).toBe("unexpected");
  },
);

test("a last range that was accepted and made no file has not arrived", async () => {
  const parts = await library();
  const { graph, to, back } = parts;
  const accepted = () => Response.json({ nextExpectedRanges: [`${2 * range}-`] }, { status: 202 });
  const carrier = oddAtTheEnd(parts, accepted);
  await uploadFile({ graph, carrier, to, file: blob(3 * range) });
  expect(await back()).toEqual(bytes(3 * range));
});

test("a service that keeps failing is given up on, with what it said", async () => {
  const { graph, carrier, to, tenant } = await library();
  tenant.faults.fail(20, 500, "generalException", upload);
  const problem = await failed(uploadFile({ graph, carrier, to, file: blob(range + 1) }));
  expect(problem).toMatchObject({ kind: "unexpected", status: 500 });
  tenant.faults.clear();
  tenant.faults.throttle(20, 7, upload);
  expect(await failed(uploadFile({ graph, carrier, to, file: blob(range + 1) }))).toMatchObject({
    kind: "throttled",
    retryAfter: 7,
  });
});

test("an upload called off on its way leaves no file, and no session", async () => {
  const { graph, carrier, to, back, tenant } = await library();
  const off = new AbortController();
  const progress = (part: number) => part > 0 && off.abort(new Error("The person said stop."));
  const file = blob(3 * range);
  await expect(
    uploadFile({ graph, carrier, to, file, progress, signal: off.signal }),
  ).rejects.toThrow("The person said stop.");
  expect(await failed(back())).toMatchObject({ kind: "notFound" });
  const ended = tenant.requests.filter(
    ({ method, path: to_ }) => method === "DELETE" && to_ === "/uploadSession",
  );
  expect(ended.map(({ status }) => status)).toEqual([204]);
});

test("an address that never answers is given up on in time; no network is told as such", async () => {
  const never = createCarrier({ transport: () => new Promise(() => undefined), timeoutMillis: 10 });
  const parcel = { method: "GET", address: "https://contoso.sharepoint.com/x" } as const;
  expect(await failed(never.send(parcel))).toMatchObject({ kind: "timedOut" });
  const away = createCarrier({ transport: () => Promise.reject(new TypeError("Failed to fetch")) });
  expect(await failed(away.send(parcel))).toMatchObject({ kind: "offline" });
});

test("an address that is not a secure one is not used", async () => {
  const { carrier, seen } = await library();
  for (const address of ["http://contoso.sharepoint.com/x", "javascript:alert(1)", "x"])
    expect(await failed(carrier.send({ method: "GET", address }))).toMatchObject({
      kind: "unexpected",
    });
  expect(seen).toEqual([]);
});

async function failed(work: Promise<unknown>): Promise<GraphProblem> {
  const problem: unknown = await work.catch((cause: unknown) => cause);
  if (problem instanceof GraphProblem) return problem;
  throw new Error("It did not fail as a GraphProblem.", { cause: problem });
}
