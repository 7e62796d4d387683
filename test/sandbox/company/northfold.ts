/** Where and as what the company lives in its tenant. Ids never change, so that links outlive `--fresh`. */
export const northfold = {
  name: "Northfold",
  trade: "Bench tools and laboratory equipment",
  tenantId: "6d1f9c52-7a34-4e0b-9c8d-2b5e81f0a947",
  hostname: "northfold.sharepoint.com",
  /** The product's app registration. */
  clientId: "3b8e5d17-94c6-4f2a-8a71-d06c9e2f4b85",
  /** The product's Teams app. */
  appId: "a95c2e60-1d7b-4c38-b4f9-57e8d3106a2c",
  directoryPath: "sites/beyond-target",
  /** The group that administers every site of the product; Petra alone is in it. */
  siteAdmins: "e47b3a81-5f09-4d62-a3c5-8b91d7f2604e",
  zone: "Europe/London",
} as const;

export const siteAddress = (path: string): string => `https://${northfold.hostname}/${path}`;
