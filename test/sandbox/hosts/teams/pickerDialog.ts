import { button, el } from "../shared/dom.ts";
import { openOverlay } from "../shared/overlay.ts";
import type { ShellPerson } from "../shared/ShellConfig.ts";
import type { PickerHost } from "./peoplePicker.ts";

export function pickerDialog(people: readonly ShellPerson[]): PickerHost["pick"] {
  return (ask) =>
    new Promise((resolve) => {
      const overlay = openOverlay(ask.title, () => resolve(undefined));
      const boxes = people.map((person) => {
        const box = el("input", {
          type: ask.single ? "radio" : "checkbox",
          name: "person",
          value: person.id,
          checked: ask.chosen.includes(person.id) ? "" : undefined,
        });
        return { box, person };
      });
      const finish = (chosen: readonly ShellPerson[] | undefined) => (): void => {
        overlay.close();
        resolve(chosen);
      };
      overlay.body.append(
        el(
          "div",
          { class: "overlay-list" },
          ...boxes.map(({ box, person }) => el("label", {}, box, ` ${person.displayName}`)),
        ),
        el(
          "div",
          { class: "overlay-actions" },
          button(
            "Done",
            () => finish(boxes.filter(({ box }) => box.checked).map(({ person }) => person))(),
            { class: "primary" },
          ),
          button("Cancel", finish(undefined)),
        ),
      );
    });
}
