import { createHash } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SignJWT, decodeJwt, generateKeyPair } from "jose";
import { expect, test } from "vitest";
import { createIdentity, type Identity } from "./identity.ts";

const tenantId = "11111111-2222-4333-8444-555555555555";
const clientId = "aaaaaaaa-0000-4000-8000-000000000001";
const redirectUri = "https://app.example/redirect.html";
const dana = {
  id: "d0000000-0000-4000-8000-000000000001",
  userPrincipalName: "dana@contoso.example",
  displayName: "Dana <Lead>",
};
const tom = {
  id: "d0000000-0000-4000-8000-000000000002",
  userPrincipalName: "tom@contoso.example",
  displayName: "Tom",
};
const verifier = "a-verifier-that-is-long-enough-to-be-a-real-one-0123456789";
const challenge = createHash("sha256").update(verifier).digest("base64url");
const base = `https://login.microsoftonline.com/${tenantId}`;

function makeIdentity(clock: { now: number } = { now: Date.UTC(2026, 10, 1) }): Promise<Identity> {
  return createIdentity({
    tenantId,
    now: () => clock.now,
    clients: [
      {
        clientId,
        name: "Beyond Target",
        redirectUris: [redirectUri, "brk-multihub://app.example"],
        scopes: ["User.Read", "Sites.Selected", "https://contoso.sharepoint.com/AllSites.Manage"],
      },
    ],
    users: [dana, tom],
  });
}

function authorizeUrl(changes: Record<string, string> = {}): string {
  const query = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: "code",
    response_mode: "fragment",
    scope: "openid profile offline_access User.Read",
    state: "the state",
    nonce: "the nonce",
    code_challenge: challenge,
    code_challenge_method: "S256",
    client_info: "1",
    ...changes,
  });
  return `${base}/oauth2/v2.0/authorize?${query.toString()}`;
}

async function choose(
  identity: Identity,
  url: string,
  choice: Record<string, string>,
): Promise<Response> {
  return await identity.fetch(
    new Request(`${base}/sandbox/choice`, {
      method: "POST",
      body: new URLSearchParams({ request: new URL(url).search.slice(1), ...choice }),
    }),
  );
}

function redirected(response: Response): URLSearchParams {
  const location = response.headers.get("location") ?? "";
  expect(response.status).toBe(303);
  expect(location.startsWith(`${redirectUri}#`)).toBe(true);
  return new URLSearchParams(new URL(location).hash.slice(1));
}

async function token(
  identity: Identity,
  form: Record<string, string>,
  origin: string | null = "https://app.example",
): Promise<{ response: Response; body: Record<string, unknown> }> {
  const response = await identity.fetch(
    new Request(`${base}/oauth2/v2.0/token?client-request-id=1`, {
      method: "POST",
      headers: origin === null ? {} : { origin },
      body: new URLSearchParams({ client_id: clientId, client_info: "1", ...form }),
    }),
  );
  return { response, body: await response.json() };
}

async function signIn(identity: Identity, changes: Record<string, string> = {}) {
  const url = authorizeUrl(changes);
  const back = await choose(identity, url, { account: dana.id });
  const { body } = await token(identity, {
    grant_type: "authorization_code",
    code: redirected(back).get("code") ?? "",
    redirect_uri: redirectUri,
    code_verifier: verifier,
    scope: changes["scope"] ?? "openid profile offline_access User.Read",
  });
  return { body, cookie: (back.headers.get("set-cookie") ?? "").split(";")[0] ?? "" };
}

test("the account picker lists the people, with their names escaped", async () => {
  const identity = await makeIdentity();
  const response = await identity.fetch(new Request(authorizeUrl()));
  const html = await response.text();
  expect(response.headers.get("x-frame-options")).toBe("DENY");
  expect(html).toContain("Dana &lt;Lead&gt;");
  expect(html).toContain(tom.userPrincipalName);
});

