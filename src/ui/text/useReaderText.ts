import { createContext, useContext } from "react";
import { readerWords } from "./enReaders.ts";

const ReaderTextContext = createContext<typeof readerWords>(readerWords);

/** The few words about readers that several pages say, in the person's language. */
export function useReaderText(): typeof readerWords {
  return useContext(ReaderTextContext);
}
