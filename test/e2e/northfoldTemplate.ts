import { mkdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { openCompany } from "#sandbox/seed/companyTenant.ts";
import { appRegistration } from "#sandbox/server/appConfig.ts";

const folder = resolve(import.meta.dirname, "../../artefacts/northfold");

/** Where the company lies that each end-to-end test file takes a copy of. */
export const template = { folder, database: "tenant.sqlite", key: "signing-key.json" } as const;

/** The address at which the shipped pages are served to the browser. */
export const appAddress = "https://app.beyondtarget.example/";

/** Provisions and seeds the company once for the whole run; a copy then opens at once. */
export default async function makeNorthfold(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const company = await openCompany({
    database: join(folder, template.database),
    keyPath: join(folder, template.key),
    clients: [appRegistration(appAddress)],
  });
  company.close();
}
