import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ProvisionProblem } from "#provision/ProvisionProblem.ts";
import { readOptions } from "#provision/readOptions.ts";
import { usage } from "#provision/usage.ts";

const token = { BEYOND_TARGET_TOKEN: "secret" };
const code = ["--client", "app", "--tenant", "home"];

test("a plan is made with a token, or with a code for an app and a tenant", () => {
  const run = { kind: "run", file: "plan.json", checkOnly: false };
  expect(readOptions(["plan.json"], token)).toEqual({
    ...run,
    signIn: { kind: "token", token: "secret" },
  });
  expect(readOptions(["plan.json", ...code], {})).toEqual({
    ...run,
    signIn: { kind: "code", clientId: "app", tenantId: "home" },
  });
  expect(readOptions(["plan.json", ...code], token)).toMatchObject({ signIn: { kind: "token" } });
});

test("with --check nothing is to be changed", () => {
  expect(readOptions(["plan.json", "--check"], token)).toMatchObject({ checkOnly: true });
});

test.for([["--help"], ["-h"], ["plan.json", "--help"]])("%s asks for help", (args) => {
  expect(readOptions(args, {})).toEqual({ kind: "help" });
});

test.for<[string, readonly string[], Record<string, string>, string]>([
  ["no plan", [], token, "No plan is named"],
  ["two plans", ["one.json", "two.json"], token, "two.json is too much"],
  ["an option that is none", ["plan.json", "--chekc"], token, "--chekc"],
  ["no sign-in", ["plan.json"], {}, "There is no sign-in"],
  ["an empty token", ["plan.json"], { BEYOND_TARGET_TOKEN: "" }, "There is no sign-in"],
  ["half a sign-in", ["plan.json", "--client", "app"], {}, "without --tenant"],
  ["the other half", ["plan.json", "--tenant", "home"], {}, "without --client"],
  [
    "a --check that npm kept, which would have changed everything",
    ["plan.json"],
    { ...token, npm_config_check: "true" },
    "Put -- before the plan",
  ],
])("%s is refused in words, with the way to the help", ([, args, environment, words]) => {
  const refusal = () => readOptions(args, environment);
  expect(refusal).toThrow(ProvisionProblem);
  expect(refusal).toThrow(words);
  expect(refusal).toThrow("npm run provision -- --help");
});

test("the guide and the help name the same commands, options and permissions", () => {
  const guide = readFileSync(new URL("../../docs/provisioning.md", import.meta.url), "utf8");
  for (const name of [
    "npm run provision -- plan.json",
    "--check",
    "--client <app id> --tenant <tenant id>",
    "BEYOND_TARGET_TOKEN",
    "AllSites.FullControl",
    "Sites.Selected",
    "Grant-PnPEntraIDAppSitePermission",
    "POST /sites/{id}/permissions",
  ]) {
    expect(usage).toContain(name);
    expect(guide).toContain(name);
  }
});
