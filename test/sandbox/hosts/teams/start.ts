import { asText } from "../shared/wire.ts";
import type { CallTable, Frame } from "./Frame.ts";

/** The newest client SDK that this host says it knows. */
const sdkVersion = "2.58.0";

/** Only what is answered is listed: teams-js waits for ever for a call that is not. */
const runtime = JSON.stringify({
  apiVersion: 4,
  isLegacyTeams: false,
  isNAAChannelRecommended: true,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  supports: {
    app: {},
    calendar: {},
    people: {},
    chat: {},
    nestedAppAuth: {},
    dialog: { url: { parentCommunication: {} }, update: {} },
    pages: { config: {}, backStack: {}, currentApp: {} },
    teamsCore: {},
  },
});

type AppState = "loading" | "loaded" | "ready" | "failed";

export type StartHost = {
  /** The flat context that `app.getContext` is answered with. */
  readonly context: (frame: Frame) => Readonly<Record<string, unknown>>;
  readonly appState: (frame: Frame, state: AppState, reason?: string) => void;
};

export function startCalls(host: StartHost): CallTable {
  return {
    // The version third and the runtime fourth: in the other order teams-js makes no sign-in bridge.
    initialize: ({ frame, reply }) =>
      reply(frame.context, host.context(frame)["hostClientType"] ?? "web", sdkVersion, runtime),
    getContext: ({ frame, reply }) => reply(host.context(frame)),
    registerHandler: ({ frame, args }) => {
      if (typeof args[0] === "string") frame.handlers.add(args[0]);
    },
    "appInitialization.appLoaded": ({ frame }) => host.appState(frame, "loaded"),
    "appInitialization.success": ({ frame }) => host.appState(frame, "ready"),
    "appInitialization.failure": ({ frame, args }) =>
      host.appState(
        frame,
        "failed",
        [asText(args[0]), asText(args[1])].filter((part) => part !== "").join(": "),
      ),
    "appInitialization.expectedFailure": ({ frame, args }) =>
      host.appState(frame, "failed", asText(args[0])),
    readyToUnload: () => {},
    setFrameContext: () => {},
  };
}
