import { expect, test } from "vitest";
import type { AppConfig } from "#app/config.ts";
import { talkBase } from "#page/talkBase.ts";
import { source } from "../../manifest/source.ts";

const config: AppConfig = {
  clientId: "0b7d5f3e-6f3c-4a55-9a0e-3a3f2f6f0001",
  tenantId: "0b7d5f3e-6f3c-4a55-9a0e-3a3f2f6f0002",
  appId: "0b7d5f3e-6f3c-4a55-9a0e-3a3f2f6f0003",
  directory: { hostname: "contoso.sharepoint.com", path: "sites/beyond-target" },
  scopes: ["User.Read"],
};

test("a talk's link leads to the personal tab by the very id that the manifest gives it", () => {
  expect(talkBase(config)).toBe(
    `https://teams.microsoft.com/l/entity/${config.appId}/${source.personalTab.entityId}`,
  );
});

test("settings that name another place lead there", () => {
  expect(talkBase({ ...config, talkBase: "https://example.com/talk" })).toBe(
    "https://example.com/talk",
  );
});
