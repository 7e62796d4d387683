import { parseArgs } from "node:util";
import { modelBackend } from "./modelBackend.ts";
import { simulate } from "./simulate.ts";

const help = `The simulation at length, over a model of the list service. A million steps take some minutes.

  npm run simulate -- [--seed 1] [--steps 1000000] [--settle-every 20000]

--seed          Decides everything that happens: the same seed tells the same story.
--steps         How many things happen: one request moved on, one edit, one crash.
--settle-every  After so many steps all come to rest, and what holds at rest is looked at.

Prints how often everything happened and, if a law broke, which, where, and the command that
shows it again; then it ends with 1. The laws are in test/simulation/README.md.
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
else await run();

async function run(): Promise<void> {
  const [seed, steps, settleEvery] = [
    wholeOf("seed"),
    wholeOf("steps"),
    wholeOf("settle-every"),
  ] as const;
  const { broken, ...counts } = await simulate(seed, steps, modelBackend(), {
    settleEvery,
    rested: (step) => void process.stderr.write(`all at rest after ${String(step)} steps\n`),
  });
  process.stdout.write(`${JSON.stringify({ seed, ...counts })}\n`);
  if (broken.length === 0) return;
  for (const law of broken) process.stdout.write(`${law}\n`);
  process.stdout.write(
    `To see it again: npm run simulate -- --seed ${String(seed)} --settle-every ${String(settleEvery)} --steps ${String(counts.steps)}\n`,
  );
  process.exitCode = 1;
}

function wholeOf(name: "seed" | "steps" | "settle-every"): number {
  const whole = Number(values[name]);
  // No steps at all would be a simulation in which nothing broke.
  if (!Number.isInteger(whole) || whole < 1) {
    throw new Error(`--${name} ${values[name]} is no such number. Give a whole number from 1.`);
  }
  return whole;
}
