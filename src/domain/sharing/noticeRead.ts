import type { Day } from "../day.ts";

/** That the person has read who can see what they write. Kept in their own list, so that no other device asks again. */
export type NoticeRead = { readonly kind: "notice"; readonly id: "notice"; readonly day: Day };
