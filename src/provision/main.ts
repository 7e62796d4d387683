import { parseArgs } from "node:util";
import { instantAt, utcDay } from "#domain/day.ts";
import { deviceCode } from "./deviceCode.ts";
import type { OrganisationPlan } from "./plan/OrganisationPlan.ts";
import { check, provision } from "./provision.ts";
import { ProvisionProblem } from "./ProvisionProblem.ts";
import { readPlan } from "./readPlan.ts";

const usage = `Makes the sites, lists and permissions that Beyond Target needs, and proves that they are right.

  node src/provision/main.ts <plan.json>            make everything as the plan says, then check it
  node src/provision/main.ts <plan.json> --check    change nothing, tell every difference

Sign-in, one of:
  BEYOND_TARGET_TOKEN=<token>                       a SharePoint token (not one for Graph)
  --client <id> --tenant <id>                       a code to type in a browser, for this app registration

The account must administer the sites through the break-glass group. Afterwards grant the app
"write" on each site (Sites.Selected), once per site, with Grant-PnPEntraIDAppSitePermission
or POST /sites/{id}/permissions.`;

/** Exit codes: 0 all is as planned, 1 something differs, 2 it could not be done. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      check: { type: "boolean" },
      client: { type: "string" },
      tenant: { type: "string" },
      help: { type: "boolean" },
    },
  });
  const [file] = positionals;
  if (file === undefined || values.help === true) {
    console.log(usage);
    return values.help === true ? 0 : 2;
  }
  const plan = await readPlan(file);
  const token = await signIn(plan, values.client, values.tenant);
  const today = utcDay(instantAt(Date.now()));
  const options = { token: () => Promise.resolve(token), today, say: console.log };
  const { mended, remaining } = await (values.check === true ? check : provision)(plan, options);
  if (remaining.length === 0) console.log(`All is as planned; ${mended.length} changes made.`);
  for (const what of remaining) console.log(`Not as planned: ${what}`);
  return remaining.length === 0 ? 0 : 1;
}

async function signIn(
  plan: OrganisationPlan,
  clientId: string | undefined,
  tenantId: string | undefined,
): Promise<string> {
  const given = process.env["BEYOND_TARGET_TOKEN"];
  if (given !== undefined && given !== "") return given;
  if (clientId !== undefined && tenantId !== undefined) {
    const { origin } = new URL(plan.directory);
    return await deviceCode({ clientId, tenantId, origin, say: console.log });
  }
  throw new ProvisionProblem(`There is no sign-in.\n\n${usage}`);
}

try {
  process.exitCode = await main();
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 2;
}
