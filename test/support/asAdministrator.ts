import type { ProvisionOptions } from "#provision/provision.ts";

/** A request to SharePoint REST as the administrator of the sites, for what people do by hand there. */
export async function asAdministrator(
  { administrator }: { readonly administrator: Pick<ProvisionOptions, "token" | "transport"> },
  method: "GET" | "POST" | "MERGE" | "DELETE",
  url: string,
  body?: object,
): Promise<unknown> {
  const verb = method === "GET" ? "GET" : "POST";
  const headers = {
    Authorization: `Bearer ${await administrator.token()}`,
    Accept: "application/json",
    "Content-Type": "application/json",
    ...(verb === "POST" && method !== "POST" ? { "X-HTTP-Method": method, "If-Match": "*" } : {}),
  };
  const init = { method: verb, headers, ...(body ? { body: JSON.stringify(body) } : {}) };
  const response = await (administrator.transport ?? fetch)(new Request(url, init));
  const text = await response.text();
  if (!response.ok) throw new Error(`SharePoint refused ${method} ${url}: ${text}`);
  return text === "" ? undefined : (JSON.parse(text) as unknown);
}
