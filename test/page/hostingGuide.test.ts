import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { defaultScopes, parseConfig } from "#app/config.ts";

const guide = readFileSync(new URL("../../docs/hosting.md", import.meta.url), "utf8");
const section = (heading: string) => guide.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";

test("the guide has every field of the settings and no other", () => {
  const config = parseConfig({
    clientId: "0b7d5f3e-6f3c-4a55-9a0e-3a3f2f6f0001",
    tenantId: "0b7d5f3e-6f3c-4a55-9a0e-3a3f2f6f0002",
    appId: "0b7d5f3e-6f3c-4a55-9a0e-3a3f2f6f0003",
    directory: { hostname: "contoso.sharepoint.com", path: "sites/beyond-target" },
    scopes: ["Sites.ReadWrite.All"],
    talkBase: "https://example.com/talk",
  });
  const rows = [...section("`config.json`").matchAll(/^\| `(\w+)`/gmu)].map(([, name]) => name);
  expect(new Set(rows)).toEqual(new Set(Object.keys(config)));
});

test("the guide names the permissions that are asked for", () => {
  for (const scope of defaultScopes)
    expect(section("The app registration")).toContain(`- \`${scope}\``);
});
