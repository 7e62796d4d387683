import type { IdentityClient, IdentityUser } from "./Directory.ts";
import { escapeHtml } from "../escapeHtml.ts";
import { page } from "./page.ts";

/** Where a choice is posted, and the authorization query that is sent along with it. */
export type PickerForm = { readonly action: string; readonly request: string };

/** Lists the people one may sign in as. */
export function accountPicker(
  users: readonly IdentityUser[],
  client: IdentityClient,
  form: PickerForm,
): string {
  const people = users
    .map(
      (user) =>
        `<button name="account" value="${escapeHtml(user.id)}">${escapeHtml(user.displayName)}<small>${escapeHtml(user.userPrincipalName)}</small></button>`,
    )
    .join("\n");
  return page(
    "Sign in to your account",
    `<h1>Pick an account</h1>
<p>to continue to ${escapeHtml(client.name ?? client.clientId)}</p>
${formHtml(form, `${people}\n<button name="account" value="cancel">Cancel</button>`)}`,
  );
}

export function consentPage(
  user: IdentityUser,
  client: IdentityClient,
  scopes: readonly string[],
  form: PickerForm,
): string {
  const list = scopes.map((scope) => `<li>${escapeHtml(scope)}</li>`).join("");
  return page(
    "Permissions requested",
    `<small>${escapeHtml(user.userPrincipalName)}</small>
<h1>Permissions requested</h1>
<p>${escapeHtml(client.name ?? client.clientId)} would like to:</p>
<ul>${list}</ul>
${formHtml(
  form,
  `<input type="hidden" name="account" value="${escapeHtml(user.id)}">
<button class="primary" name="consent" value="accept">Accept</button>
<button name="consent" value="cancel">Cancel</button>`,
)}`,
  );
}

function formHtml(form: PickerForm, body: string): string {
  return `<form method="post" action="${escapeHtml(form.action)}">
<input type="hidden" name="request" value="${escapeHtml(form.request)}">
${body}
</form>`;
}
