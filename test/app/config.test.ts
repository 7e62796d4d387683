import { expect, test } from "vitest";
import { defaultScopes, parseConfig } from "#app/config.ts";

const whole = {
  clientId: "0b7d5f3e-6f3c-4a55-9a0e-3a3f2f6f0001",
  tenantId: "0b7d5f3e-6f3c-4a55-9a0e-3a3f2f6f0002",
  appId: "0b7d5f3e-6f3c-4a55-9a0e-3a3f2f6f0003",
  directory: { hostname: "contoso.sharepoint.com", path: "sites/beyond-target" },
};

test("settings with nothing left out are taken, with the default permissions", () => {
  expect(parseConfig(whole)).toEqual({ ...whole, scopes: defaultScopes });
});

test("an organisation may choose other permissions and another address for talk links", () => {
  const chosen = {
    ...whole,
    scopes: ["Sites.ReadWrite.All"],
    talkBase: "https://example.com/talk",
  };
  expect(parseConfig(chosen)).toEqual(chosen);
});

test.for<[string, unknown, string]>([
  ["no object", "text", "JSON object"],
  ["a client id that is a name", { ...whole, clientId: "my app" }, "clientId"],
  ["no tenant", { ...whole, tenantId: undefined }, "tenantId"],
  ["no app id", { ...whole, appId: 7 }, "appId"],
  [
    "a host with a scheme",
    { ...whole, directory: { hostname: "https://x", path: "sites/a" } },
    "hostname",
  ],
  ["no directory", { ...whole, directory: undefined }, "hostname"],
  ["an empty path", { ...whole, directory: { ...whole.directory, path: "" } }, "directory.path"],
  ["no scopes", { ...whole, scopes: [] }, "scopes"],
  ["a script as an address", { ...whole, talkBase: "javascript:alert(1)" }, "talkBase"],
])("%s is refused by name", ([, source, named]) => {
  expect(parseConfig(source)).toEqual({
    kind: "configProblem",
    message: expect.stringContaining(named),
  });
});
