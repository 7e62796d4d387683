import { existsSync, readFileSync } from "node:fs";
import AjvDraft4 from "ajv-draft-04";
import addFormats from "ajv-formats";
import type { ValidateFunction } from "ajv";
import { textAt } from "./json.ts";

/** Where Microsoft's package of manifests keeps the schema of a version. */
const schemaOf = (version: string): URL =>
  new URL(
    `./json-schemas/teams/v${version}/MicrosoftTeams.schema.json`,
    import.meta.resolve("@microsoft/app-manifest"),
  );

/** Compiling one takes a second, and a check may look at many manifests. */
const compiled = new Map<string, ValidateFunction>();

/**
 * What Microsoft's own schema, as its package of manifests ships it, says against a unified manifest;
 * the one of the version that the manifest names.
 */
export function againstSchema(manifest: unknown): readonly string[] {
  const version = textAt(manifest, "manifestVersion");
  const fits = compiled.get(version) ?? compile(version);
  if (fits === undefined) return [`there is no schema of version ${version || "(none)"}`];
  compiled.set(version, fits);
  if (fits(manifest)) return [];
  return (fits.errors ?? []).map(
    ({ instancePath, message = "does not fit" }) => `${instancePath || "the whole"} ${message}`,
  );
}

function compile(version: string): ValidateFunction | undefined {
  if (!/^\d+\.\d+$/.test(version) || !existsSync(schemaOf(version))) return undefined;
  // The schema uses words of later drafts, which strict mode refuses.
  const ajv = new AjvDraft4.default({ strict: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(schemaOf(version), "utf8")) as object);
}
