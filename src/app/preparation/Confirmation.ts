import type { Trouble } from "./Trouble.ts";

/** How far what is shown of two people can be believed. */
export type Confirmation =
  /** The service said so while this pane was open. */
  | { readonly status: "confirmed" }
  /** As this device last knew it; the service is being asked. */
  | { readonly status: "awaited" }
  /** As this device last knew it; `trouble` kept the service from saying more. */
  | { readonly status: "missing"; readonly trouble: Trouble };
