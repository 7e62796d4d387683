import { parseArgs } from "node:util";
import { modelBackend } from "./modelBackend.ts";
import { simulate } from "./simulate.ts";

const help = `The simulation at length, over a model of the list service.

  npm run simulate -- [--seed 1] [--steps 1000000] [--settle-every 20000]

--seed          Decides everything that happens: the same seed tells the same story.
--steps         How many things happen: one request moved on, one edit, one crash.
--settle-every  After so many steps all come to rest, and what holds at rest is looked at.

To replay what broke a law, give the seed and the settling it was found with, and as steps the
step it broke at. The laws are in test/simulation/README.md.
`;

const { values } = parseArgs({
  options: {
    steps: { type: "string", default: "1000000" },
    seed: { type: "string", default: "1" },
    "settle-every": { type: "string", default: "20000" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) process.stdout.write(help);
else {
  const [steps, seed, settleEvery] = [values.steps, values.seed, values["settle-every"]].map(
    Number,
  ) as [number, number, number];
  const { broken, ...counts } = await simulate(seed, steps, modelBackend(), { settleEvery });
  process.stdout.write(`${JSON.stringify({ seed, ...counts })}\n`);
  for (const law of broken) process.stdout.write(`${law}\n`);
  if (broken.length > 0) {
    process.stdout.write(
      `To see it again: npm run simulate -- --seed ${String(seed)} --settle-every ${String(settleEvery)} --steps ${String(counts.steps)}\n`,
    );
    process.exitCode = 1;
  }
}
