import type { Addresses } from "../server/shellConfig.ts";

export function landingPage(addresses: Addresses): Response {
  return new Response(`<a href="${addresses.teams}/?as=dana">Teams</a>`, {
    headers: { "content-type": "text/html" },
  });
}
