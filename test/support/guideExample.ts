import { readFileSync } from "node:fs";

const guide = readFileSync(new URL("../../docs/provisioning.md", import.meta.url), "utf8");
const examples = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(
  ([, json = ""]) => JSON.parse(json) as Readonly<Record<string, unknown>>,
);

/** The JSON file with this member that the administrator's guide shows, so that what is copied from it works. */
export function guideExample(member: string): Readonly<Record<string, unknown>> {
  const example = examples.find((each) => member in each);
  if (example === undefined) throw new Error(`No file in the guide has a member ${member}.`);
  return example;
}
