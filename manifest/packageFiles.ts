import { iconFiles } from "./icons.ts";
import { type Deployment, unifiedManifest } from "./unifiedManifest.ts";

export type PackageFile = { readonly file: string; readonly bytes: Uint8Array };

/** What the app package holds: the manifest and the two icons it names. Throws as {@link unifiedManifest} does. */
export function packageFiles(deployment: Deployment): readonly PackageFile[] {
  const manifest = unifiedManifest(deployment);
  const named = new Set(Object.values(manifest.icons));
  return [
    { file: "manifest.json", bytes: Buffer.from(`${JSON.stringify(manifest, undefined, 2)}\n`) },
    ...iconFiles().filter(({ file }) => named.has(file)),
  ];
}
