import { asObject, asText } from "../shared/wire.ts";
import type { Appointment, Invitee } from "./Appointment.ts";
import { codeOf, FormProblem, problemCodes } from "./FormProblem.ts";
import { textToHtml } from "./html.ts";
import type { MeetingForm } from "./MeetingForm.ts";
import type { PaneHost } from "./PaneHost.ts";
import {
  portChannel,
  type PortCall,
  type PortCalls,
  type PortItem,
  type PortMessage,
  type PortNotice,
  type PortPerson,
  type PortReply,
} from "./portProtocol.ts";

/** The shell's end of the port: takes one message of the pane, and tells it of changes. */
export type PortDoor = {
  readonly receive: (message: unknown) => Promise<void>;
  readonly themeChanged: () => void;
  readonly close: () => void;
};

type Handlers = {
  readonly [Call in PortCall]: (
    ask: Readonly<Record<string, unknown>>,
  ) => PortCalls[Call]["answer"] | Promise<PortCalls[Call]["answer"]>;
};

export function openPortDoor(host: PaneHost, post: (message: unknown) => void): PortDoor {
  const form = host.form;
  const handlers = portHandlers(host, form);
  const tell = (event: PortMessage["event"], data: unknown): void => {
    const message: PortMessage = { channel: portChannel, event, data };
    post(message);
  };
  const stop = form.onChange(({ kind }) => {
    const { start, end } = form.appointment();
    if (kind === "required" || kind === "optional") {
      tell("recipientsChanged", { required: kind === "required", optional: kind === "optional" });
    }
    if (kind === "times") tell("timesChanged", { start, end });
    if (kind === "recurrence") tell("recurrenceChanged", null);
  });

  return {
    receive: async (message) => {
      const request = asObject(message);
      const id = request["id"];
      const call = asText(request["call"]);
      if (request["channel"] !== portChannel || typeof id !== "number") return;
      post(await reply(id, () => run(handlers, call, asObject(request["ask"]))));
    },
    themeChanged: () => tell("themeChanged", { theme: host.theme() }),
    close: stop,
  };
}

async function run(
  handlers: Handlers,
  call: string,
  ask: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  if (!Object.hasOwn(handlers, call)) throw new FormProblem(problemCodes.unknownCall);
  return await handlers[call as PortCall](ask);
}

async function reply(id: number, work: () => Promise<unknown>): Promise<PortReply> {
  try {
    return { channel: portChannel, id, answer: await work() };
  } catch (problem) {
    const message = problem instanceof Error ? problem.message : String(problem);
    return { channel: portChannel, id, problem: { code: codeOf(problem), message } };
  }
}

function portHandlers(host: PaneHost, form: MeetingForm): Handlers {
  return {
    start: () => ({
      theme: host.theme(),
      locale: host.locale,
      userAddress: host.user.address,
      userName: host.user.name,
      item: portItem(form),
    }),
    readItem: () => portItem(form),
    getBody: ({ type }) =>
      type === "text"
        ? { type: "text", content: form.bodyText() }
        : { type: "html", content: form.bodyHtml() },
    setBody: (ask) => done(form.setBody(htmlOf(ask))),
    prependBody: (ask) => done(form.prependBody(htmlOf(ask))),
    addNotification: (ask) => done(form.addNotice(noticeOf(ask))),
    replaceNotification: (ask) => done(form.replaceNotice(noticeOf(ask))),
    removeNotification: ({ key }) => done(form.removeNotice(asText(key), "addIn")),
    getCustomProperties: () => form.customProperties(),
    saveCustomProperties: (ask) => done(form.saveCustomProperties(ask)),
    getItemId: () => ({ id: form.itemId() }),
    save: async () => ({ id: await form.save("addIn") }),
    openLink: ({ url }) => done(host.openLink(asText(url))),
    nestedAppAuth: async ({ text }) => ({ text: await host.nestedAppAuth(asText(text)) }),
  };
}

function done(_nothing: void): null {
  return null;
}

function htmlOf(ask: Readonly<Record<string, unknown>>): string {
  const content = asText(ask["content"]);
  return ask["type"] === "text" ? textToHtml(content) : content;
}

function noticeOf(ask: Readonly<Record<string, unknown>>): PortNotice {
  const type = ask["type"];
  return {
    key: asText(ask["key"]),
    type: type === "progressIndicator" || type === "errorMessage" ? type : "informationalMessage",
    message: asText(ask["message"]),
  };
}

function portItem(form: MeetingForm): PortItem {
  const item = form.appointment();
  return {
    mode: form.mode,
    subject: item.subject,
    start: item.start,
    end: item.end,
    location: item.location,
    rooms: item.rooms,
    organizer: portPerson(item.organizer),
    required: item.required.map(portPerson),
    optional: item.optional.map(portPerson),
    shape: shapeOf(item),
  };
}

function portPerson({ name, address, kind }: Invitee): PortPerson {
  return { name, address, kind };
}

function shapeOf(item: Appointment): PortItem["shape"] {
  if (item.seriesId !== undefined) return "occurrence";
  return item.recurrence === undefined ? "single" : "series";
}
