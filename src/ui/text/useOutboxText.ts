import { createContext, useContext } from "react";
import { outboxWords } from "./enOutbox.ts";

export type OutboxText = typeof outboxWords;

const OutboxTextContext = createContext<OutboxText>(outboxWords);

/** The words about changes that need a decision, in the person's language. */
export function useOutboxText(): OutboxText {
  return useContext(OutboxTextContext);
}
