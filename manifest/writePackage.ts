import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { packageFiles } from "./packageFiles.ts";
import { readDeployment } from "./readDeployment.ts";

const [source] = process.argv.slice(2);
const folder = new URL("../artefacts/package/", import.meta.url);

try {
  if (source === undefined) {
    throw new TypeError(
      "No deployment was named. Run npm run manifest -- deployment.json; docs/provisioning.md shows such a file.",
    );
  }
  const files = packageFiles(readDeployment(JSON.parse(readFileSync(source, "utf8"))));
  mkdirSync(folder, { recursive: true });
  for (const { file, bytes } of files) writeFileSync(new URL(file, folder), bytes);
  const names = files.map(({ file }) => file).join(", ");
  process.stdout.write(
    `Wrote ${names} to artefacts/package/. Zip these files, without a folder.\n`,
  );
} catch (problem) {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
  process.exitCode = 1;
}
