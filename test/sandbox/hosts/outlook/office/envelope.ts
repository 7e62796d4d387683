import { asObject, asText, parseObject } from "../../shared/wire.ts";

/** One message from Office.js, which travels as JSON text. */
export type OfficeRequest = {
  readonly kind: "invoke" | "register" | "unregister";
  readonly name: string;
  readonly conversation: string;
  readonly correlation: unknown;
  readonly data: unknown;
};

const kinds = ["invoke", "register", "unregister"] as const;

/** Undefined for anything that is not a request of Office.js. */
export function readRequest(message: unknown): OfficeRequest | undefined {
  if (typeof message !== "string") return undefined;
  const given = parseObject(message);
  const kind = kinds[Number(given["_actionType"])];
  if (given["_messageType"] !== 0 || kind === undefined) return undefined;
  return {
    kind,
    name: asText(given["_actionName"]),
    conversation: asText(given["_conversationId"]),
    correlation: given["_correlationId"],
    data: given["_data"],
  };
}

export function replyText(request: OfficeRequest, origin: string, data: unknown): string {
  return JSON.stringify({
    ...head(request.name, request.conversation, origin),
    _correlationId: request.correlation,
    _data: data,
    _responseType: 0,
  });
}

/** An event goes out like a reply; Office.js matches it by name and conversation alone. */
export function eventText(
  name: string,
  conversation: string,
  origin: string,
  data: unknown,
): string {
  return JSON.stringify({
    ...head(name, conversation, origin),
    _correlationId: 0,
    _data: data,
    _responseType: 1,
  });
}

function head(name: string, conversation: string, origin: string) {
  return {
    _messageType: 1,
    _actionName: name,
    _conversationId: conversation,
    _origin: origin,
    _errorCode: 0,
    _serializerVersion: 1,
  };
}

/** The parameters of an API call and the number of the call. */
export function readMethod(data: unknown): {
  readonly dispatch: number;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly raw: unknown;
} {
  const given = asObject(data);
  return {
    dispatch: Number(asObject(given["MethodData"])["DispatchId"]),
    parameters: asObject(given["ApiParams"]),
    raw: given["ApiParams"],
  };
}
