import type { AuthorizeRequest } from "./authorizeRequest.ts";
import { problemBody, type EntraProblem } from "./EntraProblem.ts";
import { escapeHtml } from "../escapeHtml.ts";
import { page } from "./page.ts";

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-store",
      ...headers,
    },
  });
}

export function tokenProblem(
  problem: EntraProblem,
  now: number,
  headers: Record<string, string>,
): Response {
  return json(problemBody(problem, now), 400, headers);
}

/** Sends the browser back to the app with a code or a refusal, in the mode it asked for. */
export function redirectBack(
  request: AuthorizeRequest,
  values: Readonly<Record<string, string>>,
  cookie?: string,
): Response {
  const answer = new URLSearchParams(values);
  if (request.state !== undefined) answer.set("state", request.state);
  const headers = new Headers({ "cache-control": "no-store" });
  if (cookie !== undefined) headers.append("set-cookie", cookie);
  if (request.responseMode === "form_post") {
    headers.set("content-type", "text/html; charset=utf-8");
    const fields = [...answer]
      .map(
        ([name, value]) =>
          `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`,
      )
      .join("");
    const form = `<form method="post" action="${escapeHtml(request.redirectUri)}">${fields}<button>Continue</button></form><script>document.forms[0].submit()</script>`;
    return new Response(page("Working", form), { headers });
  }
  const target = new URL(request.redirectUri);
  if (request.responseMode === "fragment") target.hash = answer.toString();
  else for (const [name, value] of answer) target.searchParams.set(name, value);
  // 303 so that the form of the account picker is not posted on to the app.
  headers.set("location", target.toString());
  return new Response(null, { status: 303, headers });
}

export function redirectProblem(
  request: AuthorizeRequest,
  problem: EntraProblem,
  now: number,
): Response {
  const body = problemBody(problem, now);
  return redirectBack(request, {
    error: problem.error,
    error_description: String(body["error_description"]),
    ...(problem.suberror === undefined ? {} : { error_subcode: problem.suberror }),
  });
}

export function problemPage(problem: EntraProblem): Response {
  const text = `<h1>Sorry, but we're having trouble signing you in.</h1><p role="alert">${escapeHtml(problem.message)}</p>`;
  return new Response(page("Sign in to your account", text), {
    status: 400,
    headers: { "content-type": "text/html; charset=utf-8" },
  });
}
