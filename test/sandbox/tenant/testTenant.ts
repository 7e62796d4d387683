import { createTenant, type Tenant, type TenantOptions } from "./tenant.ts";
import type { TokenClaims } from "./TokenClaims.ts";

/** A small tenant for tests: three people, one site, tokens that are JSON in base64 and signed by nobody. */
export const people = {
  ada: "11111111-0000-4000-8000-000000000001",
  ben: "11111111-0000-4000-8000-000000000002",
  cleo: "11111111-0000-4000-8000-000000000003",
  root: "11111111-0000-4000-8000-000000000009",
} as const;

export type Person = keyof typeof people;

export const appId = "22222222-0000-4000-8000-000000000001";
const tenantId = "33333333-0000-4000-8000-000000000001";
export const noon = Date.UTC(2026, 2, 2, 12, 0, 0, 345);

export type TestTenant = {
  readonly tenant: Tenant;
  readonly site: string;
  readonly clock: { now: number };
  /** Sends a request to Graph as a person. The body is given as JSON. */
  readonly graph: (person: Person, request: string, options?: Sent) => Promise<Reply>;
  readonly rest: (person: Person, request: string, options?: Sent) => Promise<Reply>;
};

type Sent = {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly scopes?: readonly string[];
};

export type Reply = {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
};

export const graphAudience = "https://graph.microsoft.com";
export const restAudience = "https://contoso.sharepoint.com";

/** Enough for an administrator, whose own rights then decide. */
const allScopes: readonly string[] = [
  "Sites.FullControl.All",
  "AllSites.FullControl",
  "User.Read.All",
  "Calendars.ReadWrite",
  "Tasks.ReadWrite",
];

export function bearer(claims: Partial<TokenClaims> & { readonly oid: string }): string {
  const whole: TokenClaims = {
    tid: tenantId,
    aud: graphAudience,
    scp: allScopes,
    appid: appId,
    exp: Math.floor(noon / 1000) + 3600,
    ...claims,
  };
  return Buffer.from(JSON.stringify(whole)).toString("base64url");
}

const verify = (token: string): Promise<TokenClaims> =>
  Promise.resolve().then(
    () => JSON.parse(Buffer.from(token, "base64url").toString()) as TokenClaims,
  );

export function makeTenant(options: Partial<TenantOptions> = {}): TestTenant {
  const clock = { now: noon };
  const tenant = createTenant({ tenantId, verify, now: () => clock.now, ...options });
  for (const [name, id] of Object.entries(people)) {
    tenant.admin.addUser({
      id,
      displayName: name.toUpperCase(),
      givenName: name,
      surname: "Test",
      mail: `${name}@contoso.com`,
      userPrincipalName: `${name}@contoso.com`,
      jobTitle: "Seller",
    });
  }
  const site = tenant.admin.createSite({ path: "people", title: "People", admins: [people.root] });
  const send =
    (base: string, aud: string) =>
    async (person: Person, request: string, options_: Sent = {}): Promise<Reply> => {
      const [method = "GET", path = ""] = request.split(/ (.*)/s);
      const scp = options_.scopes ?? allScopes;
      const response = await tenant.fetch(
        new Request(`${base}${path}`, {
          method,
          headers: {
            authorization: `Bearer ${bearer({ oid: people[person], aud, scp })}`,
            accept: "application/json",
            ...(options_.body === undefined ? {} : { "content-type": "application/json" }),
            ...options_.headers,
          },
          ...(options_.body === undefined ? {} : { body: JSON.stringify(options_.body) }),
        }),
      );
      const text = await response.text();
      const body = /json/.test(response.headers.get("content-type") ?? "") ? JSON.parse(text) : {};
      return { status: response.status, headers: response.headers, body };
    };
  return {
    tenant,
    site,
    clock,
    graph: send("https://graph.microsoft.com/v1.0", graphAudience),
    rest: send("https://contoso.sharepoint.com", restAudience),
  };
}

/** The code and message of a Graph refusal. */
export function problemOf(reply: Reply): { readonly code: string; readonly message: string } {
  return reply.body["error"] as { code: string; message: string };
}

/** The `value` of a collection. */
export function valuesOf(reply: Reply): readonly Readonly<Record<string, unknown>>[] {
  return reply.body["value"] as readonly Readonly<Record<string, unknown>>[];
}

export function fieldsOf(
  body: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return body["fields"] as Readonly<Record<string, unknown>>;
}

/** A list with a column of each kind that matters; returns its address on Graph. */
export async function makeGoals({ graph, site }: TestTenant): Promise<string> {
  const reply = await graph("root", `POST /sites/${site}/lists`, {
    body: {
      displayName: "goals",
      columns: [
        { name: "Key", text: {}, indexed: true, enforceUniqueValues: true },
        { name: "Kind", choice: { choices: ["goal", "value"] }, indexed: true },
        { name: "Why", text: { allowMultipleLines: true } },
        { name: "Steps", number: {} },
        { name: "Due", dateTime: {} },
        { name: "Done", boolean: {} },
        { name: "Tags", choice: { choices: ["car", "trip"], displayAs: "checkBoxes" } },
      ],
    },
  });
  if (reply.status !== 201) throw new Error(`The list was refused: ${JSON.stringify(reply.body)}`);
  return `/sites/${site}/lists/goals`;
}
