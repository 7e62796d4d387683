import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { machine } from "./machine.ts";
import { sections, type SectionName } from "./sections.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    /** Names of sections with commas between; all when not given. */
    only: { type: "string" },
  },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
  throw new Error(`--rounds ${values.rounds} is no number of rounds. Give a whole number from 1.`);
}
const known = Object.keys(sections) as SectionName[];
const wanted = values.only?.split(",").map((name) => name.trim()) ?? known;
const unknown = wanted.find((name) => !known.includes(name as SectionName));
if (unknown !== undefined) {
  throw new Error(`There is no section "${unknown}". There are ${known.join(", ")}.`);
}

const folder = join(resolve(import.meta.dirname, "../.."), "artefacts", "bench");
mkdirSync(folder, { recursive: true });
const written = [`Measured ${machine()}; medians of ${rounds} rounds.`];
const say = (words: string): void => void process.stderr.write(`${words}\n`);
process.stdout.write(`${written[0]}\n`);
for (const name of known.filter((one) => wanted.includes(one))) {
  say(`${name} …`);
  const text = await sections[name]({ rounds, folder, say });
  written.push(text);
  process.stdout.write(`\n${text}\n`);
}
const file = join(folder, "results.md");
writeFileSync(file, `${written.join("\n\n")}\n`);
say(`Also in ${file}`);