test("a login hint narrows the picker to that person, unless the account is to be selected", async () => {
  const identity = await makeIdentity();
  const hinted = { login_hint: "TOM@contoso.example" };
  const one = await (await identity.fetch(new Request(authorizeUrl(hinted)))).text();
  const all = await (
    await identity.fetch(new Request(authorizeUrl({ ...hinted, prompt: "select_account" })))
  ).text();
  expect(one).not.toContain(dana.userPrincipalName);
  expect(all).toContain(dana.userPrincipalName);
});

test("choosing an account answers in the fragment with code, state and client_info", async () => {
  const identity = await makeIdentity();
  const answer = redirected(await choose(identity, authorizeUrl(), { account: dana.id }));
  expect(answer.get("state")).toBe("the state");
  expect(answer.get("code")).not.toBeNull();
  const info = JSON.parse(Buffer.from(answer.get("client_info") ?? "", "base64url").toString());
  expect(info).toEqual({ uid: dana.id, utid: tenantId });
});

test("a redeemed code gives tokens with the nonce, and a scope widened to all that is consented", async () => {
  const identity = await makeIdentity();
  const { body } = await signIn(identity);
  expect(body["token_type"]).toBe("Bearer");
  expect(body["scope"]).toBe("User.Read Sites.Selected openid profile");
  expect(decodeJwt(String(body["id_token"]))).toMatchObject({
    aud: clientId,
    nonce: "the nonce",
    oid: dana.id,
    tid: tenantId,
    preferred_username: dana.userPrincipalName,
  });
  expect(await identity.verify(String(body["access_token"]))).toEqual({
    oid: dana.id,
    tid: tenantId,
    aud: "https://graph.microsoft.com",
    scp: ["User.Read", "Sites.Selected"],
    appid: clientId,
    exp: Date.UTC(2026, 10, 1) / 1000 + 3600,
  });
});

test("a refresh token redeems any consented scope, on another resource too", async () => {
  const identity = await makeIdentity();
  const { body } = await signIn(identity);
  const refreshed = await token(identity, {
    grant_type: "refresh_token",
    refresh_token: String(body["refresh_token"]),
    scope: "https://contoso.sharepoint.com/AllSites.Manage openid offline_access",
  });
  expect(refreshed.response.status).toBe(200);
  expect(refreshed.body["scope"]).toBe("https://contoso.sharepoint.com/AllSites.Manage openid");
  expect(await identity.verify(String(refreshed.body["access_token"]))).toMatchObject({
    aud: "https://contoso.sharepoint.com",
    scp: ["AllSites.Manage"],
  });
});

test("a code works once, and only with its verifier", async () => {
  const identity = await makeIdentity();
  const code = async (): Promise<string> =>
    redirected(await choose(identity, authorizeUrl(), { account: dana.id })).get("code") ?? "";
  const redeem = { grant_type: "authorization_code", redirect_uri: redirectUri };
  const first = await code();
  const good = await token(identity, { ...redeem, code: first, code_verifier: verifier });
  const again = await token(identity, { ...redeem, code: first, code_verifier: verifier });
  const wrong = await token(identity, { ...redeem, code: await code(), code_verifier: "other" });
  expect(good.response.status).toBe(200);
  expect(again.body).toMatchObject({ error: "invalid_grant", error_codes: [54005] });
  expect(wrong.body).toMatchObject({ error: "invalid_grant", error_codes: [501481] });
});

test("the token endpoint answers only the origins of registered redirect URIs", async () => {
  const identity = await makeIdentity();
  const form = { grant_type: "refresh_token", refresh_token: "none" };
  const own = await token(identity, form);
  const foreign = await token(identity, form, "https://elsewhere.example");
  const none = await token(identity, form, null);
  expect(own.response.headers.get("access-control-allow-origin")).toBe("https://app.example");
  expect(foreign.response.headers.get("access-control-allow-origin")).toBeNull();
  expect(foreign.body).toMatchObject({ error_codes: [9002326] });
  expect(none.body).toMatchObject({ error_codes: [9002327] });
});

