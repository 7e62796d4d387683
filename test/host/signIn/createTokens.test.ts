import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createTokens } from "#host/signIn/createTokens.ts";
import type { TokenOptions } from "#host/signIn/TokenOptions.ts";
import { account, fakeMsal, interaction, msalError } from "./fakeMsal.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const options: TokenOptions = {
  clientId: "client-1",
  tenantId: "tenant-1",
  redirectUri: "https://app.example/addin/auth/redirect.html",
  relayUri: "https://app.example/addin/auth/relay.html",
  loginHint: "dana@example.com",
};

const token = async () => "token";
const silence = () => new Promise<never>(() => undefined);
const scopes = ["User.Read"];
const click = { interactive: true };

const make = (fake: ReturnType<typeof fakeMsal>, over: Partial<TokenOptions> = {}) =>
  createTokens({ ...options, ...over }, fake.surroundings);

async function problemOf(work: Promise<unknown>, millis = 0) {
  const caught = work.then(
    () => "no problem",
    (reason: unknown) => reason,
  );
  await vi.advanceTimersByTimeAsync(millis);
  return caught;
}

test("with the host's bridge the token comes through it, without a window", async () => {
  const fake = fakeMsal({ nested: { ssoSilent: token } });
  expect(await make(fake).get(scopes)).toBe("token");
  expect(fake.asked()).toEqual(["nested ssoSilent"]);
});

test("the account that the bridge names is used, whatever the mailbox is called", async () => {
  const fake = fakeMsal({
    nested: { acquireTokenSilent: token, active: account("d.kern@corp.example") },
  });
  expect(await make(fake).get(scopes)).toBe("token");
  expect(fake.asked()).toEqual(["nested acquireTokenSilent"]);
});

test("without a bridge the browser's session is tried under the host's name for the person", async () => {
  const fake = fakeMsal({ standard: { ssoSilent: token } });
  await make(fake).get(scopes);
  expect(fake.said).toMatchObject([
    { on: "standard", call: "ssoSilent", request: { loginHint: "dana@example.com" } },
  ]);
});

test("a bridge that never answers its first question is left after five seconds", async () => {
  const fake = fakeMsal({ makeNested: silence, standard: { ssoSilent: token } });
  const got = make(fake).get(scopes);
  await vi.advanceTimersByTimeAsync(5000);
  expect(await got).toBe("token");
  expect(fake.asked()).toEqual(["standard ssoSilent"]);
});

test.each([
  ["dana@example.com", {}, "acquireTokenSilent"],
  ["DANA@Example.com", {}, "acquireTokenSilent"],
  ["d.kern@corp.example", { email: "dana@example.com" }, "acquireTokenSilent"],
  ["tom@example.com", {}, "ssoSilent"],
])("a remembered account of %s with claims %j is asked by %s", async (username, claims, call) => {
  const fake = fakeMsal({
    standard: {
      acquireTokenSilent: token,
      ssoSilent: token,
      accounts: [account(username, claims)],
    },
  });
  await make(fake).get(scopes);
  expect(fake.asked()).toEqual([`standard ${call}`]);
});

test("without a hint two remembered accounts are not guessed between", async () => {
  const accounts = [account("dana@example.com"), account("tom@example.com")];
  const fake = fakeMsal({ standard: { acquireTokenSilent: token, ssoSilent: token, accounts } });
  const { loginHint: _, ...hintless } = options;
  await createTokens(hintless, fake.surroundings).get(scopes);
  expect(fake.asked()).toEqual(["standard ssoSilent"]);
});

test("a silent call never opens a window", async () => {
  const fake = fakeMsal({ standard: { acquireTokenPopup: token } });
  expect(await problemOf(make(fake).get(scopes))).toMatchObject({ kind: "interactionNeeded" });
  expect(fake.asked()).toEqual(["standard ssoSilent"]);
});

