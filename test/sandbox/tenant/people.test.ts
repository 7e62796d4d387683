import { expect, test } from "vitest";

import { makeTenant, people, problemOf, valuesOf } from "./testTenant.ts";

test("a person is found as oneself, by id and by principal name", async () => {
  const { graph } = makeTenant();
  for (const path of ["/me", `/users/${people.ada}`, "/users/ada@contoso.com"]) {
    const reply = await graph("ada", `GET ${path}`);
    expect(reply.body).toMatchObject({
      id: people.ada,
      displayName: "ADA",
      mail: "ada@contoso.com",
    });
    expect(reply.body).not.toHaveProperty("otherMails");
  }
  const some = await graph("ada", "GET /me?$select=id,proxyAddresses");
  expect(Object.keys(some.body)).toEqual(["@odata.context", "id", "proxyAddresses"]);
});

test("manager and reports follow one another", async () => {
  const { graph, tenant } = makeTenant();
  tenant.admin.setManager(people.ada, people.ben);
  expect((await graph("ada", "GET /me/manager")).body["id"]).toBe(people.ben);
  const reports = await graph("ben", "GET /me/directReports", { scopes: ["User.Read"] });
  expect(valuesOf(reports).map((user) => user["id"])).toEqual([people.ada]);
  const none = await graph("ben", "GET /me/manager");
  expect([none.status, problemOf(none).code]).toEqual([404, "Request_ResourceNotFound"]);
});

test("somebody unknown is not found, in the service's words", async () => {
  const { graph } = makeTenant();
  const reply = await graph("ada", "GET /users/nobody@contoso.com");
  expect(problemOf(reply)).toMatchObject({
    code: "Request_ResourceNotFound",
    message:
      "Resource 'nobody@contoso.com' does not exist or one of its queried reference-property objects are not present.",
  });
});

test("a photo that is not there is answered 404 ImageNotFound", async () => {
  const { graph } = makeTenant();
  const reply = await graph("ada", "GET /me/photo/$value");
  expect([reply.status, problemOf(reply).code]).toEqual([404, "ImageNotFound"]);
});
