import "@pnp/sp/batching.js";
import "@pnp/sp/fields/list.js";
import "@pnp/sp/items/list.js";
import "@pnp/sp/lists/web.js";
import "@pnp/sp/security/list.js";
import "@pnp/sp/security/web.js";
import "@pnp/sp/site-groups/web.js";
import "@pnp/sp/site-users/web.js";
import "@pnp/sp/sites/index.js";
import "@pnp/sp/webs/index.js";
import { spfi, SPBrowser } from "@pnp/sp";
import { ProvisionProblem } from "./ProvisionProblem.ts";
import type { SharePoint } from "./SharePoint.ts";

export type Connection = {
  /** A token for SharePoint itself (`https://contoso.sharepoint.com`), not for Graph. */
  readonly token: () => Promise<string>;
  readonly transport?: (request: Request) => Promise<Response>;
  /** The longest one request may take; 60 seconds unless told, since SharePoint is slow at columns. */
  readonly timeoutMillis?: number;
};

const mostRetries = 5;
const defaultWaitSeconds = 5;

/** A site through PnPjs, with our token, our transport, and patience with throttling. */
export function connect(siteUrl: string, connection: Connection): SharePoint {
  const transport = connection.transport ?? ((request: Request) => fetch(request));
  const timeoutMillis = connection.timeoutMillis ?? 60_000;
  const site = spfi(siteUrl).using(SPBrowser(), (instance) => {
    instance.on.pre(async (url: string, init: RequestInit, result: unknown) => {
      // PnPjs asks for a form digest unless it finds this header, and a token needs none.
      const authorization = `Bearer ${await connection.token()}`;
      const headers = { ...(init.headers as Readonly<Record<string, string>>) };
      return [url, { ...init, headers: { ...headers, Authorization: authorization } }, result];
    });
    instance.on.send.clear();
    instance.on.send((url: URL, init: RequestInit) =>
      patiently(() => {
        const signal = AbortSignal.timeout(timeoutMillis);
        return transport(new Request(url, { ...init, signal }));
      }),
    );
    return instance;
  });
  return site as unknown as SharePoint;
}

async function patiently(send: () => Promise<Response>): Promise<Response> {
  for (let attempt = 0; ; attempt += 1) {
    const response = await send();
    const throttled = response.status === 429 || response.status === 503;
    if (!throttled || attempt === mostRetries) return response;
    // SharePoint writes seconds; a proxy's date would make every retry come at once.
    const asked = Number(response.headers.get("Retry-After") ?? Number.NaN);
    const seconds = Number.isNaN(asked) ? defaultWaitSeconds : asked;
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  }
}

/** The problem of a failed call, named for what was being done: `adding the column Key to own-…`. */
export function problemWhile(doing: string, cause: unknown): ProvisionProblem {
  if (cause instanceof ProvisionProblem) return cause;
  const status = statusOf(cause);
  return new ProvisionProblem(`SharePoint failed ${doing}${reasonOf(status)}`, status, cause);
}

/** The HTTP status in an error of PnPjs. */
export function statusOf(cause: unknown): number | undefined {
  const status: unknown =
    typeof cause === "object" && cause !== null ? Reflect.get(cause, "status") : undefined;
  return typeof status === "number" ? status : undefined;
}

function reasonOf(status: number | undefined): string {
  switch (status) {
    case undefined:
      return ": it could not be reached, or took too long. Check the address and the network, and run this again; what is done already is left as it is.";
    case 401:
      return ": it did not accept the token. The token must be for https://<tenant>.sharepoint.com, not for Graph, and not have expired.";
    case 403:
      return ": the account has no right to. It must be in the group that administers the site, and the app needs AllSites.FullControl.";
    case 404:
      return ": it is not there. Create the site without a Microsoft 365 group, with the break-glass group as its administrators, or correct its address in the plan.";
    default:
      return ` (status ${status}). Run this again; what is done already is left as it is.`;
  }
}
