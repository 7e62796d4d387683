import { createContext, useContext } from "react";
import { wallWords } from "./enWall.ts";

const WallTextContext = createContext<typeof wallWords>(wallWords);

/** The words of a team's wall, in the person's language. */
export function useWallText(): typeof wallWords {
  return useContext(WallTextContext);
}
