import { parseArgs } from "node:util";
import { ProvisionProblem } from "./ProvisionProblem.ts";

export type ProvisionCommand =
  | { readonly kind: "help" }
  | {
      readonly kind: "run";
      /** Path of the plan. */
      readonly file: string;
      /** Change nothing. */
      readonly checkOnly: boolean;
      readonly signIn: SignIn;
    };

export type SignIn =
  | { readonly kind: "token"; readonly token: string }
  | { readonly kind: "code"; readonly clientId: string; readonly tenantId: string };

type Environment = Readonly<Record<string, string | undefined>>;

/** What was asked for on the command line. Throws a ProvisionProblem with the cure for what makes no sense. */
export function readOptions(args: readonly string[], environment: Environment): ProvisionCommand {
  const { values, positionals } = parsed(args);
  if (values.help === true) return { kind: "help" };
  const kept = ["check", "client", "tenant"].filter((name) => `npm_config_${name}` in environment);
  if (kept.length > 0) {
    const names = kept.map((name) => `--${name}`).join(" and ");
    throw unusable(
      `npm kept ${names} to itself, and nothing was done. Put -- before the plan: npm run provision -- plan.json ${names}`,
    );
  }
  const [file, ...others] = positionals;
  if (file === undefined) throw unusable("No plan is named.");
  if (others.length > 0) throw unusable(`One plan at a time: ${others.join(" ")} is too much.`);
  return {
    kind: "run",
    file,
    checkOnly: values.check === true,
    signIn: signInFrom(environment["BEYOND_TARGET_TOKEN"], values.client, values.tenant),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        check: { type: "boolean" },
        client: { type: "string" },
        tenant: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (cause) {
    throw unusable(cause instanceof Error ? `${cause.message}.` : String(cause), cause);
  }
}

function signInFrom(
  token: string | undefined,
  clientId: string | undefined,
  tenantId: string | undefined,
): SignIn {
  if (token !== undefined && token !== "") return { kind: "token", token };
  if (clientId !== undefined && tenantId !== undefined) return { kind: "code", clientId, tenantId };
  if (clientId !== undefined) throw unusable("--client is given without --tenant.");
  if (tenantId !== undefined) throw unusable("--tenant is given without --client.");
  throw unusable(
    "There is no sign-in. Give --client and --tenant, or set BEYOND_TARGET_TOKEN in the environment.",
  );
}

function unusable(what: string, cause?: unknown): ProvisionProblem {
  return new ProvisionProblem(
    `${what}\nnpm run provision -- --help tells how it is used.`,
    undefined,
    cause,
  );
}
