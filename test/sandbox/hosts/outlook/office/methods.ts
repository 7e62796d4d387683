import { asNumber, asObject, asText } from "../../shared/wire.ts";
import type { Invitee } from "../Appointment.ts";
import { codeOf, FormProblem, problemCodes } from "../FormProblem.ts";
import { textToHtml } from "../html.ts";
import type { MeetingForm, Notice } from "../MeetingForm.ts";
import type { PaneHost } from "../PaneHost.ts";
import { readMethod } from "./envelope.ts";
import { readRecipients, wirePerson } from "./persons.ts";
import { readRecurrence, wireRecurrence } from "./wireRecurrence.ts";

type Parameters = Readonly<Record<string, unknown>>;
type Method = (parameters: Parameters, raw: unknown) => unknown;

/** Answers whose shape is their own, and not `{error, data}`. */
const ownShape = new Set([2, 3, 4, 12]);
/** Telemetry, which wants no more than that somebody heard it. */
const telemetry = new Set([163, 193, 400, 401, 402, 403]);

/** Carries out one `ExecuteMethod`: always resolves, since Office.js never calls back on silence. */
export async function executeMethod(
  methods: ReadonlyMap<number, Method>,
  data: unknown,
): Promise<unknown> {
  const { dispatch, parameters, raw } = readMethod(data);
  if (telemetry.has(dispatch)) return { error: false };
  const method = methods.get(dispatch);
  if (method === undefined) {
    console.warn(`The emulated Outlook knows no call ${dispatch}.`);
    return { error: true, errorCode: problemCodes.unknownCall };
  }
  try {
    const answer = await method(parameters, raw);
    return ownShape.has(dispatch) ? answer : { error: false, data: answer };
  } catch (problem) {
    return { error: true, errorCode: codeOf(problem) };
  }
}

/** The calls by their dispatch number, on the one form. */
export function mailboxMethods(
  host: PaneHost,
  resolve: (text: string) => Invitee,
): ReadonlyMap<number, Method> {
  return new Map<number, Method>([
    ...fieldMethods(host.form, resolve),
    ...bodyMethods(host.form),
    ...noticeMethods(host.form),
    ...storeMethods(host.form),
    [42, () => host.closePane()],
  ]);
}

function fieldMethods(
  form: MeetingForm,
  resolve: (text: string) => Invitee,
): readonly (readonly [number, Method])[] {
  const field = (parameters: Parameters): "required" | "optional" =>
    parameters["recipientField"] === 1 ? "optional" : "required";
  return [
    [18, () => form.appointment().subject],
    [17, ({ subject }) => form.setSubject(asText(subject), "addIn")],
    [15, (given) => form.appointment()[field(given)].map(wirePerson)],
    [
      21,
      (given) =>
        form.setInvitees(field(given), readRecipients(given["recipientArray"], resolve), "addIn"),
    ],
    [
      22,
      (given) =>
        form.setInvitees(
          field(given),
          [
            ...form.appointment()[field(given)],
            ...readRecipients(given["recipientArray"], resolve),
          ],
          "addIn",
        ),
    ],
    [
      24,
      ({ TimeProperty }) =>
        TimeProperty === 2 ? form.appointment().end : form.appointment().start,
    ],
    [
      25,
      ({ TimeProperty, time }) =>
        form.setTimes(
          TimeProperty === 2 ? { end: asNumber(time, 0) } : { start: asNumber(time, 0) },
          "addIn",
        ),
    ],
    [26, () => form.appointment().location],
    [27, ({ location }) => form.setLocation(asText(location), "addIn")],
    [107, () => wirePerson(form.appointment().organizer)],
    [154, () => enhancedLocations(form)],
    [
      103,
      () => {
        const { recurrence } = form.appointment();
        return recurrence === undefined ? null : wireRecurrence(recurrence);
      },
    ],
    [
      104,
      ({ recurrenceData }) => form.setRecurrence(readRecurrence(recurrenceData, "UTC"), "addIn"),
    ],
    [32, () => form.save("addIn")],
    [164, () => form.itemId()],
    [149, () => []],
    [157, () => []],
    [160, () => []],
    [99, () => ({})],
  ];
}

