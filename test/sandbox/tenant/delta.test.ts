import { expect, test } from "vitest";

import {
  fieldsOf,
  makeGoals,
  makeTenant,
  problemOf,
  valuesOf,
  type Reply,
  type TestTenant,
} from "./testTenant.ts";

const linkOf = (reply: Reply, name: "next" | "delta"): string =>
  String(reply.body[`@odata.${name}Link`]).replace("https://graph.microsoft.com/v1.0", "");

async function withRows(count: number): Promise<TestTenant & { readonly goals: string }> {
  const t = makeTenant();
  const goals = await makeGoals(t);
  for (let number = 1; number <= count; number += 1) {
    await t.graph("root", `POST ${goals}/items`, { body: { fields: { Title: `t${number}` } } });
  }
  return { ...t, goals };
}

test("delta gives all rows, then only what changed, each once and in its latest state", async () => {
  const { graph, goals } = await withRows(3);
  const all = await graph("root", `GET ${goals}/items/delta?$expand=fields($select=Title)`);
  expect(valuesOf(all)).toHaveLength(3);
  await graph("root", `PATCH ${goals}/items/2`, { body: { fields: { Title: "once" } } });
  await graph("root", `PATCH ${goals}/items/2`, { body: { fields: { Title: "twice" } } });
  await graph("root", `DELETE ${goals}/items/3`);
  const changed = await graph("root", `GET ${linkOf(all, "delta")}`);
  expect(valuesOf(changed).map((item) => item["id"])).toEqual(["2", "3"]);
  expect(fieldsOf(valuesOf(changed)[0] ?? {})["Title"]).toBe("twice");
  expect(valuesOf(changed)[1]).toMatchObject({ id: "3", deleted: { state: "deleted" } });
  expect(valuesOf(changed)[1]).not.toHaveProperty("fields");
  const quiet = await graph("root", `GET ${linkOf(changed, "delta")}`);
  expect(valuesOf(quiet)).toEqual([]);
});

test("delta comes in pages, and a newcomer hears nothing of rows deleted before", async () => {
  const { graph, goals } = await withRows(5);
  await graph("root", `DELETE ${goals}/items/1`);
  const seen: unknown[] = [];
  let reply = await graph("root", `GET ${goals}/items/delta?$top=2`);
  while (reply.body["@odata.nextLink"] !== undefined) {
    expect(reply.body).not.toHaveProperty("@odata.deltaLink");
    seen.push(...valuesOf(reply).map((item) => item["id"]));
    reply = await graph("root", `GET ${linkOf(reply, "next")}`);
  }
  seen.push(...valuesOf(reply).map((item) => item["id"]));
  expect(seen).toEqual(["2", "3", "4", "5"]);
});

test("token=latest gives no rows and a link to what comes after", async () => {
  const { graph, goals } = await withRows(2);
  const latest = await graph("root", `GET ${goals}/items/delta?token=latest`);
  expect(valuesOf(latest)).toEqual([]);
  await graph("root", `POST ${goals}/items`, { body: { fields: {} } });
  const next = await graph("root", `GET ${linkOf(latest, "delta")}`);
  expect(valuesOf(next).map((item) => item["id"])).toEqual(["3"]);
});

test("an expired token is answered 410 with the address to begin anew", async () => {
  const { graph, goals, tenant } = await withRows(1);
  const all = await graph("root", `GET ${goals}/items/delta`);
  tenant.faults.expireDeltaTokens();
  const gone = await graph("root", `GET ${linkOf(all, "delta")}`);
  expect([gone.status, problemOf(gone).code]).toEqual([410, "resyncRequired"]);
  const fresh = (gone.headers.get("location") ?? "").replace(
    "https://graph.microsoft.com/v1.0",
    "",
  );
  expect(valuesOf(await graph("root", `GET ${fresh}`))).toHaveLength(1);
});

test.each(["nonsense", "1", Buffer.from("1;0;other;3;c").toString("base64url")])(
  "the token %s is malformed",
  async (token) => {
    const { graph, goals } = await withRows(1);
    const reply = await graph("root", `GET ${goals}/items/delta?token=${token}`);
    expect(reply.status).toBe(400);
    expect(problemOf(reply).message).toBe("Provided sync token is malformed");
  },
);