test.each([
  ["an unknown app", { client_id: "nobody" }, "AADSTS700016"],
  ["a redirect URI that differs by a slash", { redirect_uri: `${redirectUri}/` }, "AADSTS50011"],
])("%s is told so on the provider's own page", async (_name, change, code) => {
  const identity = await makeIdentity();
  const response = await identity.fetch(new Request(authorizeUrl(change)));
  expect(response.status).toBe(400);
  expect(response.headers.get("location")).toBeNull();
  expect(await response.text()).toContain(code);
});

test.each([
  ["another response type", { response_type: "token" }, "unsupported_response_type"],
  ["no scope", { scope: " " }, "invalid_request"],
  ["a plain code challenge", { code_challenge_method: "plain" }, "invalid_request"],
  [
    "scopes of two resources",
    { scope: "User.Read https://contoso.sharepoint.com/.default" },
    "invalid_request",
  ],
  ["a silent request of nobody", { prompt: "none" }, "login_required"],
])("%s is refused by redirect", async (_name, change, error) => {
  const identity = await makeIdentity();
  const answer = redirected(await identity.fetch(new Request(authorizeUrl(change))));
  expect(answer.get("error")).toBe(error);
  expect(answer.get("state")).toBe("the state");
});

test("a session answers silently, until it is revoked", async () => {
  const identity = await makeIdentity();
  const { cookie, body } = await signIn(identity);
  const ask = (): Request =>
    new Request(authorizeUrl({ prompt: "none", login_hint: dana.userPrincipalName }), {
      headers: { cookie },
    });
  expect(redirected(await identity.fetch(ask())).get("code")).not.toBeNull();
  identity.switches.revokeSessions(dana.id);
  expect(redirected(await identity.fetch(ask())).get("error")).toBe("login_required");
  const refreshed = await token(identity, {
    grant_type: "refresh_token",
    refresh_token: String(body["refresh_token"]),
  });
  expect(refreshed.body).toMatchObject({ error: "invalid_grant", error_codes: [700084] });
});

test("a session of another person is not used for a login hint", async () => {
  const identity = await makeIdentity();
  const { cookie } = await signIn(identity);
  const url = authorizeUrl({ prompt: "none", login_hint: tom.userPrincipalName });
  const answer = redirected(await identity.fetch(new Request(url, { headers: { cookie } })));
  expect(answer.get("error")).toBe("login_required");
});

test("a scope nobody consented to is refused silently and asked for interactively", async () => {
  const identity = await makeIdentity();
  const { cookie } = await signIn(identity);
  const scope = "openid offline_access Calendars.ReadWrite";
  const silent = new Request(authorizeUrl({ prompt: "none", scope }), { headers: { cookie } });
  expect(redirected(await identity.fetch(silent)).get("error")).toBe("consent_required");
  const asked = await choose(identity, authorizeUrl({ scope }), { account: dana.id });
  expect(await asked.text()).toContain("<li>Calendars.ReadWrite</li>");
  const accepted = await choose(identity, authorizeUrl({ scope }), {
    account: dana.id,
    consent: "accept",
  });
  expect(redirected(accepted).get("code")).not.toBeNull();
  const later = new Request(authorizeUrl({ prompt: "none", scope }), { headers: { cookie } });
  expect(redirected(await identity.fetch(later)).get("code")).not.toBeNull();
});

test("declined consent and a cancelled sign-in come back as access_denied", async () => {
  const identity = await makeIdentity();
  const url = authorizeUrl({ scope: "Calendars.ReadWrite" });
  const cancelled = await choose(identity, url, { account: "cancel" });
  identity.switches.refuseConsent(true);
  const refused = await choose(identity, url, { account: dana.id, consent: "accept" });
  expect(redirected(cancelled).get("error")).toBe("access_denied");
  expect(redirected(refused).get("error")).toBe("access_denied");
});

test("a required interaction stops silent requests until the person has signed in again", async () => {
  const identity = await makeIdentity();
  const { cookie } = await signIn(identity);
  identity.switches.requireInteraction(dana.id);
  const silent = (): Request =>
    new Request(authorizeUrl({ prompt: "none" }), { headers: { cookie } });
  expect(redirected(await identity.fetch(silent())).get("error")).toBe("interaction_required");
  await choose(identity, authorizeUrl(), { account: dana.id });
  expect(redirected(await identity.fetch(silent())).get("code")).not.toBeNull();
});

