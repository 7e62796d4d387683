export type FrameContext =
  | "content"
  | "sidePanel"
  | "settings"
  | "remove"
  | "task"
  | "authentication";

/** One window that an app runs in: a tab, a settings page, a dialog or a sign-in popup. */
export type Frame = {
  readonly context: FrameContext;
  /** The names that the app has asked to hear of. */
  readonly handlers: Set<string>;
  readonly post: (message: unknown) => void;
};

/** One message of teams-js, and the way to answer it. */
export type Call = {
  readonly frame: Frame;
  readonly args: readonly unknown[];
  readonly data: string | undefined;
  /** Sends the answer; which arguments a call expects depends on its family. */
  readonly reply: (...args: readonly unknown[]) => void;
};

/** Handlers by the name teams-js sends. */
export type CallTable = Readonly<Record<string, (call: Call) => void | Promise<void>>>;

export function sendEvent(frame: Frame, name: string, ...args: readonly unknown[]): void {
  frame.post({ func: name, args });
}
