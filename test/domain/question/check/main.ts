import { patterns } from "#domain/question/patterns.ts";
import { checkPack, strangeTags } from "./checkPack.ts";
import { hardNames } from "./hardNames.ts";

const faults = checkPack(patterns);
const tags = Object.values(hardNames).flatMap(strangeTags);

for (const { pattern, fault, text } of faults) {
  process.stderr.write(`${pattern}: ${fault}\n    ${text}\n`);
}
for (const tag of tags) process.stderr.write(`An invite would have the tag ${tag}\n`);
const tried = `${patterns.length} questions with ${Object.keys(hardNames).length} hard names each`;
if (faults.length + tags.length === 0) process.stdout.write(`${tried}: every rule is kept.\n`);
else {
  process.stderr.write(
    `${tried}: ${faults.length + tags.length} faults. The questions are in src/domain/question/pack/en.ts.\n`,
  );
  process.exitCode = 1;
}
