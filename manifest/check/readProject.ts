import { existsSync, readdirSync, readFileSync } from "node:fs";
import { neededPermission } from "./officeMembers.ts";
import type { Project } from "./Packages.ts";

const root = new URL("../../", import.meta.url);
const icons = new URL("manifest/public/icons/", root);

/** This project, as the check of its manifests sees it; `address` is where its pages will lie. */
export function readProject(address: string): Project {
  return {
    address,
    functions: new Set(["addin/commands/", "addin/launch/"].flatMap(associatedIn)),
    hasPage: (path) => existsSync(new URL(path.replace(/\.js$/, ".ts"), root)),
    iconSide,
    permission: neededPermission(),
  };
}

/** The names given to `associate` in the scripts of a folder. */
function associatedIn(folder: string): readonly string[] {
  const at = new URL(folder, root);
  if (!existsSync(at)) return [];
  return readdirSync(at)
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => [
      ...readFileSync(new URL(file, at), "utf8").matchAll(/\bassociate\(\s*"([^"]+)"/g),
    ])
    .flatMap(([, name]) => name ?? []);
}

/** A PNG's header holds its width and height. */
function iconSide(file: string): number | undefined {
  const at = new URL(file, icons);
  if (!existsSync(at)) return undefined;
  const bytes = readFileSync(at);
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  return width === height ? width : undefined;
}
