import { createContext, useContext } from "react";
import { memoryWords } from "./enMemory.ts";

const MemoryTextContext = createContext<typeof memoryWords>(memoryWords);

/** The words of what two people remember from talk to talk, in the person's language. */
export function useMemoryText(): typeof memoryWords {
  return useContext(MemoryTextContext);
}
