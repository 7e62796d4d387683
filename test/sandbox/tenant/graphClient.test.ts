import {
  Client,
  GraphError,
  PageIterator,
  RetryHandler,
  RetryHandlerOptions,
  type Context,
  type Middleware,
} from "@microsoft/microsoft-graph-client";
import { expect, test } from "vitest";

import { bearer, makeGoals, makeTenant, people, type TestTenant } from "./testTenant.ts";

/** Microsoft's own client; only its last step, fetching, goes to the tenant. */
function client(t: TestTenant, first?: Middleware): Client {
  const last: Middleware = {
    execute: async (context: Context) => {
      const url = typeof context.request === "string" ? context.request : context.request.url;
      const headers = new Headers(context.options?.headers);
      headers.set("authorization", `Bearer ${bearer({ oid: people.root })}`);
      context.response = await t.tenant.fetch(
        new Request(url, { ...(context.options as RequestInit), headers }),
      );
    },
  };
  first?.setNext?.(last);
  return Client.initWithMiddleware({ middleware: first ?? last, defaultVersion: "v1.0" });
}

test("Microsoft's client reads, writes and pages", async () => {
  const t = makeTenant();
  const goals = await makeGoals(t);
  const graph = client(t);
  for (const title of ["a", "b", "c"]) {
    await graph.api(`${goals}/items`).post({ fields: { Title: title } });
  }
  await graph
    .api(`${goals}/items/1`)
    .header("If-Match", "*")
    .patch({ fields: { Title: "A" } });
  await graph.api(`${goals}/items/3`).delete();
  const page = await graph.api(`${goals}/items`).expand("fields($select=Title)").top(1).get();
  const titles: string[] = [];
  const pages = new PageIterator(graph, page, (item: { fields: { Title: string } }) => {
    titles.push(item.fields.Title);
    return true;
  });
  await pages.iterate();
  expect(titles).toEqual(["A", "b"]);
});

test("Microsoft's client sees a refusal with its status and code", async () => {
  const t = makeTenant();
  const refused = await client(t)
    .api("/me/photo")
    .get()
    .then(
      () => undefined,
      (cause: unknown) => cause,
    );
  expect(refused).toBeInstanceOf(GraphError);
  expect(refused).toMatchObject({ statusCode: 404, code: "ImageNotFound" });
});

test("Microsoft's retry waits as long as the tenant says and then succeeds", async () => {
  const t = makeTenant();
  t.tenant.faults.throttle(1, 0);
  const retry = new RetryHandler(new RetryHandlerOptions(0, 3));
  expect(await client(t, retry).api("/me").get()).toMatchObject({ id: people.root });
  expect(t.tenant.requests.map(({ status }) => status)).toEqual([429, 200]);
});
