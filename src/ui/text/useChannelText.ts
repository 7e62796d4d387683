import { createContext, useContext } from "react";
import { channelWords } from "./enChannel.ts";

const ChannelTextContext = createContext<typeof channelWords>(channelWords);

/** The words of the page that puts a wall into a channel, in the person's language. */
export function useChannelText(): typeof channelWords {
  return useContext(ChannelTextContext);
}
