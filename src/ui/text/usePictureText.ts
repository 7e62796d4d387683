import { createContext, useContext } from "react";
import { pictureWords } from "./enPicture.ts";

const PictureTextContext = createContext<typeof pictureWords>(pictureWords);

/** The words about a goal's picture, in the person's language. */
export function usePictureText(): typeof pictureWords {
  return useContext(PictureTextContext);
}
