import { asList, asObject } from "../../shared/wire.ts";
import type { Invitee } from "../Appointment.ts";
import type { FormChange } from "../MeetingForm.ts";
import type { PaneHost } from "../PaneHost.ts";
import { eventText, readRequest, replyText, type OfficeRequest } from "./envelope.ts";
import { executeMethod, mailboxMethods } from "./methods.ts";
import { officeTheme } from "./officeTheme.ts";
import { appContext, initialData } from "./startUp.ts";
import { officeWindowName } from "./windowName.ts";
import { wireRecurrence } from "./wireRecurrence.ts";

export type OfficeDoor = {
  /** The name to give the pane's frame before it loads. */
  readonly windowName: string;
  /** Takes one message of the pane; anything that is not Office.js's is ignored. */
  readonly receive: (message: unknown) => Promise<void>;
  readonly themeChanged: () => void;
  /** Runs one of the page's functions; it says by `completed` that it is done. */
  readonly run: (functionName: string, event: Readonly<Record<string, unknown>>) => void;
  readonly close: () => void;
};

export type OfficeDoorOptions = {
  readonly host: PaneHost;
  /** Where the shell stands: Office.js takes answers from nowhere else. */
  readonly origin: string;
  /** The address as the mailbox knows it. */
  readonly resolve: (text: string) => Invitee;
  readonly post: (text: string) => void;
  /** Office.js says that it can be sent commands: the pane has started. */
  readonly ready: () => void;
  /** A function that was run has ended; `found` is false where the page has none of that name. */
  readonly completed?: (found: boolean) => void;
};

/** The wire protocol of Office.js on the web, for one pane and one form. */
export function openOfficeDoor(options: OfficeDoorOptions): OfficeDoor {
  const { host, origin, post } = options;
  const conversation = crypto.randomUUID();
  const methods = mailboxMethods(host, options.resolve);
  const registered = new Set<string>();

  // Whatever is sent before its registration was answered would be lost.
  const tell = (name: string, data: unknown): void => {
    if (registered.has(name)) post(eventText(name, conversation, origin, data));
  };
  const stop = host.form.onChange((change) => tellChange(host, change, tell));

  const answer = async (request: OfficeRequest): Promise<unknown> => {
    if (request.kind !== "invoke") {
      if (request.kind === "unregister") registered.delete(request.name);
      return { Error: 0 };
    }
    switch (request.name) {
      case "ContextActivationManager_getAppContextAsync":
        return appContext(host, origin);
      case "ContextActivationManager_notifyHost":
        leave(host, asList(request.data)[1]);
        return {};
      case "GetInitialData":
        return initialData(host, origin);
      case "ExecuteMethod":
        return await executeMethod(methods, request.data);
      case "executeMethod":
        return sharedMethod(request.data, (status) => options.completed?.(status !== noFunction));
      default:
        return {};
    }
  };

  return {
    windowName: officeWindowName({
      conversation,
      addInId: host.addInId,
      hostOrigin: origin,
      locale: host.locale,
    }),
    receive: async (message) => {
      const request = readRequest(message);
      if (request === undefined) return;
      post(replyText(request, origin, await answer(request)));
      if (request.kind !== "register") return;
      registered.add(request.name);
      if (request.name === "appCommandInvoked") options.ready();
    },
    themeChanged: () => tell("officeThemeChanged", [JSON.stringify(officeTheme(host.theme()))]),
    // The event's object travels as text inside the list.
    run: (functionName, event) =>
      tell("appCommandInvoked", [crypto.randomUUID(), functionName, JSON.stringify(event)]),
    close: stop,
  };
}

function tellChange(
  host: PaneHost,
  change: FormChange,
  tell: (name: string, data: unknown) => void,
): void {
  const item = host.form.appointment();
  switch (change.kind) {
    case "required":
    case "optional":
      tell("olkRecipientsChanged", [
        JSON.stringify({
          requiredAttendees: change.kind === "required",
          optionalAttendees: change.kind === "optional",
          resources: false,
        }),
      ]);
      return;
    case "times":
      tell("olkAppointmentTimeChanged", [JSON.stringify({ start: item.start, end: item.end })]);
      return;
    case "recurrence": {
      const recurrence = item.recurrence === undefined ? null : wireRecurrence(item.recurrence);
      // Text inside text, as the library reads it.
      tell("olkRecurrenceChanged", [JSON.stringify({ recurrence: JSON.stringify(recurrence) })]);
      return;
    }
    default:
  }
}

/** Office.js owns Tab and Escape inside the pane, and says by number when they lead out of it. */
function leave(host: PaneHost, action: unknown): void {
  if (action === 13) host.leavePane("next");
  if (action === 14 || action === 15) host.leavePane("previous");
}

const eventCompleted = 94;
const noFunction = 11_101;
const identityToken = 98;
const apiNotSupported = 13012;

/** Methods that all of Office shares: the end of a command, and single sign-on, which is not emulated. */
function sharedMethod(data: unknown, completed: (status: unknown) => void): unknown {
  const method = asObject(asObject(data)["DdaMethod"]);
  if (method["DispatchId"] === eventCompleted) completed(asObject(data)["1"]);
  return method["DispatchId"] === identityToken
    ? { Version: 1, Error: apiNotSupported, errorMessage: "Single sign-on is not emulated." }
    : { Version: 1, Error: 0 };
}
