import type { IdentityClient } from "#sandbox/identity/Directory.ts";
import { northfold } from "../company/northfold.ts";

/** What Northfold's administrator put into config.json beside the app's pages. */
export const appConfig = {
  clientId: northfold.clientId,
  tenantId: northfold.tenantId,
  appId: northfold.appId,
  directory: { hostname: northfold.hostname, path: northfold.directoryPath },
};

/** The product's app registration, for pages served from `address` (with a slash at the end). */
export function appRegistration(address: string): IdentityClient {
  return {
    clientId: northfold.clientId,
    name: "Beyond Target",
    redirectUris: [`${address}addin/auth/redirect.html`, `brk-multihub://${new URL(address).host}`],
    scopes: ["Sites.Selected", "User.Read", `https://${northfold.hostname}/AllSites.FullControl`],
  };
}
