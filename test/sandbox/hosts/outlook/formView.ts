import { button, el, settle } from "../shared/dom.ts";
import type { ShellConfig } from "../shared/ShellConfig.ts";
import { asList, asObject, asText } from "../shared/wire.ts";
import type { Invitee } from "./Appointment.ts";
import { bodyEditor } from "./bodyEditor.ts";
import type { Resolve } from "./graphEvent.ts";
import type { MeetingForm } from "./MeetingForm.ts";
import { repeatsField } from "./repeatsField.ts";
import { localInput } from "./weekDays.ts";

export type FormActions = {
  readonly send: () => Promise<void>;
  readonly close: () => void;
  readonly openSeries: (id: string) => void;
  readonly togglePane: () => void;
  readonly openPane: () => void;
  readonly runCommand: (functionName: string) => void;
  readonly openLink: (url: string) => void;
};

/** The meeting form with its ribbon; the pane is put beside it by the caller. */
export function formView(
  config: ShellConfig,
  form: MeetingForm,
  resolve: Resolve,
  actions: FormActions,
): HTMLElement {
  const fields = form.mode === "compose" ? composeFields : readFields;
  const notices = el("div", { class: "notices" });
  const showNotices = (): void => {
    notices.replaceChildren(
      ...form.notices().map((notice) =>
        el(
          "div",
          { class: "notice", role: "status" },
          el("span", {}, `${config.app.name}: ${notice.message}`),
          ...asList(notice.actions).map((action) =>
            button(asText(asObject(action)["actionText"]), actions.openPane),
          ),
          button("Dismiss", () => form.removeNotice(notice.key, "person")),
        ),
      ),
    );
  };
  form.onChange(({ kind }) => {
    if (kind === "notices") showNotices();
  });
  return el(
    "section",
    { class: "form", "aria-label": "Meeting" },
    ribbon(config, form, actions),
    notices,
    ...fields(config, form, resolve),
    bodyEditor(form, actions.openLink),
  );
}

function ribbon(config: ShellConfig, form: MeetingForm, actions: FormActions): HTMLElement {
  const item = form.appointment();
  const { seriesId } = item;
  return el(
    "div",
    { class: "ribbon", role: "toolbar", "aria-label": "Ribbon" },
    ...(form.mode === "compose"
      ? [
          button(item.id === undefined ? "Send" : "Send update", () => settle(actions.send()), {
            class: "primary",
          }),
        ]
      : []),
    button("Close", actions.close),
    ...(seriesId === undefined ? [] : [button("View series", () => actions.openSeries(seriesId))]),
    ...(form.mode === "compose" ? (config.app.commands?.buttons ?? []) : []).map(
      ({ label, runs }) => button(label, () => actions.runCommand(runs)),
    ),
    button(config.app.pane.label, actions.togglePane, { class: "add-in-button" }),
  );
}

function composeFields(
  config: ShellConfig,
  form: MeetingForm,
  resolve: Resolve,
): readonly HTMLElement[] {
  return [
    textField(
      "Subject",
      form,
      "subject",
      () => form.appointment().subject,
      (value) => form.setSubject(value, "person"),
    ),
    inviteeField(config, form, resolve, "required", "Required"),
    inviteeField(config, form, resolve, "optional", "Optional"),
    el(
      "div",
      { class: "field-row" },
      timeField("Starts", form, "start"),
      timeField("Ends", form, "end"),
      repeatsField(form),
    ),
    textField(
      "Location",
      form,
      "location",
      () => form.appointment().location,
      (value) => form.setLocation(value, "person"),
    ),
    ...rooms(form),
  ];
}

function readFields(config: ShellConfig, form: MeetingForm): readonly HTMLElement[] {
  const item = form.appointment();
  const names = (people: readonly Invitee[]): string =>
    people
      .filter((person) => person.response !== "organizer")
      .map((person) => `${person.name}${answerOf(person)}`)
      .join("; ");
  const when = new Intl.DateTimeFormat(config.locale, { dateStyle: "full", timeStyle: "short" });
  return [
    el("h1", {}, item.subject || "(No subject)"),
    line("When", when.formatRange(item.start, item.end)),
    line("Organiser", item.organizer.name),
    line("Required", names(item.required)),
    ...(item.optional.length === 0 ? [] : [line("Optional", names(item.optional))]),
    ...(item.location === "" ? [] : [line("Location", item.location)]),
    ...rooms(form),
  ];
}

function answerOf(person: Invitee): string {
  return person.response === "none" ? "" : ` (${person.response})`;
}

function rooms(form: MeetingForm): readonly HTMLElement[] {
  const booked = form.appointment().rooms;
  return booked.length === 0 ? [] : [line("Rooms", booked.map((room) => room.name).join("; "))];
}

function line(label: string, text: string): HTMLElement {
  return el("p", { class: "line" }, el("span", { class: "label" }, label), el("span", {}, text));
}

function textField(
  label: string,
  form: MeetingForm,
  kind: "subject" | "location",
  value: () => string,
  change: (value: string) => void,
): HTMLElement {
  const input = el("input", { type: "text", value: value(), maxlength: "255" });
  input.addEventListener("input", () => change(input.value));
  form.onChange((changed) => {
    if (changed.kind === kind && changed.by === "addIn") input.value = value();
  });
  return el("label", { class: "field" }, el("span", { class: "label" }, label), input);
}

function timeField(label: string, form: MeetingForm, which: "start" | "end"): HTMLElement {
  const input = el("input", {
    type: "datetime-local",
    value: localInput(form.appointment()[which]),
  });
  input.addEventListener("change", () => {
    const time = new Date(input.value).getTime();
    if (Number.isNaN(time)) return;
    settle(Promise.resolve().then(() => form.setTimes({ [which]: time }, "person")));
  });
  form.onChange(({ kind }) => {
    if (kind === "times") input.value = localInput(form.appointment()[which]);
  });
  return el("label", { class: "field" }, el("span", { class: "label" }, label), input);
}

function inviteeField(
  config: ShellConfig,
  form: MeetingForm,
  resolve: Resolve,
  which: "required" | "optional",
  label: string,
): HTMLElement {
  const list = el("span", { class: "invitees" });
  const input = el("input", {
    type: "text",
    list: `people-${which}`,
    "aria-label": `Add ${label.toLowerCase()} attendee`,
    placeholder: "Name or address, then Enter",
  });
  const show = (): void => {
    list.replaceChildren(
      ...form.appointment()[which].map((person) => {
        const chip = el("span", { class: "chip" }, person.name || person.address);
        if (person.response === "organizer") return chip;
        chip.append(
          button(
            "×",
            () =>
              form.setInvitees(
                which,
                form.appointment()[which].filter((other) => other !== person),
                "person",
              ),
            { "aria-label": `Remove ${person.name || person.address}` },
          ),
        );
        return chip;
      }),
    );
  };
  const add = (): void => {
    const text = input.value.trim();
    if (text === "") return;
    form.setInvitees(which, [...form.appointment()[which], resolve(text)], "person");
    input.value = "";
  };
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    add();
  });
  input.addEventListener("blur", add);
  form.onChange(({ kind }) => {
    if (kind === which || kind === "saved") show();
  });
  show();
  return el(
    "div",
    { class: "field" },
    el("span", { class: "label" }, label),
    el("span", { class: "field-body" }, list, input),
    el(
      "datalist",
      { id: `people-${which}` },
      ...config.people.map((person) => el("option", { value: person.displayName })),
    ),
  );
}
