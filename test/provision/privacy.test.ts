import { expect, test } from "vitest";
import { asAdministrator } from "#support/asAdministrator.ts";
import { provisionedTenant, type ProvisionedTenant } from "#support/company.ts";
import { hostname, ids, sites, type Name } from "#support/companyPlan.ts";
import { rights, type Rights } from "./rights.ts";

/** Everybody but the administrators, by what they are to Tom. */
const people: readonly (readonly [string, Name])[] = [
  ["the owner", "tom"],
  ["the manager, who leads the team", "dana"],
  ["a peer", "rosa"],
  ["a teammate without a relation", "sam"],
  ["a former manager, who leads another team", "leila"],
  ["the mentor", "bea"],
  ["a stranger in the tenant", "stranger"],
];

/** What the app asks for, and the most that any app could hold: the person's own rights must be what decides. */
const tokens: readonly (readonly [string, readonly string[] | undefined])[] = [
  ["the app's token", undefined],
  ["the mightiest token", ["Sites.FullControl.All", "Files.ReadWrite.All"]],
];

test("the table of rights names every list that there is", async () => {
  const company = await provisionedTenant();
  const there = await Promise.all(
    Object.values(sites).map(async (site) => {
      const url = `${site}/_api/web/lists?$select=Title&$top=5000`;
      const { value } = (await asAdministrator(company, "GET", url)) as {
        readonly value: readonly { readonly Title: string }[];
      };
      return value.map(({ Title }) => `${site} ${Title}`);
    }),
  );
  const named = rights.map(({ site, title }) => `${site} ${title}`);
  const own = there
    .flat()
    .filter(
      (each) => !/ (Documents|Site Pages|Style Library|Form Templates|Site Assets)$/.test(each),
    );
  expect(own.sort()).toEqual([...named].sort());
});

test.for(
  people.flatMap(([what, name]) =>
    tokens.flatMap(([token, scopes]) =>
      (["403", "404"] as const).map((refusal) => [what, token, refusal, name, scopes] as const),
    ),
  ),
)(
  "%s, asking the tenant directly with %s, is given what the table gives and refused (%s) all else",
  async ([, , refusal, name, scopes]) => {
    const company = await provisionedTenant();
    const rows = await Promise.all(rights.map((list) => filled(company, list)));
    company.tenant.faults.refusal = refusal;
    const token = company.tokenFor(ids[name], scopes);
    const wrong: string[] = [];
    for (const [index, list] of rights.entries()) {
      const row = rows[index];
      if (row === undefined) continue;
      const mayWrite = list.writes.includes(name);
      const mayRead = mayWrite || list.reads.includes(name);
      for (const request of row.reads) {
        await expectAnswer(company, token, list, request, mayRead, wrong);
      }
      for (const request of row.writes) {
        await expectAnswer(company, token, list, request, mayWrite, wrong);
      }
    }
    expect(wrong).toEqual([]);
  },
);

test("a manager's token cannot write a report's goal, add one, or take one away", async () => {
  const company = await provisionedTenant();
  const own = rights.find(({ title }) => title === `own-${ids.tom}`);
  if (own === undefined) throw new Error("Tom has no list.");
  const row = await filled(company, own);
  const before = await ask(company, company.tokenFor(ids.tom), row.reads[0]);
  for (const request of [...row.writes, ...row.reads]) {
    const { status } = await ask(company, company.tokenFor(ids.dana), request);
    expect([403, 404]).toContain(status);
  }
  const after = await ask(company, company.tokenFor(ids.tom), row.reads[0]);
  expect(after).toEqual(before);
});

test("a list one may not read is not even named", async () => {
  const company = await provisionedTenant();
  const path = `/sites/${hostname}:${new URL(sites.peopleOne).pathname}:/lists?$top=999`;
  const token = company.tokenFor(ids.bea);
  const { body } = await ask(company, token, { what: "lists", method: "GET", path });
  const { value } = body as { readonly value: readonly { readonly displayName: string }[] };
  const ours = value
    .map(({ displayName }) => displayName)
    .filter((title) => /-[0-9a-f]{8}-/.test(title));
  expect(ours).toEqual([`shown-${ids.tom}-${ids.bea}`]);
});

type Asked = {
  readonly what: string;
  readonly method: string;
  readonly path: string;
  readonly body?: object | string;
};

