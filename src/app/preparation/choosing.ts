import { tickedAt } from "#domain/question/choice.ts";
import type { Observable } from "../observable.ts";
import type { Desk } from "./Desk.ts";
import { swapped } from "./offer.ts";
import type { Preparation } from "./Preparation.ts";

/** What the person makes of the questions that are offered. */
export function choosing(desk: Observable<Desk>): Pick<Preparation, "tick" | "swap"> {
  return {
    tick: (index, on) =>
      desk.update((now) =>
        now.status === "pair"
          ? { ...now, choice: tickedAt(now.choice, index, on), chosen: true }
          : now,
      ),
    swap: (index) => {
      const now = desk.get();
      if (now.status !== "pair") return false;
      const choice = swapped(now, index);
      if (choice) desk.set({ ...now, choice, chosen: true });
      return choice !== undefined;
    },
  };
}
