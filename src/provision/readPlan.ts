import { promises as files } from "node:fs";
import type { OrganisationPlan } from "./plan/OrganisationPlan.ts";
import { parsePlan } from "./plan/parsePlan.ts";
import { ProvisionProblem } from "./ProvisionProblem.ts";

/** The plan in a JSON file. Rejects with everything that is wrong with it. */
export async function readPlan(file: string): Promise<OrganisationPlan> {
  const plan = parsePlan(await jsonIn(file));
  if (!("kind" in plan)) return plan;
  const problems = plan.problems.map((problem) => `  ${problem}`).join("\n");
  throw new ProvisionProblem(`The plan ${file} cannot be used; correct this first:\n${problems}`);
}

async function jsonIn(file: string): Promise<unknown> {
  try {
    return JSON.parse(await files.readFile(file, "utf8")) as unknown;
  } catch (cause) {
    const what =
      cause instanceof SyntaxError
        ? `is not JSON (${cause.message}). Correct it there; docs/provisioning.md has a plan to compare with.`
        : "cannot be read. Check the path; npm takes one that is not whole from the project's own folder.";
    throw new ProvisionProblem(`The plan ${file} ${what}`, undefined, cause);
  }
}