test("verify refuses expired, foreign and unsigned tokens, and id tokens", async () => {
  const clock = { now: Date.UTC(2026, 10, 1) };
  const identity = await makeIdentity(clock);
  const good = await identity.issue({ oid: dana.id, scopes: ["User.Read"], clientId });
  const other = await (
    await makeIdentity(clock)
  ).issue({ oid: dana.id, scopes: ["User.Read"], clientId });
  const idToken = await identity.idToken({ oid: dana.id, clientId });
  const { privateKey } = await generateKeyPair("ES256");
  const forged = await new SignJWT(decodeJwt(good))
    .setProtectedHeader({ alg: "ES256" })
    .sign(privateKey);
  const unsigned = `${Buffer.from('{"alg":"none"}').toString("base64url")}.${good.split(".")[1] ?? ""}.`;
  expect((await identity.verify(good)).oid).toBe(dana.id);
  await expect(identity.verify(other)).rejects.toThrow("signature verification failed");
  await expect(identity.verify(forged)).rejects.toThrow("signature verification failed");
  await expect(identity.verify(idToken)).rejects.toThrow('missing required "appid" claim');
  await expect(identity.verify(unsigned)).rejects.toThrow('"alg"');
  await expect(identity.verify("no token")).rejects.toThrow("Invalid Compact JWS");
  clock.now += 3_601_000;
  await expect(identity.verify(good)).rejects.toThrow(/exp/);
});

test("a key kept in a file verifies the tokens of an earlier start", async () => {
  const keyPath = join(mkdtempSync(join(tmpdir(), "identity-")), "key.json");
  const options = { tenantId, clients: [], users: [dana], keyPath };
  const bearer = await (
    await createIdentity(options)
  ).issue({ oid: dana.id, scopes: ["User.Read"], clientId });
  const later = await createIdentity(options);
  expect((await later.verify(bearer)).oid).toBe(dana.id);
});

test("the broker gives tokens to registered origins only", async () => {
  const identity = await makeIdentity();
  const ask = { clientId, scopes: ["User.Read"], oid: "dana@contoso.example" };
  const good = await identity.broker({ ...ask, origin: "https://app.example" });
  const bad = await identity.broker({ ...ask, origin: "https://elsewhere.example" });
  expect(good).toMatchObject({
    status: "ok",
    account: { homeAccountId: `${dana.id}.${tenantId}` },
  });
  expect(bad).toMatchObject({ status: "refused", reason: "PERSISTENT_ERROR" });
});

test("the broker asks for consent, and takes no for an answer", async () => {
  const identity = await makeIdentity();
  const ask = { clientId, scopes: ["Calendars.ReadWrite"], oid: dana.id };
  expect(await identity.broker(ask)).toMatchObject({
    reason: "USER_INTERACTION_REQUIRED",
    missing: ["Calendars.ReadWrite"],
  });
  const declined = await identity.broker({ ...ask, interactive: true, consent: "declined" });
  expect(declined).toMatchObject({ reason: "USER_CANCEL" });
  const accepted = await identity.broker({ ...ask, interactive: true, consent: "accepted" });
  expect(accepted).toMatchObject({ status: "ok" });
  expect(await identity.broker(ask)).toMatchObject({ status: "ok" });
});

test("discovery names the endpoints, and unknown routes are answered 501 by name", async () => {
  const identity = await makeIdentity();
  const found = await identity.fetch(new Request(`${base}/v2.0/.well-known/openid-configuration`));
  expect(await found.json()).toMatchObject({
    issuer: `${base}/v2.0`,
    token_endpoint: `${base}/oauth2/v2.0/token`,
  });
  const unknown = await identity.fetch(
    new Request(`${base}/oauth2/v2.0/devicecode`, { method: "POST" }),
  );
  expect(unknown.status).toBe(501);
  expect(await unknown.text()).toContain("/oauth2/v2.0/devicecode");
});
