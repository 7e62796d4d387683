import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { addinManifest } from "./addinManifest.ts";
import { checkPackages } from "./check/checkPackages.ts";
import { readProject } from "./check/readProject.ts";
import { packageFiles } from "./packageFiles.ts";
import { readDeployment } from "./readDeployment.ts";
import { unifiedManifest } from "./unifiedManifest.ts";

const [source] = process.argv.slice(2);
const folder = new URL("../artefacts/package/", import.meta.url);

try {
  if (source === undefined) {
    throw new TypeError(
      "No deployment was named. Run npm run package -- deployment.json; docs/provisioning.md shows such a file.",
    );
  }
  const deployment = readDeployment(JSON.parse(readFileSync(source, "utf8")));
  const files = packageFiles(deployment);
  const wrong = checkPackages({
    unified: unifiedManifest(deployment),
    addin: addinManifest(deployment),
    project: readProject(deployment.address),
  });
  if (wrong.length > 0) {
    const lines = wrong.map(({ rule, what }) => `  ${rule}: ${what}`).join("\n");
    throw new TypeError(`Nothing was written, for the manifests would not do:\n${lines}`);
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { file, bytes } of files) writeFileSync(new URL(file, folder), bytes);
  const names = files.map(({ file }) => file).join(" and ");
  process.stdout.write(
    `Wrote ${names} to artefacts/package/. docs/hosting.md says where to upload each.\n`,
  );
} catch (problem) {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
  process.exitCode = 1;
}
