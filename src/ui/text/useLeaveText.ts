import { createContext, useContext } from "react";
import { leaveWords } from "./enLeave.ts";

const LeaveTextContext = createContext<typeof leaveWords>(leaveWords);

/** What is said while leave is asked for, in the person's language. */
export function useLeaveText(): typeof leaveWords {
  return useContext(LeaveTextContext);
}
