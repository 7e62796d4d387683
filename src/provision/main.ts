import { instantAt, utcDay } from "#domain/day.ts";
import { deviceCode } from "./deviceCode.ts";
import type { OrganisationPlan } from "./plan/OrganisationPlan.ts";
import { check, provision } from "./provision.ts";
import { readOptions, type SignIn } from "./readOptions.ts";
import { readPlan } from "./readPlan.ts";
import { usage } from "./usage.ts";

/** Exit codes: 0 all is as planned, 1 something differs, 2 it could not be done. */
async function main(): Promise<number> {
  const command = readOptions(process.argv.slice(2), process.env);
  if (command.kind === "help") {
    console.log(usage);
    return 0;
  }
  const plan = await readPlan(command.file);
  const token = await tokenFor(plan, command.signIn);
  const today = utcDay(instantAt(Date.now()));
  const options = { token: () => Promise.resolve(token), today, say: console.log };
  const { mended, remaining } = await (command.checkOnly ? check : provision)(plan, options);
  if (remaining.length === 0) console.log(`All is as planned.${changes(mended.length)}`);
  for (const what of remaining) console.log(`Not as planned: ${what}`);
  return remaining.length === 0 ? 0 : 1;
}

async function tokenFor(plan: OrganisationPlan, signIn: SignIn): Promise<string> {
  if (signIn.kind === "token") return signIn.token;
  const { clientId, tenantId } = signIn;
  const { origin } = new URL(plan.directory);
  return await deviceCode({ clientId, tenantId, origin, say: console.log });
}

function changes(count: number): string {
  if (count === 0) return " Nothing was changed.";
  return count === 1 ? " One change was made." : ` ${count} changes were made.`;
}

try {
  process.exitCode = await main();
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 2;
}
