import type { Currency } from "../../money.ts";

/**
 * Why figures of a period count for nothing. The first four leave out all that was given for the
 * period; the last two its result alone, and deals that are known one by one still count.
 */
export type LeftOut =
  | { readonly kind: "otherCurrency"; readonly found: Currency; readonly plan: Currency }
  /** No period of the plan begins on that day: it was counted by another calendar. */
  | { readonly kind: "noSuchPeriod" }
  /** `deal` is its id. */
  | { readonly kind: "dealOutsidePeriod"; readonly deal: string }
  /** Something in a deal makes no sense, at this place in it. */
  | { readonly kind: "dealInDoubt"; readonly deal: string; readonly place: string }
  /** A sum of a period in which the plan changes: nobody knows how much of it falls under which. */
  | { readonly kind: "planChanges" }
  /** A sum of a period that ends without a plan: nobody knows how much of it fell under one. */
  | { readonly kind: "noPlanAtEnd" };
