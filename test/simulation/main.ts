import { parseArgs } from "node:util";
import { modelBackend } from "./modelBackend.ts";
import { simulate } from "./simulate.ts";

/**
 * The simulation at length, over a model of the list service; the sandbox tenant is its
 * backend in the tests: `node test/simulation/main.ts --steps 1000000 --seed 1`.
 */
const { values } = parseArgs({
  options: {
    steps: { type: "string", default: "1000000" },
    seed: { type: "string", default: "1" },
  },
});
const steps = Number(values.steps);
const seed = Number(values.seed);
const report = await simulate(seed, steps, modelBackend());
const { broken, ...counts } = report;
process.stdout.write(`${JSON.stringify({ seed, ...counts })}\n`);
for (const law of broken) process.stdout.write(`${law}\n`);
if (broken.length > 0) {
  process.stdout.write(
    `To see it again: node test/simulation/main.ts --seed ${String(seed)} --steps ${String(report.steps)}\n`,
  );
  process.exitCode = 1;
}
