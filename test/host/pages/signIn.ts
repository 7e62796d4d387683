import { createTokens } from "#host/signIn/createTokens.ts";
import { startTabHost } from "#host/startTabHost.ts";

// The product's own adapters in a page of their own; `?bare` leaves the host out, as in a frame that is not Teams.
const said = document.querySelector("#said");
const say = (text: string) => {
  if (said) said.textContent = text;
};

const bare = new URLSearchParams(window.location.search).has("bare");
const host = bare ? undefined : (await startTabHost()).host;

const options = {
  clientId: "aaaaaaaa-0000-4000-8000-000000000001",
  tenantId: "11111111-2222-4333-8444-555555555555",
  redirectUri: `${window.location.origin}/addin/auth/redirect.html`,
  relayUri: `${window.location.origin}/addin/auth/relay.html`,
};
const hint = host?.context.loginHint;
const tokens = createTokens(hint === undefined ? options : { ...options, loginHint: hint });

const asked = (interactive: boolean) =>
  tokens.get(["User.Read"], { interactive }).catch((problem: unknown) => {
    const kind: unknown = Reflect.get(Object(problem), "kind");
    return `problem: ${String(kind)}`;
  });

Object.assign(window, {
  probe: {
    context: () => host?.context,
    silently: () => asked(false),
    account: () => tokens.account(),
  },
});

document.querySelector("#sign-in")?.addEventListener("click", () => {
  say("asking");
  void asked(true).then((answer) => say(answer.startsWith("problem") ? answer : "signed in"));
});

host?.ready();
say("ready");
