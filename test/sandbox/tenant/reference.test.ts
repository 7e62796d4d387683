import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { Ajv } from "ajv";
import { beforeAll, describe, expect, test } from "vitest";

import { closedSchemas } from "./closedSchemas.ts";
import { makeGoals, makeTenant, valuesOf, type Reply, type TestTenant } from "./testTenant.ts";

/**
 * The published description of Graph and recorded answers of a live tenant. They are kept beside
 * the checkout and not in it; where they are missing this suite is skipped and says so.
 */
const reference = join(import.meta.dirname, "../../../../shared/facts");
const there = existsSync(join(reference, "graph-v1-slice.openapi.json"));
if (!there) {
  process.stderr.write(`Skipped: the reference material is not at ${reference}.\n`);
}

type Schema = { readonly [key: string]: unknown };
type Description = {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<Record<string, { readonly responses: Readonly<Record<string, Schema>> }>>
    >
  >;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses: Readonly<Record<string, Schema>>;
  };
};
type Sample = {
  readonly name: string;
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
};

const read = (file: string): unknown => JSON.parse(readFileSync(join(reference, file), "utf8"));

describe.skipIf(!there)("what the tenant sends, held against the reference", () => {
  let description: Description;
  let samples: ReadonlyMap<string, Sample>;
  let ajv: Ajv;

  beforeAll(() => {
    description = read("graph-v1-slice.openapi.json") as Description;
    const recorded = read("graph-recorded-samples.json") as { samples: readonly Sample[] };
    samples = new Map(recorded.samples.map((sample) => [sample.name, sample]));
    ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
    const schemas = closedSchemas(description.components.schemas);
    ajv.addSchema({ $id: "graph", components: { schemas } });
  });

  const faultsIn = (reply: Reply, method: string, path: string): readonly string[] => {
    const responses = description.paths[path]?.[method]?.responses ?? {};
    const response = responses["2XX"] ?? responses["200"] ?? responses["201"] ?? {};
    return faults(reply.body, schemaOf(response));
  };

  const faults = (body: unknown, schema: string): readonly string[] => {
    const validate = ajv.getSchema(`graph#/components/schemas/${schema}`);
    if (!validate) return [`there is no schema ${schema}`];
    void validate(body);
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  };

  const schemaOf = (response: Schema): string => {
    const ref = response["$ref"];
    if (typeof ref === "string") {
      return schemaOf(description.components.responses[ref.split("/").at(-1) ?? ""] ?? {});
    }
    const content = response["content"] as Readonly<Record<string, { schema: { $ref?: string } }>>;
    return content["application/json"]?.schema.$ref?.split("/").at(-1) ?? "(none)";
  };

  const list = "/sites/{site-id}/lists/{list-id}";
  const event = {
    subject: "1-1",
    body: { contentType: "html", content: "<p>x</p>" },
    start: { dateTime: "2026-03-02T09:00:00", timeZone: "UTC" },
    end: { dateTime: "2026-03-02T09:30:00", timeZone: "UTC" },
    attendees: [{ emailAddress: { address: "ben@contoso.com" } }],
  };

  const prepared = async (): Promise<TestTenant & { readonly goals: string }> => {
    const t = makeTenant();
    const goals = await makeGoals(t);
    const fields = { Title: "Car", Key: "k", Kind: "goal", Steps: 3, Due: "2026-05-06T07:08:09Z" };
    await t.graph("root", `POST ${goals}/items`, { body: { fields } });
    await t.graph("root", `POST ${goals}/items`, { body: { fields: { Title: "gone" } } });
    await t.graph("root", `DELETE ${goals}/items/2`);
    await t.graph("root", "POST /me/events", { body: event });
    t.tenant.admin.setManager(
      "11111111-0000-4000-8000-000000000001",
      "11111111-0000-4000-8000-000000000009",
    );
    t.tenant.admin.setManager(
      "11111111-0000-4000-8000-000000000009",
      "11111111-0000-4000-8000-000000000001",
    );
    return { ...t, goals };
  };

  test.each([
    ["get", "/me", "/me"],
    ["get", "/users/{user-id}", "/users/ben@contoso.com"],
    ["get", "/sites/{site-id}", "SITE"],
    ["get", "/sites/{site-id}/lists", "SITE/lists"],
    ["get", list, "LIST"],
    ["get", list, "LIST?$expand=columns"],
    ["get", `${list}/columns`, "LIST/columns"],
    ["get", `${list}/columns/{columnDefinition-id}`, "LIST/columns/Kind"],
    ["get", `${list}/items`, "LIST/items?$expand=fields"],
    ["get", `${list}/items/{listItem-id}`, "LIST/items/1?$expand=fields"],
    ["get", `${list}/items/{listItem-id}/fields`, "LIST/items/1/fields"],
    ["get", `${list}/items/{listItem-id}/versions`, "LIST/items/1/versions"],
    ["get", "/sites/{site-id}/drive", "SITE/drive"],
    ["get", "/sites/{site-id}/drives", "SITE/drives"],
    ["get", "/drives/{drive-id}/root", "SITE/drive/root"],
    ["get", "/drives/{drive-id}/root/children", "SITE/drive/root/children"],
    ["get", "/sites/{site-id}/permissions", "SITE/permissions"],
    ["get", "/me/events", "/me/events"],
    [
      "get",
      "/me/calendarView",
      "/me/calendarView?startDateTime=2026-03-01T00:00:00Z&endDateTime=2026-03-09T00:00:00Z",
    ],
    ["get", "/me/todo/lists", "/me/todo/lists"],
  ])("the answer to %s %s (%s) fits its schema", async (method, path, request) => {
    const t = await prepared();
    const address = request.replace("LIST", t.goals).replace("SITE", `/sites/${t.site}`);
    const reply = await t.graph("root", `${method.toUpperCase()} ${address}`);
    expect(reply.status).toBe(200);
    expect(faultsIn(reply, method, path)).toEqual([]);
  });

  test.each([
    [`${list}/items`, "post", "LIST/items", { fields: { Title: "new" } }],
    [`${list}/columns`, "post", "LIST/columns", { name: "Place", text: {} }],
    [`${list}/items/{listItem-id}`, "patch", "LIST/items/1", { fields: { Title: "new" } }],
    [`${list}/items/{listItem-id}/fields`, "patch", "LIST/items/1/fields", { Title: "new" }],
    ["/sites/{site-id}/lists", "post", "SITE/lists", { displayName: "new" }],
    [
      "/sites/{site-id}/permissions",
      "post",
      "SITE/permissions",
      { roles: ["write"], grantedToIdentities: [{ application: { id: "a", displayName: "b" } }] },
    ],
    ["/me/events", "post", "/me/events", event],
  ])("the answer to a write to %s (%s) fits its schema", async (path, method, request, body) => {
    const t = await prepared();
    const address = request.replace("LIST", t.goals).replace("SITE", `/sites/${t.site}`);
    const reply = await t.graph("root", `${method.toUpperCase()} ${address}`, { body });
    expect(reply.status).toBeLessThan(300);
    expect(faultsIn(reply, method, path)).toEqual([]);
  });

  test("manager and reports, which the description calls mere objects, fit the schema of a person", async () => {
    const t = await prepared();
    const manager = await t.graph("root", "GET /me/manager");
    const [report] = valuesOf(await t.graph("root", "GET /me/directReports"));
    expect(faults(manager.body, "microsoft.graph.user")).toEqual([]);
    expect(faults(report, "microsoft.graph.user")).toEqual([]);
  });

  test("rows and tombstones of a delta fit the schema of a row", async () => {
    const t = await prepared();
    const start = await t.graph("root", `GET ${t.goals}/items/delta?$expand=fields`);
    await t.graph("root", `DELETE ${t.goals}/items/1`);
    const link = String(start.body["@odata.deltaLink"]).replace(/^.*\/v1\.0/, "");
    const end = await t.graph("root", `GET ${link}`);
    const rows = [...valuesOf(start), ...valuesOf(end)];
    expect(rows).toHaveLength(2);
    expect(rows.flatMap((row) => faults(row, "microsoft.graph.listItem"))).toEqual([]);
  });

  test("a task and its links fit their schemas", async () => {
    const t = await prepared();
    const lists = await t.graph("ada", "GET /me/todo/lists");
    const [first] = lists.body["value"] as readonly { id: string }[];
    const made = await t.graph("ada", `POST /me/todo/lists/${first?.id ?? ""}/tasks`, {
      body: { title: "x", linkedResources: [{ webUrl: "https://x", applicationName: "y" }] },
    });
    expect(faults(made.body, "microsoft.graph.todoTask")).toEqual([]);
  });

  test("a refusal fits the schema of errors and has the members of a recorded one", async () => {
    const t = makeTenant();
    const reply = await t.graph("root", "GET /sites/elsewhere.sharepoint.com:/sites/people");
    expect(faults(reply.body, "microsoft.graph.ODataErrors.ODataError")).toEqual([]);
    expect(missing(samples.get("graph_400_hostname")?.body, reply.body)).toEqual([]);
    expect(reply.body["error"]).toMatchObject({ message: "Invalid hostname for this tenancy" });
  });

  test("the schemas do see a misspelt member and a wrong type", () => {
    expect(faults({ id: "1", displayNam: "x" }, "microsoft.graph.list")).toHaveLength(1);
    expect(faults({ id: 1 }, "microsoft.graph.list")).toHaveLength(1);
  });

  test("a person has every member of the recorded one", async () => {
    const t = makeTenant();
    const reply = await t.graph("ada", "GET /me");
    expect(
      missing(samples.get("graph_me")?.body, reply.body, ["preferredLanguage", "mobilePhone"]),
    ).toEqual([]);
  });

  test("a row has every member and every field of the recorded one", async () => {
    const t = await prepared();
    const reply = await t.graph("root", `GET ${t.goals}/items/1?$expand=fields`);
    const batch = samples.get("graph_batch_listitem_list_and_invalidRequest")?.body;
    const parts = batch?.["responses"] as readonly { status: number; body: object }[];
    const recorded = parts.find((part) => part.status === 200)?.body;
    expect(missing(recorded, reply.body)).toEqual([]);
  });

  test("the roles of a site have the recorded ids, names and masks", async () => {
    const t = makeTenant();
    const reply = await t.rest("root", "GET /sites/people/_api/web/roledefinitions", {
      headers: { accept: "application/json;odata=nometadata" },
    });
    const recorded = samples.get("rest_roledefinitions")?.body["value"] as readonly {
      Id: number;
    }[];
    for (const role of reply.body["value"] as readonly { Id: number }[]) {
      expect(recorded.find(({ Id }) => Id === role.Id)).toEqual(role);
    }
  });

  test("what SharePoint REST says of a missing list and of a title taken is what was recorded", async () => {
    const t = makeTenant();
    const none = await t.rest("root", "GET /sites/people/_api/web/lists/getByTitle('nonexisting')");
    const taken = await t.rest("root", "POST /sites/people/_api/web/lists", {
      body: { Title: "Documents" },
    });
    for (const [reply, name] of [
      [none, "rest_404_list"],
      [taken, "rest_500_list_title_exists"],
    ] as const) {
      const sample = samples.get(name);
      const words = JSON.stringify(sample?.body).replace(/\/sites\/prov-\d/, "/sites/people");
      expect([reply.status, JSON.stringify(reply.body)]).toEqual([sample?.status, words]);
    }
  });

  test("a member of a site, a row of REST and an empty answer have the recorded members", async () => {
    const t = await prepared();
    const accept = { headers: { accept: "application/json;odata=nometadata" } };
    const users = await t.rest("root", "GET /sites/people/_api/web/siteusers", accept);
    const items = await t.rest(
      "root",
      "GET /sites/people/_api/web/lists/getByTitle('goals')/items",
      accept,
    );
    expect(
      missing(first(samples.get("rest_siteadmins_group_owner_claim")?.body), first(users.body), [
        "UserId",
        "UserPrincipalName",
      ]),
    ).toEqual([]);
    // Links to Office on the web, content type ids, tags and compliance are not kept.
    const left = [
      "ServerRedirectedEmbedUri",
      "ServerRedirectedEmbedUrl",
      "ContentTypeId",
      "OData__ColorTag",
      "ComplianceAssetId",
    ];
    expect(missing(first(samples.get("rest_items_paged")?.body), first(items.body), [])).toEqual(
      left,
    );
    const broken = await t.rest(
      "root",
      "POST /sites/people/_api/web/lists/getByTitle('goals')/breakroleinheritance(true)",
    );
    expect(broken.body).toEqual(samples.get("rest_odata_null")?.body);
  });
});

const first = (body: Readonly<Record<string, unknown>> | undefined): object =>
  (body?.["value"] as readonly object[] | undefined)?.[0] ?? {};

/** The members a recorded body has and ours has not, or has of another type. */
function missing(
  recorded: unknown,
  ours: unknown,
  nullable: readonly string[] = [],
  at = "",
): readonly string[] {
  if (typeof recorded !== "object" || recorded === null || Array.isArray(recorded)) {
    return typeof recorded === typeof ours ? [] : [at];
  }
  const other = (ours ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries(recorded).flatMap(([name, value]) => {
    const path = at === "" ? name : `${at}.${name}`;
    if (!(name in other)) return [path];
    return value === null || nullable.includes(name)
      ? []
      : missing(value, other[name], nullable, path);
  });
}
