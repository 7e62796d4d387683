import { useEffect } from "react";
import type { Pay } from "#app/commission/CommissionModel.ts";
import { renewDealsLines } from "#app/commission/renewDealsLines.ts";
import type { Sooner } from "#domain/commission/ahead/lookAhead.ts";
import { useTab } from "../TabContext.ts";

/**
 * While the page is open, those who were let read how many deals bring a goal nearer read what it
 * says. Nothing is taken back while the manager's plan is not known: it may be in it.
 */
export function useRenewedLines(pay: Pay, sooner: Sooner | undefined): void {
  const { goals } = useTab().model;
  const isKnown =
    pay.status === "ready" && (pay.managers.status === "read" || pay.managers.status === "none");
  const today = pay.status === "ready" ? pay.today : undefined;
  useEffect(() => {
    if (isKnown && today !== undefined) void renewDealsLines(goals, sooner, today);
  }, [goals, isKnown, sooner, today]);
}
