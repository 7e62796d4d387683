import type { Deployment } from "../../manifest/Deployment.ts";

/** An installation for tests. */
export const deployment: Deployment = {
  appId: "5d0c7c43-0d6f-4f0b-9f0e-8a3a4e1b2c3d",
  addInId: "7a1c7c43-0d6f-4f0b-9f0e-8a3a4e1b2c3d",
  clientId: "0e2c7c43-0d6f-4f0b-9f0e-8a3a4e1b2c3d",
  address: "https://app.example/bt/",
  version: "1.2.3",
  publisher: {
    name: "Example & Sons",
    website: "https://example.com/",
    privacy: "https://example.com/privacy",
    terms: "https://example.com/terms",
  },
};
