import type { Deployment } from "./Deployment.ts";

/** The deployment in a parsed JSON file; what is missing or no text comes out empty, and is refused by name later. */
export function readDeployment(source: unknown): Deployment {
  const publisher = member(source, "publisher");
  return {
    appId: text(source, "appId"),
    addInId: text(source, "addInId"),
    clientId: text(source, "clientId"),
    address: text(source, "address"),
    version: text(source, "version"),
    publisher: {
      name: text(publisher, "name"),
      website: text(publisher, "website"),
      privacy: text(publisher, "privacy"),
      terms: text(publisher, "terms"),
    },
  };
}

function text(source: unknown, name: string): string {
  const value = member(source, name);
  return typeof value === "string" ? value : "";
}

function member(source: unknown, name: string): unknown {
  return typeof source === "object" && source !== null ? Reflect.get(source, name) : undefined;
}
