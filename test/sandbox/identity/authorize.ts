import { problemPage, redirectBack, redirectProblem } from "./answers.ts";
import {
  readAsk,
  readAuthorizeRequest,
  type AuthorizeAsk,
  type AuthorizeRequest,
} from "./authorizeRequest.ts";
import { readSession, sessionCookie } from "./cookies.ts";
import { findUser, listUsers, type IdentityUser } from "./Directory.ts";
import { EntraProblem } from "./EntraProblem.ts";
import { accountPicker, consentPage } from "./pages.ts";
import type { Provider } from "./provider.ts";
import { clientInfo } from "./tokens.ts";

const codeLifetime = 10 * 60_000;

/** The authorization endpoint: answers at once when it may, else shows the account picker. */
export async function authorize(provider: Provider, request: Request): Promise<Response> {
  return await guarded(provider, new URL(request.url).searchParams, async (ask, known) => {
    const user = await signedIn(provider, request, ask);
    if (ask.prompts.has("none")) return silent(provider, known, ask, user);
    const picks = ask.prompts.has("login") || ask.prompts.has("select_account");
    if (user === undefined || picks || provider.state.needsInteraction(user.id)) {
      return await pickAccount(provider, known, ask);
    }
    return afterSignIn(
      provider,
      known,
      ask,
      user,
      ask.prompts.has("consent") ? "ask" : "if needed",
    );
  });
}

/** Receives what the person chose on the account picker or the consent page. */
export async function choose(provider: Provider, request: Request): Promise<Response> {
  const form = new URLSearchParams(await request.text());
  return await guarded(
    provider,
    new URLSearchParams(form.get("request") ?? ""),
    async (ask, known) => {
      const account = form.get("account") ?? "";
      const consent = form.get("consent");
      if (account === "cancel" || consent === "cancel") throw declined();
      const user = await findUser(provider.users, account);
      if (user === undefined) {
        throw new EntraProblem(
          "access_denied",
          50034,
          "The user account does not exist in the directory.",
        );
      }
      provider.state.interacted(user.id);
      if (consent === "accept") {
        if (provider.state.consentRefused()) throw declined();
        provider.consents.accept(known.client, user.id, ask.ask);
      }
      return afterSignIn(
        provider,
        known,
        ask,
        user,
        ask.prompts.has("consent") && consent === null ? "ask" : "if needed",
      );
    },
  );
}

async function guarded(
  provider: Provider,
  parameters: URLSearchParams,
  answer: (ask: AuthorizeAsk, known: AuthorizeRequest) => Promise<Response>,
): Promise<Response> {
  let known: AuthorizeRequest | undefined;
  try {
    known = readAuthorizeRequest(provider, parameters);
    return await answer(readAsk(known), known);
  } catch (problem) {
    if (!(problem instanceof EntraProblem)) throw problem;
    return known === undefined
      ? problemPage(problem)
      : redirectProblem(known, problem, provider.now());
  }
}

async function signedIn(
  provider: Provider,
  request: Request,
  ask: AuthorizeAsk,
): Promise<IdentityUser | undefined> {
  const oid = provider.sessions.personOf(readSession(request));
  if (oid === undefined) return undefined;
  const user = await findUser(provider.users, oid);
  if (user === undefined || ask.loginHint === undefined) return user;
  return matchesHint(user, ask.loginHint) ? user : undefined;
}

function silent(
  provider: Provider,
  known: AuthorizeRequest,
  ask: AuthorizeAsk,
  user: IdentityUser | undefined,
): Response {
  if (user === undefined) {
    throw new EntraProblem(
      "login_required",
      50058,
      "A silent sign-in request was sent but no user is signed in.",
    );
  }
  if (provider.state.needsInteraction(user.id)) throw interactionRequired();
  const missing = provider.consents.missing(known.client, user.id, ask.ask);
  if (missing.length > 0) throw consentRequired(known.client.clientId);
  return grantCode(provider, known, ask, user);
}

async function pickAccount(
  provider: Provider,
  known: AuthorizeRequest,
  ask: AuthorizeAsk,
): Promise<Response> {
  const everyone = await listUsers(provider.users);
  const hinted =
    ask.loginHint === undefined || ask.prompts.has("select_account")
      ? []
      : everyone.filter((user) => matchesHint(user, ask.loginHint ?? ""));
  const users = hinted.length > 0 ? hinted : everyone;
  return html(accountPicker(users, known.client, pickerForm(provider, known)));
}

function afterSignIn(
  provider: Provider,
  known: AuthorizeRequest,
  ask: AuthorizeAsk,
  user: IdentityUser,
  consent: "ask" | "if needed",
): Response {
  const missing = provider.consents.missing(known.client, user.id, ask.ask);
  if (missing.length > 0 || consent === "ask") {
    const scopes = missing.length > 0 ? missing : ask.ask.names;
    const body = consentPage(user, known.client, scopes, pickerForm(provider, known));
    return html(body, sessionCookie(provider.sessions.start(user.id)));
  }
  return grantCode(provider, known, ask, user);
}

function grantCode(
  provider: Provider,
  known: AuthorizeRequest,
  ask: AuthorizeAsk,
  user: IdentityUser,
): Response {
  const code = provider.sessions.keepCode({
    clientId: known.client.clientId,
    oid: user.id,
    redirectUri: known.redirectUri,
    ask: ask.ask,
    nonce: ask.nonce,
    challenge: ask.challenge,
    expires: provider.now() + codeLifetime,
  });
  const session = provider.sessions.start(user.id);
  const values = {
    code,
    ...(known.parameters.get("client_info") === "1"
      ? { client_info: clientInfo(user.id, provider.tenantId) }
      : {}),
    session_state: session.slice(0, 16),
  };
  return redirectBack(known, values, sessionCookie(session));
}

function pickerForm(provider: Provider, known: AuthorizeRequest) {
  return {
    action: `/${provider.tenantId}/sandbox/choice`,
    request: known.parameters.toString(),
  };
}

function html(body: string, cookie?: string): Response {
  return new Response(body, {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      // The real page refuses to be framed, which is why a hidden frame may only ask with prompt=none.
      "x-frame-options": "DENY",
      ...(cookie === undefined ? {} : { "set-cookie": cookie }),
    },
  });
}

function matchesHint(user: IdentityUser, hint: string): boolean {
  const wanted = hint.toLowerCase();
  return user.userPrincipalName.toLowerCase() === wanted || user.id.toLowerCase() === wanted;
}

function declined(): EntraProblem {
  return new EntraProblem(
    "access_denied",
    65004,
    "User declined to consent to access the app.",
    "cancel",
  );
}

export function interactionRequired(): EntraProblem {
  return new EntraProblem(
    "interaction_required",
    50076,
    "Due to a configuration change made by your administrator, you must sign in again to access the resource.",
    "basic_action",
  );
}

export function consentRequired(clientId: string): EntraProblem {
  return new EntraProblem(
    "consent_required",
    65001,
    `The user or administrator has not consented to use the application with ID '${clientId}'. Send an interactive authorization request for this user and resource.`,
    "consent_required",
  );
}
