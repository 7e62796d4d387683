import { createContext, useContext } from "react";
import { sharingWords } from "./enSharing.ts";

export type SharingText = typeof sharingWords;

const SharingTextContext = createContext<SharingText>(sharingWords);

/** The words about who sees what, in the person's language. */
export function useSharingText(): SharingText {
  return useContext(SharingTextContext);
}
