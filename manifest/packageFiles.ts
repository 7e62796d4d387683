import { readFileSync } from "node:fs";
import { addinManifest } from "./addinManifest.ts";
import type { Deployment } from "./Deployment.ts";
import { unifiedManifest } from "./unifiedManifest.ts";
import { zipFiles } from "./zipFiles.ts";

export type PackageFile = { readonly file: string; readonly bytes: Uint8Array };

/** What goes into the app package: the manifest and the two icons it names. Throws as {@link unifiedManifest} does. */
function appFiles(deployment: Deployment): readonly PackageFile[] {
  const manifest = unifiedManifest(deployment);
  return [
    { file: "manifest.json", bytes: text(`${JSON.stringify(manifest, undefined, 2)}\n`) },
    // The committed files, for the same picture is packed differently from one processor to another.
    ...Object.values(manifest.icons).map((file) => ({
      file,
      bytes: readFileSync(new URL(`public/icons/${file}`, import.meta.url)),
    })),
  ];
}

/** The two files to upload: the app's package, and the manifest of the add-in-only edition. */
export function packageFiles(deployment: Deployment): readonly PackageFile[] {
  const { version } = deployment;
  return [
    { file: `beyond-target-${version}.zip`, bytes: zipFiles(appFiles(deployment)) },
    { file: `beyond-target-outlook-${version}.xml`, bytes: text(addinManifest(deployment)) },
  ];
}

function text(content: string): Uint8Array {
  return Buffer.from(content);
}
