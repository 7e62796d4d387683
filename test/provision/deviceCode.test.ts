import { expect, test } from "vitest";
import { deviceCode } from "#provision/deviceCode.ts";

const request = {
  clientId: "client",
  tenantId: "tenant",
  origin: "https://contoso.sharepoint.com",
  wait: () => Promise.resolve(),
};

/** An identity provider that gives these answers in turn. */
function answering(answers: readonly object[]) {
  const asked: string[] = [];
  const left = [...answers];
  const transport = async (sent: Request) => {
    asked.push(`${new URL(sent.url).pathname} ${await sent.text()}`);
    return Response.json(left.shift() ?? {});
  };
  return { asked, transport };
}

const offer = { device_code: "secret", message: "Go there and type ABC.", interval: 0 };

test("the code is shown, and the token comes once it was typed", async () => {
  const { asked, transport } = answering([
    offer,
    { error: "authorization_pending" },
    { error: "slow_down" },
    { access_token: "token" },
  ]);
  const said: string[] = [];
  const token = await deviceCode({ ...request, transport, say: (what) => said.push(what) });
  expect(token).toBe("token");
  expect(said).toEqual(["Go there and type ABC."]);
  expect(asked[0]).toContain("AllSites.FullControl");
  expect(asked.map((each) => each.split(" ")[0])).toEqual([
    "/tenant/oauth2/v2.0/devicecode",
    "/tenant/oauth2/v2.0/token",
    "/tenant/oauth2/v2.0/token",
    "/tenant/oauth2/v2.0/token",
  ]);
});

test.for<[string, readonly object[]]>([
  ["the app is not allowed to", [{ error: "unauthorized_client" }]],
  ["the administrator declined", [offer, { error: "authorization_declined" }]],
])("when %s, that is told with the cure", async ([, answers]) => {
  const { transport } = answering(answers);
  await expect(deviceCode({ ...request, transport, say: () => undefined })).rejects.toThrow(
    /refused \((unauthorized_client|authorization_declined)\)\. The app registration must/,
  );
});
