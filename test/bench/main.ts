import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { machine } from "./machine.ts";
import { keepResult, readResult, summaryOf, titled } from "./keptResults.ts";
import { sections, type SectionName } from "./sections.ts";
import { writeBetween } from "./writeBetween.ts";

const known = Object.keys(sections) as SectionName[];
const help = `The benchmark, as Markdown; also in artefacts/bench/results.md. Run it with nothing else at work.

  npm run bench -- [--only ${known.slice(0, 2).join(",")}] [--rounds 5] [--write]

--only    Sections, with commas between: ${known.join(", ")}. All when not given.
--rounds  How often the browser opens each page with each client; ratios are taken within a round.
--write   Also puts the results between the markers of README.md and test/bench/README.md. Sections that
          are not run are as this checkout last measured them, each with its machine and day;
          those that never ran are named.

What is measured, how, and what is only a model: test/bench/README.md.
`;

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    only: { type: "string" },
    write: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  process.stdout.write(help);
  process.exit();
}
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
  throw new Error(`--rounds ${values.rounds} is no number of rounds. Give a whole number from 1.`);
}
const wanted = values.only?.split(",").map((name) => name.trim()) ?? known;
const unknown = wanted.find((name) => !known.includes(name as SectionName));
if (unknown !== undefined) {
  throw new Error(`There is no section "${unknown}". There are ${known.join(", ")}.`);
}
const root = resolve(import.meta.dirname, "../..");
const folder = join(root, "artefacts", "bench");
mkdirSync(folder, { recursive: true });
const say = (words: string): void => void process.stderr.write(`${words}\n`);
for (const name of known.filter((one) => wanted.includes(one))) {
  say(`${name} …`);
  // Before the section: its own work is no load.
  const measured = `Measured ${machine()}${name === "browser" ? `; ${rounds} ${rounds === 1 ? "round" : "rounds"}` : ""}.`;
  const started = performance.now();
  const result = await sections[name]({ rounds, folder, say });
  say(`${name}: ${((performance.now() - started) / 60_000).toFixed(1)} min`);
  keepResult(folder, name, { measured, ...result });
  process.stdout.write(`\n${titled({ measured, ...result })}\n`);
}
const kept = known.flatMap((name) => readResult(folder, name) ?? []);
const summary = summaryOf(kept);
process.stdout.write(`\n### In short\n\n${summary}\n`);
const file = join(folder, "results.md");
writeFileSync(file, `${[...kept.map(titled), "### In short", summary].join("\n\n")}\n`);
say(`Also in ${file}`);
if (values.write) {
  const missing = known.filter((name) => readResult(folder, name) === undefined);
  const left = missing.length === 0 ? [] : [`Not measured yet: ${missing.join(", ")}.`];
  writeBetween(join(root, "README.md"), [summary, ...left].join("\n\n"));
  writeBetween(join(import.meta.dirname, "README.md"), [...kept.map(titled), ...left].join("\n\n"));
  say("Written into README.md and test/bench/README.md");
}
