import type { Inputs } from "#app/Inputs.ts";
import { instantAt } from "#domain/day.ts";

/** Time, ids, language and digest as this page's browser has them. */
export function pageInputs({
  crypto,
  navigator,
}: Pick<Window, "navigator"> & { readonly crypto: Crypto }): Inputs {
  return {
    now: () => instantAt(Date.now()),
    newId: () => crypto.randomUUID(),
    zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    locale: navigator.language,
    digest: async (text) => {
      const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
      return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    },
  };
}