test("a click after a silent refusal opens the window at once, with the conditions Entra set", async () => {
  const refuse = () => Promise.reject(interaction({ claims: '{"access_token":{}}' }));
  const fake = fakeMsal({ standard: { ssoSilent: refuse, acquireTokenPopup: token } });
  const tokens = make(fake);
  await problemOf(tokens.get(scopes));
  expect(await tokens.get(scopes, click)).toBe("token");
  expect(fake.asked()).toEqual(["standard ssoSilent", "standard acquireTokenPopup"]);
  expect(fake.said[1]?.request).toMatchObject({
    loginHint: "dana@example.com",
    claims: '{"access_token":{}}',
    overrideInteractionInProgress: true,
  });
});

test("a click for what is already allowed opens no window", async () => {
  const fake = fakeMsal({ standard: { ssoSilent: token } });
  expect(await make(fake).get(scopes, click)).toBe("token");
  expect(fake.asked()).toEqual(["standard ssoSilent"]);
});

test("a click does not wait for a silent answer until the browser would block the window", async () => {
  const fake = fakeMsal({ standard: { ssoSilent: silence, acquireTokenPopup: token } });
  const got = make(fake).get(scopes, click);
  await vi.advanceTimersByTimeAsync(3000);
  expect(await got).toBe("token");
});

test("two clicks share one window", async () => {
  const { promise, resolve } = Promise.withResolvers<string>();
  const fake = fakeMsal({ standard: { acquireTokenPopup: () => promise } });
  const tokens = make(fake);
  const both = [tokens.get(scopes, click), tokens.get(scopes, click)];
  await vi.advanceTimersByTimeAsync(0);
  resolve("token");
  expect(await Promise.all(both)).toEqual(["token", "token"]);
  expect(fake.asked()).toEqual(["standard ssoSilent", "standard acquireTokenPopup"]);
});

test("a window that is never finished ends at three minutes, and the next click opens another", async () => {
  let windows = 0;
  const open = () => (++windows === 1 ? silence() : token());
  const fake = fakeMsal({ standard: { acquireTokenPopup: open } });
  const tokens = make(fake);
  expect(await problemOf(tokens.get(scopes, click), 180_000)).toMatchObject({ kind: "timedOut" });
  expect(await tokens.get(scopes, click)).toBe("token");
});

test("who signed in is remembered for the calls that follow", async () => {
  const fake = fakeMsal({ standard: { acquireTokenPopup: token, acquireTokenSilent: token } });
  const tokens = make(fake);
  await tokens.get(scopes, click);
  await tokens.get(["Sites.Selected"], { fresh: true });
  expect(fake.said.at(-1)).toMatchObject({
    call: "acquireTokenSilent",
    request: {
      scopes: ["Sites.Selected"],
      forceRefresh: true,
      account: { username: "dana@example.com" },
    },
  });
});

test("an account that the window answers with, and is not this page's, is not taken up", async () => {
  let who = account("dana@example.com");
  let isAllowed = true;
  const silent = () => (isAllowed ? token() : Promise.reject(interaction()));
  const fake = fakeMsal({
    standard: {
      ssoSilent: silent,
      acquireTokenSilent: silent,
      acquireTokenPopup: token,
      get signsIn() {
        return who;
      },
    },
  });
  const tokens = make(fake);
  await tokens.get(scopes);
  isAllowed = false;
  who = account("tom@example.com");
  const more = [...scopes, "Calendars.ReadWrite"];
  expect(await problemOf(tokens.get(more, click))).toMatchObject({
    kind: "cancelled",
    code: "otherAccount",
  });
  isAllowed = true;
  who = account("dana@example.com");
  expect(await tokens.get(more)).toBe("token");
  expect(fake.said.at(-1)).toMatchObject({
    request: { account: { username: "dana@example.com" } },
  });
  expect(await tokens.account()).toMatchObject({ personId: "id-of-dana@example.com" });
});

test("a window that was closed by hand is waited for until the person says so, and the next click opens another", async () => {
  let windows = 0;
  const open = () => (++windows === 1 ? silence() : token());
  const fake = fakeMsal({ standard: { acquireTokenPopup: open } });
  const tokens = make(fake);
  const stop = new AbortController();
  const waiting = problemOf(tokens.get(scopes, { ...click, signal: stop.signal }));
  await vi.advanceTimersByTimeAsync(0);
  stop.abort();
  expect(await waiting).toMatchObject({ kind: "cancelled" });
  expect(await tokens.get(scopes, { ...click, signal: new AbortController().signal })).toBe(
    "token",
  );
  expect(windows).toBe(2);
});

