import type { IdentityClient } from "#sandbox/identity/Directory.ts";

/** The shells' own registration, which reads and writes calendars as Outlook itself does. */
export const hostClient: IdentityClient = {
  clientId: "5ce11000-0000-4000-8000-000000000001",
  name: "Emulated Outlook",
  redirectUris: [],
  scopes: ["User.Read", "Calendars.ReadWrite"],
};
