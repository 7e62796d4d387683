import { createContext, useContext } from "react";
import { planFormWords, type PlanFormText } from "./enPlanForm.ts";

const PlanFormTextContext = createContext<PlanFormText>(planFormWords);

/** The words of the form of a commission plan, in the person's language. */
export function usePlanFormText(): PlanFormText {
  return useContext(PlanFormTextContext);
}