test("a bridge that leaves a silent call unanswered is not asked again", async () => {
  const fake = fakeMsal({ nested: { ssoSilent: silence }, standard: { ssoSilent: token } });
  const tokens = make(fake);
  expect(await problemOf(tokens.get(scopes), 15_000)).toMatchObject({ kind: "timedOut" });
  expect(await tokens.get(scopes)).toBe("token");
  expect(fake.asked()).toEqual(["nested ssoSilent", "standard ssoSilent"]);
});

test("a bridge whose window fails leaves the next click to a window of our own", async () => {
  const broken = () => Promise.reject(msalError("native_executor_error"));
  const fake = fakeMsal({
    nested: { acquireTokenPopup: broken },
    standard: { acquireTokenPopup: token },
  });
  const tokens = make(fake);
  expect(await problemOf(tokens.get(scopes, click))).toMatchObject({ kind: "unexpected" });
  expect(await tokens.get(scopes, click)).toBe("token");
  expect(fake.asked().at(-1)).toBe("standard acquireTokenPopup");
});

test("a person who cancels at the bridge stays with it", async () => {
  const cancel = () => Promise.reject(msalError("user_canceled"));
  const fake = fakeMsal({ nested: { acquireTokenPopup: cancel } });
  const tokens = make(fake);
  expect(await problemOf(tokens.get(scopes, click))).toMatchObject({ kind: "cancelled" });
  await problemOf(tokens.get(scopes, click));
  expect(new Set(fake.said.map(({ on }) => on))).toEqual(new Set(["nested"]));
});

test("a library that cannot be loaded is a network problem, and is loaded again at the next call", async () => {
  const working = fakeMsal({ standard: { ssoSilent: token } });
  let loads = 0;
  const loadMsal = () =>
    ++loads === 1
      ? Promise.reject(new TypeError("Failed to fetch"))
      : working.surroundings.loadMsal();
  const tokens = createTokens(options, { ...working.surroundings, loadMsal });
  expect(await problemOf(tokens.get(scopes))).toMatchObject({ kind: "offline" });
  expect(await tokens.get(scopes)).toBe("token");
});

test("a library that never arrives is a network problem too", async () => {
  const fake = fakeMsal({ loadMsal: silence });
  expect(await problemOf(make(fake).get(scopes), 20_000)).toMatchObject({ kind: "offline" });
});

test("the account is who signed in, asked for silently when nobody is known", async () => {
  const fake = fakeMsal({ standard: { ssoSilent: token } });
  expect(await make(fake).account()).toEqual({
    personId: "id-of-dana@example.com",
    tenantId: "tenant-1",
  });
});

test("the account of nobody is a problem that a click can mend", async () => {
  expect(await problemOf(make(fakeMsal()).account())).toMatchObject({ kind: "interactionNeeded" });
});

test("a framed page reaches its window by the relay page, a page of its own does not", async () => {
  const framed = fakeMsal({ framed: true, standard: { ssoSilent: token } });
  const alone = fakeMsal({ framed: false, standard: { ssoSilent: token } });
  await make(framed).get(scopes);
  await make(alone).get(scopes);
  expect(framed.configurations[0]?.auth.popupRelayUri).toBe(options.relayUri);
  expect(alone.configurations[0]?.auth).not.toHaveProperty("popupRelayUri");
});

test("the tenant's own authority is used, and only a different one has to be vouched for", async () => {
  const usual = fakeMsal({ standard: { ssoSilent: token } });
  const other = fakeMsal({ standard: { ssoSilent: token } });
  await make(usual).get(scopes);
  await make(other, { authority: "https://id.example:7403/tenant-1" }).get(scopes);
  expect(usual.configurations[0]).toMatchObject({
    auth: { authority: "https://login.microsoftonline.com/tenant-1" },
    cache: { cacheLocation: "sessionStorage" },
  });
  expect(usual.configurations[0]?.auth).not.toHaveProperty("knownAuthorities");
  expect(other.configurations[0]?.auth.knownAuthorities).toEqual(["id.example:7403"]);
});
