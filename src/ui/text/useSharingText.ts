import { createContext, useContext } from "react";
import { sharingWords } from "./enSharing.ts";

const SharingTextContext = createContext<typeof sharingWords>(sharingWords);

/** The words about who sees what, in the person's language. */
export function useSharingText(): typeof sharingWords {
  return useContext(SharingTextContext);
}
