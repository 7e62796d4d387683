import { expect, test } from "vitest";
import type { Appointment, Invitee } from "./outlook/Appointment.ts";
import { FormProblem } from "./outlook/FormProblem.ts";
import { openMeetingForm, type FormOptions, type MailboxStore } from "./outlook/MeetingForm.ts";

const dana = person("dana@contoso.example", "organizer");
const tom = person("tom@contoso.example");

function person(address: string, response: Invitee["response"] = "none"): Invitee {
  return { name: address, address, kind: "user", response };
}

const appointment: Appointment = {
  id: "id-1",
  subject: "Talk",
  start: 1_000_000,
  end: 2_800_000,
  location: "",
  rooms: [],
  organizer: dana,
  required: [dana, tom],
  optional: [],
  body: "<p>Hello</p>",
};

function memory(): MailboxStore & { kept: Map<string, Readonly<Record<string, unknown>>> } {
  const kept = new Map<string, Readonly<Record<string, unknown>>>();
  return {
    kept,
    read: (name, id) => kept.get(`${name} ${id ?? ""}`) ?? {},
    write: (name, values, id) => void kept.set(`${name} ${id ?? ""}`, values),
  };
}

function open(changes: Partial<FormOptions> = {}) {
  return openMeetingForm({
    appointment,
    mode: "compose",
    rewriting: {
      onLoad: (html) => html,
      onSet: (html) => `[${html}]`,
      onRead: (html) => html,
      toText: (html) => html,
    },
    mailbox: memory(),
    save: (saved) => Promise.resolve({ ...saved, id: saved.id ?? "id-new" }),
    ...changes,
  });
}

function codeOf(work: () => unknown): number {
  try {
    work();
  } catch (problem) {
    if (problem instanceof FormProblem) return problem.code;
    throw problem;
  }
  return 0;
}

test("an attendee's form refuses every change with Outlook's number", () => {
  const form = open({ mode: "read" });
  const changes = [
    () => form.setSubject("x", "addIn"),
    () => form.setInvitees("required", [], "addIn"),
    () => form.setTimes({ start: 1 }, "addIn"),
    () => form.setLocation("x", "addIn"),
    () => form.setRecurrence(undefined, "addIn"),
    () => form.setBody("x"),
    () => form.prependBody("x"),
    () => form.insertBody("x"),
  ];
  expect(changes.map(codeOf)).toEqual(changes.map(() => 9038));
  expect(form.appointment()).toEqual(appointment);
});

test("moving the start keeps the length, and an end before the start is refused", () => {
  const form = open();
  form.setTimes({ start: 5_000_000 }, "person");
  expect(form.appointment()).toMatchObject({ start: 5_000_000, end: 6_800_000 });
  expect(codeOf(() => form.setTimes({ end: 4_000_000 }, "person"))).toBe(9008);
});

test("changes tell who made them", () => {
  const form = open();
  const heard: string[] = [];
  const stop = form.onChange(({ kind, by }) => heard.push(`${kind} ${by}`));
  form.setInvitees("required", [dana, tom, person("x@customer.example")], "person");
  form.setBody("<p>1</p>");
  form.typeBody("<p>2</p>");
  stop();
  form.setSubject("unheard", "person");
  expect(heard).toEqual(["required person", "body addIn", "body person"]);
});

test("an invitee is listed once, whatever the capitals", () => {
  const form = open();
  form.setInvitees("optional", [tom, person("TOM@contoso.example")], "person");
  expect(form.appointment().optional).toEqual([tom]);
});

test("what an add-in writes is rewritten on its way in, and goes above what is there", () => {
  const form = open();
  form.prependBody("<b>Block</b>");
  expect(form.bodyHtml()).toBe("[<b>Block</b>]<p>Hello</p>");
  form.insertBody("<i>top</i>");
  expect(form.bodyHtml()).toBe("[<i>top</i>][<b>Block</b>]<p>Hello</p>");
  form.useCaret((html) => {
    form.typeBody(`caret ${html}`);
    return true;
  });
  form.insertBody("x");
  expect(form.bodyHtml()).toBe("caret [x]");
});

test("a body over a million characters is refused whole", () => {
  const form = open();
  expect(codeOf(() => form.setBody("x".repeat(1_000_001)))).toBe(9012);
  expect(form.bodyHtml()).toBe("<p>Hello</p>");
});

test("an occurrence's recurrence cannot be changed", () => {
  const form = open({ appointment: { ...appointment, seriesId: "series" } });
  expect(codeOf(() => form.setRecurrence(undefined, "addIn"))).toBe(9032);
});

test("notices are five at most, told apart by their keys", () => {
  const form = open();
  const notice = (key: string) => ({ key, type: "informationalMessage" as const, message: "m" });
  for (const key of ["1", "2", "3", "4", "5"]) form.addNotice(notice(key));
  expect(codeOf(() => form.addNotice(notice("5")))).toBe(9023);
  expect(codeOf(() => form.addNotice(notice("6")))).toBe(9025);
  expect(codeOf(() => form.replaceNotice(notice("6")))).toBe(9024);
  form.removeNotice("1", "person");
  expect(codeOf(() => form.removeNotice("1", "person"))).toBe(9024);
  expect(form.notices().map(({ key }) => key)).toEqual(["2", "3", "4", "5"]);
});

test("session data is refused over its limit, counting what it replaces out", () => {
  const form = open();
  form.setSessionValue("a", "x".repeat(49_999));
  expect(codeOf(() => form.setSessionValue("b", "y"))).toBe(9051);
  form.setSessionValue("a", "short");
  form.setSessionValue("b", "y");
  expect(form.sessionData()).toEqual({ a: "short", b: "y" });
  form.removeSessionValue("a");
  expect(codeOf(() => form.sessionValue("a"))).toBe(9050);
});

test("a new appointment's properties are kept when it is saved for the first time", async () => {
  const mailbox = memory();
  const { id: _none, ...fresh } = appointment;
  const form = open({ appointment: fresh, mailbox });
  expect(codeOf(() => form.itemId())).toBe(9046);
  form.saveCustomProperties({ colour: "blue" });
  expect(mailbox.kept.size).toBe(0);
  expect(form.customProperties()).toEqual({ colour: "blue" });
  expect(await form.save("person")).toBe("id-new");
  expect(form.itemId()).toBe("id-new");
  expect(mailbox.read("properties", "id-new")).toEqual({ colour: "blue" });
});

test("each save is told what was saved before", async () => {
  const seen: string[] = [];
  const form = open({
    save: (now, before) => {
      seen.push(`${before.subject} > ${now.subject}`);
      return Promise.resolve(now);
    },
  });
  form.setSubject("Two", "person");
  await form.save("person");
  form.setSubject("Three", "person");
  await form.save("person");
  expect(seen).toEqual(["Talk > Two", "Two > Three"]);
});
