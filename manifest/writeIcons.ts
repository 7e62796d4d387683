import { mkdirSync, writeFileSync } from "node:fs";
import { iconFiles } from "./icons.ts";

// Run after a change of the mark: node manifest/writeIcons.ts
const folder = new URL("public/icons/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const { file, bytes } of iconFiles()) writeFileSync(new URL(file, folder), bytes);
