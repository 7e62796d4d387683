import { expect, test } from "vitest";
import { createCarrier } from "#graph/createCarrier.ts";
import { createFileLibrary } from "#store/sharepoint/pictures/createFileLibrary.ts";
import { createPictureLibrary } from "#store/sharepoint/pictures/createPictureLibrary.ts";
import { provisionedTenant } from "#support/company.ts";
import { ids } from "#support/companyPlan.ts";

const pdf = (bytes: number) => new Blob([new Uint8Array(bytes)], { type: "application/pdf" });

async function company() {
  const made = await provisionedTenant();
  const partsFor = (person: typeof ids.tom, owner = person) => ({
    graph: made.graphFor(person),
    carrier: createCarrier({ transport: made.tenant.fetch }),
    home: made.storeFor(owner).home,
    owner,
  });
  return {
    tenant: made.tenant,
    filesFor: (person: typeof ids.tom, owner = person) =>
      createFileLibrary(partsFor(person, owner)),
    picturesFor: (person: typeof ids.tom) => createPictureLibrary(partsFor(person)),
  };
}

test("a file lies beside the pictures, has an address for people, and is no picture", async () => {
  const { filesFor, picturesFor } = await company();
  const parts: number[] = [];
  const progress = (part: number) => void parts.push(part);
  const address = await filesFor(ids.tom).put("goals-2026-11-23.pdf", pdf(700_000), { progress });
  expect(address).toMatch(/^https:\/\/.*goals-2026-11-23\.pdf$/);
  expect(parts[0]).toBe(0);
  expect(parts.at(-1)).toBe(1);
  expect(parts.length).toBeGreaterThan(2);
  expect(await picturesFor(ids.tom).all()).toEqual([]);
  expect(await filesFor(ids.tom).put("goals-2026-11-23.pdf", pdf(10))).toBe(address);
});

test("nobody puts a file into another's library", async () => {
  const { filesFor } = await company();
  await filesFor(ids.tom).put("goals.pdf", pdf(10));
  await expect(filesFor(ids.dana, ids.tom).put("goals.pdf", pdf(10))).rejects.toMatchObject({
    name: "StoreProblem",
  });
});

const isDelete = ({ method }: { readonly method: string }) => method === "DELETE";

test.each([
  ["in one piece", 10],
  ["in ranges, all of which had arrived", 700_000],
])("a file that went %s before it was called off is taken away again", async (_, bytes) => {
  const { filesFor, tenant } = await company();
  const off = new AbortController();
  const progress = (part: number) => part === 1 && off.abort(new Error("stopped"));
  const files = filesFor(ids.tom);
  const sent = files.put("goals.pdf", pdf(bytes), { signal: off.signal, progress });
  await expect(sent).rejects.toThrow("stopped");
  const ended = tenant.requests.filter((call) => isDelete(call) && call.path.includes("root:"));
  expect(ended.map(({ status }) => status)).toEqual([204]);
});

test("a file that was called off and will not go is told as what may be there", async () => {
  const { filesFor, tenant } = await company();
  const off = new AbortController();
  tenant.faults.fail(20, 500, "generalException", isDelete);
  const progress = (part: number) => part === 1 && off.abort(new Error("stopped"));
  const sent = filesFor(ids.tom).put("goals.pdf", pdf(10), { signal: off.signal, progress });
  await expect(sent).rejects.toMatchObject({ name: "StoreProblem", kind: "unexpected" });
});

test("a file that is called off rejects with the reason", async () => {
  const { filesFor } = await company();
  const off = new AbortController();
  const sent = filesFor(ids.tom).put("goals.pdf", pdf(900_000), {
    signal: off.signal,
    progress: (part) => {
      if (part > 0) off.abort(new Error("stopped"));
    },
  });
  await expect(sent).rejects.toThrow("stopped");
});