function bodyMethods(form: MeetingForm): readonly (readonly [number, Method])[] {
  const html = ({ data, appendTxt, coercionType }: Parameters): string => {
    const text = asText(data ?? appendTxt);
    return coercionType === 0 ? textToHtml(text) : text;
  };
  return [
    [14, () => "html"],
    [37, ({ coercionType }) => (coercionType === 0 ? form.bodyText() : form.bodyHtml())],
    [38, (given) => form.setBody(html(given))],
    [23, (given) => form.prependBody(html(given))],
    [13, (given) => form.insertBody(html(given))],
    [29, (given) => form.insertBody(html(given))],
    [28, () => ({ data: "", sourceProperty: "body" })],
  ];
}

const noticeTypes = [
  "informationalMessage",
  "progressIndicator",
  "errorMessage",
  "insightMessage",
] as const;

function noticeMethods(form: MeetingForm): readonly (readonly [number, Method])[] {
  const notice = (given: Parameters): Notice => ({
    key: asText(given["key"]),
    type: noticeTypes[asNumber(given["type"], 0)] ?? "informationalMessage",
    message: asText(given["message"]),
    ...(typeof given["icon"] === "string" ? { icon: given["icon"] } : {}),
    ...(typeof given["persistent"] === "boolean" ? { persistent: given["persistent"] } : {}),
    ...(given["actions"] === undefined ? {} : { actions: given["actions"] }),
  });
  return [
    [33, (given) => form.addNotice(notice(given))],
    [34, () => form.notices()],
    [35, (given) => form.replaceNotice(notice(given))],
    [36, ({ key }) => form.removeNotice(asText(key), "addIn")],
  ];
}

function storeMethods(form: MeetingForm): readonly (readonly [number, Method])[] {
  return [
    [3, () => ({ wasSuccessful: true, customProperties: JSON.stringify(form.customProperties()) })],
    [
      4,
      ({ customProperties }) => {
        form.saveCustomProperties(asObject(customProperties));
        return { wasSuccessful: true };
      },
    ],
    [185, ({ name, value }) => form.setSessionValue(asText(name), asText(value))],
    [186, ({ name }) => form.sessionValue(asText(name))],
    [187, () => form.sessionData()],
    [188, () => form.clearSession()],
    [189, ({ name }) => form.removeSessionValue(asText(name))],
    [404, (_given, raw) => form.saveRoamingSettings(readSettings(raw))],
    // Differs: the older identity tokens are not emulated; nested app auth is.
    [12, () => ({ wasSuccessful: false, errorMessage: "Not emulated." })],
    [2, () => ({ wasSuccessful: false, errorMessage: "Not emulated." })],
  ];
}

/** The complete set arrives as JSON texts in an array of one: a name that is missing was removed. */
function readSettings(raw: unknown): Readonly<Record<string, unknown>> {
  const [settings] = Array.isArray(raw) ? raw : [];
  return Object.fromEntries(
    Object.entries(asObject(settings)).map(([name, text]) => {
      try {
        return [name, JSON.parse(asText(text))];
      } catch {
        throw new FormProblem(problemCodes.saveFailed);
      }
    }),
  );
}

function enhancedLocations(form: MeetingForm): readonly unknown[] {
  const { rooms, location } = form.appointment();
  const places = rooms.map((room) => ({
    locationIdentifier: { id: room.address, type: "room" },
    displayName: room.name,
    emailAddress: room.address,
  }));
  const named = new Set(rooms.map((room) => room.name));
  const custom = location
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "" && !named.has(part))
    .map((part) => ({
      locationIdentifier: { id: part, type: "custom" },
      displayName: part,
      emailAddress: "",
    }));
  return [...places, ...custom];
}
