import { escapeMarkup } from "../escapeMarkup.ts";
import type { InviteSafe } from "./inviteSafe.ts";

const made = Symbol("made by markup``");

/** Markup that came from the template below and from nowhere else. */
export type Html = { readonly [made]: true; readonly text: string };

/** An address that may stand in a link. */
type Href = { readonly href: string };

type Part = InviteSafe | Html | Href | readonly Html[];

/**
 * Markup from a template. Text parts must be safe for an invite, by their type, and are escaped
 * here; only markup made by this same template goes in as it is.
 */
export function markup(fixed: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const text = fixed.map((part, at) => part + rendered(parts[at])).join("");
  return { [made]: true, text };
}

function rendered(part: Part | undefined): string {
  if (part === undefined) return "";
  if (typeof part === "string") return escapeMarkup(part);
  if (Array.isArray(part)) return part.map(({ text }: Html) => text).join("");
  return "text" in part ? part.text : escapeMarkup((part as Href).href);
}
