import { createContext, useContext } from "react";
import { en, type Text } from "./en.ts";

const TextContext = createContext<Text>(en);

/** The words of the tab in the person's language. */
export function useText(): Text {
  return useContext(TextContext);
}
