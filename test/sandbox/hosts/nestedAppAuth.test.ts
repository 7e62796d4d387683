import { expect, test } from "vitest";
import type { BrokerAnswer } from "#sandbox/identity/broker.ts";
import { answerNestedAppAuth, type NestedAuthHost } from "./shared/nestedAppAuth.ts";

const account = {
  homeAccountId: "oid.tid",
  environment: "login.microsoftonline.com",
  tenantId: "tid",
  username: "dana@contoso.example",
  localAccountId: "oid",
  name: "Dana",
};
const granted: BrokerAnswer = {
  status: "ok",
  accessToken: "access",
  idToken: "id",
  expiresIn: 3600,
  scope: "User.Read",
  account,
};
const missing: BrokerAnswer = {
  status: "refused",
  reason: "USER_INTERACTION_REQUIRED",
  code: "consent_required",
  description: "AADSTS65001",
  missing: ["Calendars.ReadWrite"],
};
const cancelled: BrokerAnswer = {
  status: "refused",
  reason: "USER_CANCEL",
  code: "access_denied",
  description: "AADSTS65004",
};

/** A host whose person answers `accepts`; `asked` holds what went to the broker and the person. */
function makeHost(accepts: boolean, consented = false) {
  const asked: unknown[] = [];
  const host: NestedAuthHost = {
    account,
    getToken: (ask) => {
      asked.push(ask);
      if (ask.consent === "declined") return Promise.resolve(cancelled);
      return Promise.resolve(consented || ask.consent === "accepted" ? granted : missing);
    },
    askConsent: (scopes) => {
      asked.push(scopes);
      return Promise.resolve(accepts);
    },
  };
  return { host, asked };
}

async function send(host: NestedAuthHost, method: string): Promise<Record<string, unknown>> {
  const text = JSON.stringify({
    messageType: "NestedAppAuthRequest",
    method,
    requestId: "r-1",
    tokenParams: { clientId: "c-1", scope: "User.Read  Calendars.ReadWrite" },
  });
  return JSON.parse(await answerNestedAppAuth(text, host));
}

test("the first answer names the account, so that MSAL finds its cache", async () => {
  const { host } = makeHost(true);
  expect(await send(host, "GetInitContext")).toMatchObject({
    messageType: "NestedAppAuthResponse",
    requestId: "r-1",
    success: true,
    initContext: { accountContext: { homeAccountId: "oid.tid", tenantId: "tid" } },
  });
});

test("a granted token goes out with the account and both tokens", async () => {
  const { host, asked } = makeHost(true, true);
  expect(await send(host, "GetToken")).toMatchObject({
    success: true,
    token: { access_token: "access", id_token: "id", expires_in: 3600 },
    account: { environment: "login.microsoftonline.com", username: "dana@contoso.example" },
  });
  expect(asked).toEqual([{ clientId: "c-1", scopes: ["User.Read", "Calendars.ReadWrite"] }]);
});

test("a silent request never asks the person", async () => {
  const { host, asked } = makeHost(true);
  expect(await send(host, "GetToken")).toMatchObject({
    success: false,
    error: { status: "USER_INTERACTION_REQUIRED", code: "consent_required" },
  });
  expect(asked).toHaveLength(1);
});

test.each([
  [true, { success: true }],
  [false, { success: false, error: { status: "USER_CANCEL" } }],
])("an interactive request asks the person, who says %s", async (accepts, expected) => {
  const { host, asked } = makeHost(accepts);
  expect(await send(host, "GetTokenPopup")).toMatchObject(expected);
  expect(asked[1]).toEqual(["Calendars.ReadWrite"]);
});

test.each(["not json", "{}", `{"method":"Other","requestId":"r-2"}`])(
  "MSAL gets an answer even to %s",
  async (text) => {
    const { host } = makeHost(true);
    expect(JSON.parse(await answerNestedAppAuth(text, host))).toMatchObject({
      success: false,
      error: { status: "NESTED_APP_AUTH_UNAVAILABLE" },
    });
  },
);
