import { startOutlookHost } from "#host/outlook/startOutlookHost.ts";
import { createTokens } from "#host/signIn/createTokens.ts";

// The product's own Outlook adapter with nothing above it.
const say = (text: string) => {
  const said = document.querySelector("#said");
  if (said) said.textContent = text;
};

try {
  const { host, item } = await startOutlookHost();
  let changes = 0;
  item?.onChange(() => (changes += 1));
  const tokens = createTokens({
    clientId: "aaaaaaaa-0000-4000-8000-000000000001",
    tenantId: "11111111-2222-4333-8444-555555555555",
    redirectUri: `${window.location.origin}/addin/auth/redirect.html`,
    relayUri: `${window.location.origin}/addin/auth/relay.html`,
    loginHint: host.context.loginHint ?? "",
  });
  Object.assign(window, {
    probe: {
      context: () => host.context,
      mode: () => item?.mode,
      read: () => item?.read(),
      body: () => item?.body(),
      write: (html: string) => item?.setBody?.(html, "html"),
      changes: () => changes,
      history: () => typeof window.history.pushState,
      token: () => tokens.get(["User.Read"]),
    },
  });
  say("ready");
} catch (problem) {
  say(`problem: ${String(Reflect.get(Object(problem), "kind"))}`);
}
