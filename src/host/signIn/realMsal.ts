import {
  createNestablePublicClientApplication,
  createStandardPublicClientApplication,
} from "@azure/msal-browser";
import type { MsalFactory } from "./MsalClient.ts";

/** Microsoft's own client; loaded on demand, since it is larger than the first view. */
export const realMsal: MsalFactory = {
  nested: (configuration) => createNestablePublicClientApplication(configuration),
  standard: (configuration) => createStandardPublicClientApplication(configuration),
};
