import { asObject, asText } from "../shared/wire.ts";
import { sendEvent, type Call, type CallTable, type Frame } from "./Frame.ts";

type DialogAsk = {
  readonly url: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
};

export type DialogHost = {
  /** Frames the page; gives the dialog's frame and the ways to change it. */
  readonly openDialog: (
    ask: DialogAsk,
    dismissed: () => void,
  ) => {
    readonly frame: Frame;
    readonly close: () => void;
    readonly resize: (size: Partial<DialogAsk>) => void;
  };
  /** Opens a sign-in popup; undefined when the browser refused. */
  readonly openPopup: (
    url: string,
    size: { readonly width: number; readonly height: number },
    closed: () => void,
  ) => { readonly frame: Frame; readonly close: () => void } | undefined;
};

type OpenDialog = ReturnType<DialogHost["openDialog"]> & { readonly opener: Call };
type OpenPopup = NonNullable<ReturnType<DialogHost["openPopup"]>> & { readonly opener: Call };

/** Dialogs and sign-in popups: the opener's call stays unanswered until the window closes. */
export function dialogCalls(host: DialogHost): CallTable {
  let dialog: OpenDialog | undefined;
  let popup: OpenPopup | undefined;

  const finishDialog = (...answer: readonly unknown[]): void => {
    const closing = dialog;
    dialog = undefined;
    closing?.close();
    closing?.opener.reply(...answer);
  };
  const finishPopup = (...answer: readonly unknown[]): void => {
    const closing = popup;
    popup = undefined;
    closing?.close();
    closing?.opener.reply(...answer);
  };

  return {
    "tasks.startTask": (call) => {
      const given = asObject(call.args[0]);
      finishDialog("User cancelled/closed the task module.");
      const opened = host.openDialog(
        {
          url: asText(given["url"]),
          title: asText(given["title"]),
          width: pixels(given["width"], 600),
          height: pixels(given["height"], 400),
        },
        () => finishDialog("User cancelled/closed the task module."),
      );
      dialog = { ...opened, opener: call };
    },
    "tasks.completeTask": ({ frame, args }) => {
      if (frame === dialog?.frame) finishDialog(undefined, args[0]);
    },
    "tasks.updateTask": ({ args }) => {
      const given = asObject(args[0]);
      dialog?.resize({
        ...(given["width"] === undefined ? {} : { width: pixels(given["width"], 600) }),
        ...(given["height"] === undefined ? {} : { height: pixels(given["height"], 400) }),
      });
    },
    messageForParent: ({ frame, args }) => {
      if (dialog !== undefined && frame === dialog.frame) {
        sendEvent(dialog.opener.frame, "messageForParent", ...args);
      }
    },
    messageForChild: ({ frame, args }) => {
      if (dialog !== undefined && frame === dialog.opener.frame) {
        sendEvent(dialog.frame, "messageForChild", ...args);
      }
    },
    "authentication.authenticate": (call) => {
      finishPopup(false, "CancelledByUser");
      const [url, width, height] = call.args;
      const opened = host.openPopup(
        asText(url),
        { width: pixels(width, 600), height: pixels(height, 600) },
        () => finishPopup(false, "CancelledByUser"),
      );
      if (opened === undefined) call.reply(false, "FailedToOpenWindow");
      else popup = { ...opened, opener: call };
    },
    "authentication.authenticate.success": ({ frame, args }) => {
      if (frame === popup?.frame) finishPopup(true, args[0]);
    },
    "authentication.authenticate.failure": ({ frame, args }) => {
      if (frame === popup?.frame) finishPopup(false, args[0]);
    },
    // Differs: the older single sign-on is not emulated; nested app auth is.
    "authentication.getAuthToken": ({ reply }) => reply(false, "resourceDisabled"),
    "authentication.getUser": ({ reply }) => reply(false, "resourceDisabled"),
  };
}

const namedSizes: Readonly<Record<string, number>> = { small: 300, medium: 450, large: 600 };

function pixels(value: unknown, otherwise: number): number {
  if (typeof value === "number" && value > 0) return value;
  return typeof value === "string" ? (namedSizes[value] ?? otherwise) : otherwise;
}