/** A list with a row (or a file) in it, and every way of asking for that row and of touching it. */
async function filled(
  company: ProvisionedTenant,
  list: Rights,
): Promise<{ readonly reads: readonly Asked[]; readonly writes: readonly Asked[] }> {
  const at = `/sites/${hostname}:${new URL(list.site).pathname}:/lists/${list.title}`;
  const reads = [
    { what: "rows", method: "GET", path: `${at}/items?$expand=fields` },
    { what: "row", method: "GET", path: `${at}/items/1?$expand=fields` },
    { what: "changes", method: "GET", path: `${at}/items/delta?$expand=fields` },
    { what: "list", method: "GET", path: at },
    { what: "columns", method: "GET", path: `${at}/columns` },
  ];
  return list.library
    ? await filledLibrary(company, list, at, reads)
    : await filledList(company, list, at, reads);
}

async function filledList(
  company: ProvisionedTenant,
  list: Rights,
  at: string,
  reads: readonly Asked[],
) {
  const [writer] = list.writes;
  if (writer !== undefined) {
    const fields = { Title: "A secret wish", Key: "first", Kind: "goal" };
    const first = { what: "first", method: "POST", path: `${at}/items`, body: { fields } };
    const { status } = await ask(company, company.tokenFor(ids[writer]), first);
    if (status !== 201) throw new Error(`The writer of ${list.title} was refused: ${status}`);
  }
  // A plan without a manager and a directory list have no writer; the latter has rows from the start.
  const hasRow = writer !== undefined || list.site === sites.directory;
  const fields = { Title: "Changed" };
  const added = { Title: "Added", Key: "second", Kind: "goal" };
  return {
    reads: hasRow ? [...reads, versionsOf(at)] : reads.filter(({ what }) => what !== "row"),
    writes: [
      { what: "add", method: "POST", path: `${at}/items`, body: { fields: added } },
      ...(hasRow
        ? [
            { what: "change", method: "PATCH", path: `${at}/items/1`, body: { fields } },
            { what: "change fields", method: "PATCH", path: `${at}/items/1/fields`, body: fields },
            { what: "remove", method: "DELETE", path: `${at}/items/1` },
          ]
        : []),
    ],
  };
}

function versionsOf(at: string): Asked {
  return { what: "versions", method: "GET", path: `${at}/items/1/versions` };
}

async function filledLibrary(
  company: ProvisionedTenant,
  list: Rights,
  at: string,
  reads: readonly Asked[],
) {
  const [owner = "root"] = list.writes;
  const token = company.tokenFor(ids[owner]);
  const { body } = await ask(company, token, { what: "drive", method: "GET", path: `${at}/drive` });
  const drive = `/drives/${(body as { readonly id: string }).id}`;
  const file = {
    what: "first",
    method: "PUT",
    path: `${drive}/root:/a.jpg:/content`,
    body: "jpeg",
  };
  const { status } = await ask(company, token, file);
  if (status !== 201) throw new Error(`The writer of ${list.title} was refused: ${status}`);
  return {
    reads: [
      ...reads,
      { what: "drive", method: "GET", path: `${at}/drive` },
      { what: "files", method: "GET", path: `${drive}/root/children` },
      { what: "file", method: "GET", path: `${drive}/root:/a.jpg` },
      { what: "content", method: "GET", path: `${drive}/root:/a.jpg:/content` },
    ],
    writes: [
      { what: "upload", method: "PUT", path: `${drive}/root:/b.jpg:/content`, body: "jpeg" },
      { what: "replace", method: "PUT", path: `${drive}/root:/a.jpg:/content`, body: "png" },
      { what: "remove file", method: "DELETE", path: `${drive}/root:/a.jpg` },
    ],
  };
}

async function expectAnswer(
  company: ProvisionedTenant,
  token: string,
  list: Rights,
  request: Asked,
  allowed: boolean,
  wrong: string[],
): Promise<void> {
  const { status } = await ask(company, token, request);
  const asExpected = allowed ? status < 400 : status === 403 || status === 404;
  if (!asExpected) wrong.push(`${list.title}: ${request.what} was answered ${status}`);
}

async function ask(
  { tenant }: ProvisionedTenant,
  token: string,
  request: Asked | undefined,
): Promise<{ readonly status: number; readonly body: unknown }> {
  if (request === undefined) throw new Error("There is nothing to ask.");
  const { method, path, body } = request;
  const type = typeof body === "string" ? "image/jpeg" : "application/json";
  const headers = {
    Authorization: `Bearer ${token}`,
    ...(body === undefined ? {} : { "Content-Type": type }),
  };
  const sent = typeof body === "string" ? body : JSON.stringify(body);
  const response = await tenant.fetch(
    new Request(`https://graph.microsoft.com/v1.0${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: sent }),
    }),
  );
  const text = await response.text();
  const json = response.headers.get("content-type")?.includes("json") === true && text !== "";
  return { status: response.status, body: json ? (JSON.parse(text) as unknown) : text };
}
